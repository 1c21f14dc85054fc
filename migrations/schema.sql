-- What all migrations together make. Written by `npm run schema`; do not edit.

create schema auth;

create sequence fact_row;

create table absence (
  org_id text not null,
  id text not null,
  person text not null,
  "from" date not null,
  "to" date,
  recorded_by text,
  recorded_at timestamp with time zone not null,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  constraint absence_pkey PRIMARY KEY (org_id, id),
  constraint absence_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint absence_check CHECK (("to" > "from"))
);
CREATE INDEX absence_person ON public.absence USING btree (org_id, person) WHERE (withdrawn_at IS NULL);
comment on table absence is 'Days on which somebody is not here. Why is not asked.';

create table access_log (
  org_id text not null,
  subject text not null,
  day date not null,
  viewer text not null,
  what text not null,
  times integer not null,
  last_at timestamp with time zone not null,
  constraint access_log_pkey PRIMARY KEY (org_id, subject, day, viewer, what),
  constraint access_log_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table access_log is 'Who looked at the personal data of whom, for that person to see: one row per reader, kind of data and day.';
comment on column access_log.subject is 'The person who was looked at.';
comment on column access_log.day is 'In UTC.';
comment on column access_log.viewer is 'The person who looked; for an account without a person, "account:" and its id.';

create table account (
  org_id text not null,
  user_id text not null,
  person_id text,
  is_admin boolean not null default false,
  is_owner boolean not null default false,
  is_works_council boolean not null default false,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (org_id, user_id),
  constraint account_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
CREATE UNIQUE INDEX account_owner ON public.account USING btree (org_id) WHERE (is_owner AND (closed_at IS NULL));
CREATE UNIQUE INDEX account_person ON public.account USING btree (org_id, person_id) WHERE (closed_at IS NULL);
comment on table account is 'Who may sign in to an organisation, and which person of it they are.';
comment on column account.user_id is 'Id in auth.user.';
comment on column account.person_id is 'Null: the account is linked to no person.';
comment on column account.is_owner is 'Set the installation up. An organisation has one.';
comment on column account.closed_at is 'From then on the account opens nothing; its past deeds keep their author.';

create table appointment (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  post text not null,
  person text not null,
  share real,
  acquired text not null,
  cover text,
  mentor text,
  decided_by text,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint appointment_one_holder_a_day EXCLUDE USING gist (org_id WITH =, post WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint appointment_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint appointment_pkey PRIMARY KEY (org_id, "row"),
  constraint appointment_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint appointment_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint appointment_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint appointment_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint appointment_share_check CHECK (((share >= (0)::double precision) AND (share <= (1)::double precision))),
  constraint appointment_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX appointment_added_by ON public.appointment USING btree (org_id, added_by);
CREATE INDEX appointment_retracted_by ON public.appointment USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table appointment is 'A person in a post, from–to. A TLM is one person with two of these.';

create table audit_entry (
  org_id text not null,
  number bigint not null generated always as identity,
  at timestamp with time zone not null,
  action text not null,
  digest bytea not null,
  constraint audit_entry_pkey PRIMARY KEY (org_id, number),
  constraint audit_entry_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint audit_entry_at_check CHECK ((at = date_trunc('milliseconds'::text, at)))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
comment on table audit_entry is 'What was done, without who and about whom: this stays for good. Rows are added, never changed or removed.';
comment on column audit_entry.number is 'Rises within an organisation in the order of writing; a write that was given up leaves a gap.';
comment on column audit_entry.action is 'As the policy table calls it: import.apply.';
comment on column audit_entry.digest is 'SHA-256 over the salt and all of the entry, content and all. Cannot be guessed back once the salt is gone.';

create table audit_payload (
  org_id text not null,
  number bigint not null,
  salt bytea not null,
  actor text,
  subject text,
  reason text,
  payload json not null,
  constraint audit_payload_pkey PRIMARY KEY (org_id, number),
  constraint audit_payload_org_id_number_fkey FOREIGN KEY (org_id, number) REFERENCES audit_entry(org_id, number)
);
CREATE TRIGGER erase_only BEFORE UPDATE OR TRUNCATE ON public.audit_payload FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
comment on table audit_payload is 'The content of an entry. Erasing a person removes rows here; the entry and the chain stay whole.';
comment on column audit_payload.actor is 'The account that did it; null for the system and for the owner of the home folder on the command line.';
comment on column audit_payload.payload is 'json, not jsonb: the digest is over the text as it was written.';

create table audit_seal (
  org_id text not null,
  number bigint not null,
  sealed_at timestamp with time zone not null,
  entries bigint[] not null,
  leaves bytea[] not null,
  hash bytea not null,
  constraint audit_seal_pkey PRIMARY KEY (org_id, number),
  constraint audit_seal_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint audit_seal_check CHECK (((cardinality(entries) = cardinality(leaves)) AND (cardinality(entries) > 0))),
  constraint audit_seal_sealed_at_check CHECK ((sealed_at = date_trunc('milliseconds'::text, sealed_at)))
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
comment on table audit_seal is 'A batch of entries, sealed: a link of the hash chain. Rows are added, never changed or removed.';
comment on column audit_seal.number is 'Counts from 1 in each organisation.';
comment on column audit_seal.entries is 'Numbers of the sealed entries, rising.';
comment on column audit_seal.leaves is 'SHA-256 of each sealed entry without its content, so that an erased entry can still be checked.';
comment on column audit_seal.hash is 'SHA-256 over the hash of the seal before and all of this one.';

create table auth."user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint user_email_key UNIQUE (email),
  constraint user_pkey PRIMARY KEY (id)
);

create table auth.account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "account_userId_idx" ON auth.account USING btree ("userId");

create table auth.session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  constraint session_token_key UNIQUE (token),
  constraint session_pkey PRIMARY KEY (id),
  constraint "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON auth.session USING btree ("userId");

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

create table change_set (
  org_id text not null,
  id bigint not null,
  kind text not null,
  source_name text,
  summary text not null,
  detail jsonb,
  added_at timestamp with time zone not null,
  added_by text,
  undoes bigint,
  undone_by bigint,
  constraint change_set_pkey PRIMARY KEY (org_id, id),
  constraint change_set_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint change_set_org_id_undoes_fkey FOREIGN KEY (org_id, undoes) REFERENCES change_set(org_id, id),
  constraint change_set_org_id_undone_by_fkey FOREIGN KEY (org_id, undone_by) REFERENCES change_set(org_id, id)
);
comment on table change_set is 'Everything that was changed at once: an import, an edit on screen, an undo.';
comment on column change_set.id is 'Counts from 1 in each organisation; see organisation.last_change_set.';
comment on column change_set.kind is 'What made it: kubernetes, rust-team, edit, undo …';
comment on column change_set.source_name is 'The file, folder or repository it was read from.';
comment on column change_set.added_by is 'The person who did it; null when the owner of the home folder did.';
comment on column change_set.undoes is 'The change set this one takes back.';

create table charter (
  org_id text not null,
  role text not null,
  version integer not null,
  body jsonb not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint charter_pkey PRIMARY KEY (org_id, role, version),
  constraint charter_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint charter_role_check CHECK ((role = ANY (ARRAY['EM'::text, 'TL'::text, 'PgM'::text, 'TLM'::text]))),
  constraint charter_version_check CHECK ((version > 0))
);
comment on table charter is 'What a seat answers for, in the organisation''s own words. The newest version counts.';

create table code_area_team (
  org_id text not null,
  repository text not null,
  area text not null,
  team text not null,
  set_by text,
  set_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint code_area_team_pkey PRIMARY KEY (org_id, repository, area, set_at),
  constraint code_area_team_org_id_repository_fkey FOREIGN KEY (org_id, repository) REFERENCES code_repository(org_id, id)
);
CREATE UNIQUE INDEX code_area_team_now ON public.code_area_team USING btree (org_id, repository, area) WHERE (ended_at IS NULL);
comment on table code_area_team is 'Which team answers for an area, where somebody said so.';

create table code_identity_decision (
  org_id text not null,
  id text not null,
  what text not null,
  a text not null,
  b text,
  decided_by text,
  decided_at timestamp with time zone not null,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  constraint code_identity_decision_pkey PRIMARY KEY (org_id, id),
  constraint code_identity_decision_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint code_identity_decision_check CHECK (((what = ANY (ARRAY['same'::text, 'different'::text])) = (b IS NOT NULL))),
  constraint code_identity_decision_what_check CHECK ((what = ANY (ARRAY['same'::text, 'different'::text, 'bot'::text, 'human'::text])))
);
comment on table code_identity_decision is 'What somebody said about signatures: that two are one human, or not, or that one is a bot.';

create table code_lines (
  org_id text not null,
  repository text not null,
  part integer not null,
  bytes bytea not null,
  constraint code_lines_pkey PRIMARY KEY (org_id, repository, part),
  constraint code_lines_org_id_repository_fkey FOREIGN KEY (org_id, repository) REFERENCES code_repository(org_id, id)
);
comment on table code_lines is 'How many lines each change of the last years added and took away, beside the changes of code_snapshot.';

create table code_repository (
  org_id text not null,
  id text not null,
  slug text not null,
  name text not null,
  location text not null,
  head text,
  complete boolean,
  oldest date,
  newest date,
  commits integer not null default 0,
  files integer not null default 0,
  read_at timestamp with time zone,
  version bigint not null default 0,
  added_at timestamp with time zone not null,
  added_by text,
  removed_at timestamp with time zone,
  removed_by text,
  constraint code_repository_pkey PRIMARY KEY (org_id, id),
  constraint code_repository_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
CREATE UNIQUE INDEX code_repository_slug ON public.code_repository USING btree (org_id, slug) WHERE (removed_at IS NULL);
comment on table code_repository is 'A git repository that is read. Its version counts the readings.';
comment on column code_repository.location is 'The folder on this machine, or the address it is cloned from.';

create table code_signature (
  org_id text not null,
  repository text not null,
  number integer not null,
  name text not null,
  email text not null,
  login text,
  constraint code_signature_pkey PRIMARY KEY (org_id, repository, number),
  constraint code_signature_org_id_repository_fkey FOREIGN KEY (org_id, repository) REFERENCES code_repository(org_id, id)
);
comment on table code_signature is 'The names, addresses and logins on commits, by the numbers that a snapshot uses.';

create table code_snapshot (
  org_id text not null,
  repository text not null,
  part integer not null,
  bytes bytea not null,
  constraint code_snapshot_pkey PRIMARY KEY (org_id, repository, part),
  constraint code_snapshot_org_id_repository_fkey FOREIGN KEY (org_id, repository) REFERENCES code_repository(org_id, id)
);
comment on table code_snapshot is 'What the newest reading gave, in columns of numbers: who is who stands in code_signature.';

create table expected_seat (
  org_id text not null,
  scope text not null,
  of text not null,
  role text not null,
  wanted text not null,
  reason text,
  set_by text,
  set_at timestamp with time zone not null,
  constraint expected_seat_pkey PRIMARY KEY (org_id, scope, of, role),
  constraint expected_seat_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint expected_seat_role_check CHECK ((role = ANY (ARRAY['EM'::text, 'TL'::text, 'PgM'::text]))),
  constraint expected_seat_scope_check CHECK ((scope = ANY (ARRAY['team'::text, 'stage'::text, 'kind'::text]))),
  constraint expected_seat_wanted_check CHECK ((wanted = ANY (ARRAY['expected'::text, 'optional'::text, 'none'::text])))
);
comment on table expected_seat is 'Where an organisation expects other seats than our defaults.';

create table feature_notice (
  org_id text not null,
  feature text not null,
  person text not null,
  notice integer not null,
  acknowledged_at timestamp with time zone not null,
  constraint feature_notice_pkey PRIMARY KEY (org_id, feature, person, notice),
  constraint feature_notice_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table feature_notice is 'Who has read the notice of a feature, and which wording of it.';

create table feature_switch (
  org_id text not null,
  feature text not null,
  version integer not null,
  on_from date,
  reason text,
  set_by text,
  set_at timestamp with time zone not null,
  constraint feature_switch_pkey PRIMARY KEY (org_id, feature, version),
  constraint feature_switch_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint feature_switch_version_check CHECK ((version > 0))
);
comment on table feature_switch is 'From which day a feature about people is on. The newest version counts; without one it is off.';
comment on column feature_switch.on_from is 'Null: off.';

create table finding_disposition (
  org_id text not null,
  finding_key text not null,
  state text not null,
  until date,
  reason text,
  owner text,
  fingerprint text not null,
  decided_by text,
  decided_at timestamp with time zone not null,
  constraint finding_disposition_pkey PRIMARY KEY (org_id, finding_key, decided_at),
  constraint finding_disposition_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint finding_disposition_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text, 'snoozed'::text, 'accepted'::text])))
);
comment on table finding_disposition is 'What somebody decided about a finding. The newest counts; older ones are the history.';

create table identity (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  person text not null,
  kind text not null,
  host text not null,
  value text not null,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint identity_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint identity_pkey PRIMARY KEY (org_id, "row"),
  constraint identity_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint identity_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint identity_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint identity_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint identity_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'login'::text]))),
  constraint identity_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX identity_added_by ON public.identity USING btree (org_id, added_by);
CREATE INDEX identity_retracted_by ON public.identity USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table identity is 'An e-mail address, or a login on a host, of a person.';

create table import_checkpoint (
  org_id text not null,
  source_name text not null,
  repository text not null,
  revision text not null,
  on_version bigint not null,
  state jsonb not null,
  saved_at timestamp with time zone not null,
  constraint import_checkpoint_pkey PRIMARY KEY (org_id, source_name),
  constraint import_checkpoint_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table import_checkpoint is 'How far the replay of a history had come, so that one that was stopped goes on there. Deleted when it is recorded.';

create table invitation (
  org_id text not null,
  id text not null,
  token_digest bytea not null,
  email text,
  person_id text,
  is_admin boolean not null default false,
  is_owner boolean not null default false,
  is_works_council boolean not null default false,
  created_at timestamp with time zone not null,
  created_by text,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by text,
  revoked_at timestamp with time zone,
  constraint invitation_org_id_token_digest_key UNIQUE (org_id, token_digest),
  constraint invitation_pkey PRIMARY KEY (org_id, id),
  constraint invitation_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table invitation is 'Links that let somebody in once. The link of the owner at the first start is one of them.';
comment on column invitation.token_digest is 'SHA-256 of the token in the link; the token itself is shown once and kept nowhere.';
comment on column invitation.email is 'Who it is for; null in the link of the owner, who says it when signing up.';
comment on column invitation.created_by is 'Account (auth.user) of the inviter; null when the server made it.';
comment on column invitation.accepted_by is 'Account (auth.user) that came of it.';

create table job (
  org_id text not null,
  id text not null,
  name text not null,
  key text not null,
  input jsonb not null,
  started_by text,
  state text not null,
  delivery text not null,
  attempts integer not null default 0,
  runner integer,
  done double precision not null default 0,
  total double precision not null default 0,
  message text not null default ''::text,
  checkpoint jsonb,
  answer jsonb,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint job_pkey PRIMARY KEY (org_id, id),
  constraint job_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint job_check CHECK (((ended_at IS NOT NULL) = (state = ANY (ARRAY['done'::text, 'failed'::text, 'cancelled'::text])))),
  constraint job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX job_newest ON public.job USING btree (org_id, created_at);
CREATE UNIQUE INDEX job_under_way ON public.job USING btree (org_id, key) WHERE (ended_at IS NULL);
comment on table job is 'Long work: how far it is, where it goes on after a break, and what came of it. Deleted some days after its end.';
comment on column job.key is 'Of one key, one job is under way at a time.';
comment on column job.started_by is 'The account that started it; null for the owner of the home folder and for the server itself.';
comment on column job.delivery is 'The message of the queue (schema pgboss) that may run it; one of before finds that it is not meant any more.';
comment on column job.attempts is 'How often it was begun and not handed back. Whoever runs it writes only while delivery and attempts are still their own.';
comment on column job.runner is 'The process that runs it: it holds the advisory lock of this number until it ends, however it ends.';

create table membership (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  team text not null,
  person text not null,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint membership_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint membership_pkey PRIMARY KEY (org_id, "row"),
  constraint membership_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint membership_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint membership_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint membership_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint membership_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX membership_added_by ON public.membership USING btree (org_id, added_by);
CREATE INDEX membership_retracted_by ON public.membership USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table membership is 'A person on a team.';

create table organisation (
  org_id text not null,
  name text not null,
  zone text not null,
  created_at timestamp with time zone not null,
  last_change_set bigint not null default 0,
  constraint organisation_pkey PRIMARY KEY (org_id)
);
comment on table organisation is 'One organisation. Every other table of ours has org_id first in its key.';
comment on column organisation.zone is 'IANA name of the zone whose midnight a day starts at.';
comment on column organisation.last_change_set is 'Number of the newest change set. "update organisation set last_change_set = last_change_set + 1 where org_id = $1
returning last_change_set", in the transaction that inserts the change set, gives the next one: the locked row lets one
change set of an organisation be written after the other, so that numbers have no gap and rise as they become visible.';

create table person (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  name text not null,
  handle text,
  standing text not null,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint person_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint person_pkey PRIMARY KEY (org_id, "row"),
  constraint person_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint person_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint person_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint person_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint person_standing_check CHECK ((standing = ANY (ARRAY['member'::text, 'contractor'::text, 'bot'::text]))),
  constraint person_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX person_added_by ON public.person USING btree (org_id, added_by);
CREATE INDEX person_retracted_by ON public.person USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table person is 'Someone who works, or worked, here.';

create table post (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  team text not null,
  role text not null,
  title text not null,
  ordinal integer not null,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint post_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint post_pkey PRIMARY KEY (org_id, "row"),
  constraint post_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint post_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint post_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint post_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint post_ordinal_check CHECK ((ordinal > 0)),
  constraint post_role_check CHECK ((role = ANY (ARRAY['EM'::text, 'TL'::text, 'PgM'::text]))),
  constraint post_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX post_added_by ON public.post USING btree (org_id, added_by);
CREATE INDEX post_retracted_by ON public.post USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table post is 'A seat on a team. It stays when people come and go.';

create table reporting_line (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  person text not null,
  manager text not null,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint reporting_line_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint reporting_line_pkey PRIMARY KEY (org_id, "row"),
  constraint reporting_line_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint reporting_line_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint reporting_line_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint reporting_line_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint reporting_line_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX reporting_line_added_by ON public.reporting_line USING btree (org_id, added_by);
CREATE INDEX reporting_line_retracted_by ON public.reporting_line USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table reporting_line is 'Who reports to whom.';

create table schema_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (version)
);

create table sign_in_failure (
  org_id text not null,
  key bytea not null,
  failures integer not null,
  since timestamp with time zone not null,
  constraint sign_in_failure_pkey PRIMARY KEY (org_id, key),
  constraint sign_in_failure_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table sign_in_failure is 'How often sign-in failed, per account and per address, to slow down guessing. Rows live for minutes.';
comment on column sign_in_failure.key is 'HMAC of the e-mail or the address: people type passwords into the field for the e-mail.';

create table skill (
  org_id text not null,
  skill text not null,
  version integer not null,
  name text not null,
  is_retired boolean not null,
  reason text,
  set_by text,
  set_at timestamp with time zone not null,
  constraint skill_pkey PRIMARY KEY (org_id, skill, version),
  constraint skill_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_version_check CHECK ((version > 0))
);
comment on table skill is 'What the organisation calls a skill. The newest version counts; technologies found in code need none.';

create table skill_code_consent (
  org_id text not null,
  person text not null,
  version integer not null,
  lets_code boolean not null,
  set_at timestamp with time zone not null,
  constraint skill_code_consent_pkey PRIMARY KEY (org_id, person, version),
  constraint skill_code_consent_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_code_consent_version_check CHECK ((version > 0))
);
comment on table skill_code_consent is 'Whether the code somebody knows counts as evidence of their skills. The newest version counts; without one it does not.';

create table skill_contest (
  org_id text not null,
  id text not null,
  person text not null,
  evidence text not null,
  skill text not null,
  reason text not null,
  contested_on date not null,
  contested_at timestamp with time zone not null,
  due date not null,
  answerer text,
  outcome text,
  answer text,
  level smallint,
  answered_by text,
  answered_on date,
  answered_at timestamp with time zone,
  constraint skill_contest_pkey PRIMARY KEY (org_id, id),
  constraint skill_contest_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_contest_check CHECK (((outcome IS NULL) = (answered_at IS NULL))),
  constraint skill_contest_check1 CHECK (((NOT (outcome IS DISTINCT FROM 'corrected'::text)) = (level IS NOT NULL))),
  constraint skill_contest_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint skill_contest_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'corrected'::text, 'withdrawn'::text])))
);
CREATE INDEX skill_contest_answerer ON public.skill_contest USING btree (org_id, answerer);
CREATE UNIQUE INDEX skill_contest_open ON public.skill_contest USING btree (org_id, person, evidence) WHERE (outcome IS NULL);
comment on table skill_contest is 'The person says that a piece of evidence is wrong, and what was answered. An answer is written once.';
comment on column skill_contest.evidence is 'Id of a skill_statement, or code: and the area it was made from.';

create table skill_need (
  org_id text not null,
  team text not null,
  skill text not null,
  version integer not null,
  level smallint not null,
  people integer not null,
  reason text,
  set_by text,
  set_at timestamp with time zone not null,
  constraint skill_need_pkey PRIMARY KEY (org_id, team, skill, version),
  constraint skill_need_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_need_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint skill_need_people_check CHECK ((people >= 0)),
  constraint skill_need_version_check CHECK ((version > 0))
);
comment on table skill_need is 'What the work of a team needs: so many people at least so good at it. The newest version counts; 0 people ends it.';

create table skill_request (
  org_id text not null,
  id text not null,
  person text not null,
  skill text not null,
  asked text not null,
  note text,
  asked_at timestamp with time zone not null,
  closed_as text,
  closed_at timestamp with time zone,
  constraint skill_request_pkey PRIMARY KEY (org_id, id),
  constraint skill_request_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_request_closed_as_check CHECK ((closed_as = ANY (ARRAY['answered'::text, 'declined'::text])))
);
CREATE INDEX skill_request_asked ON public.skill_request USING btree (org_id, asked);
comment on table skill_request is 'A person asks somebody how well they think the person knows something.';

create table skill_statement (
  org_id text not null,
  id text not null,
  number bigint not null generated always as identity,
  person text not null,
  skill text not null,
  kind text not null,
  level smallint not null,
  because text,
  said_by text,
  said_on date not null,
  recorded_at timestamp with time zone not null,
  source text not null,
  withdrawn_on date,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  constraint skill_statement_pkey PRIMARY KEY (org_id, id),
  constraint skill_statement_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_statement_kind_check CHECK ((kind = ANY (ARRAY['peer'::text, 'self'::text, 'supervisor'::text]))),
  constraint skill_statement_level_check CHECK (((level >= 1) AND (level <= 5)))
);
CREATE INDEX skill_statement_person ON public.skill_statement USING btree (org_id, person);
comment on table skill_statement is 'What somebody said about the skill of a person. Outcomes of assignments and reviews are no kind, on purpose.';
comment on column skill_statement.number is 'Rises in the order of writing.';
comment on column skill_statement.said_by is 'Null when their data was erased.';
comment on column skill_statement.source is 'hand, or the import it came with.';

create table skill_wish (
  org_id text not null,
  person text not null,
  skill text not null,
  version integer not null,
  wish text not null,
  shown_to text not null,
  set_at timestamp with time zone not null,
  constraint skill_wish_pkey PRIMARY KEY (org_id, person, skill, version),
  constraint skill_wish_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint skill_wish_shown_to_check CHECK ((shown_to = ANY (ARRAY['leads'::text, 'self'::text]))),
  constraint skill_wish_version_check CHECK ((version > 0)),
  constraint skill_wish_wish_check CHECK ((wish = ANY (ARRAY['learn'::text, 'avoid'::text, 'none'::text])))
);
comment on table skill_wish is 'What somebody wishes to learn or to avoid. The newest version counts.';

create table team (
  org_id text not null,
  "row" bigint not null default nextval('fact_row'::regclass),
  id text not null,
  slug text not null,
  name text not null,
  kind text not null,
  stage text,
  parent text,
  valid daterange not null,
  open_start boolean not null,
  recorded_at timestamp with time zone not null,
  retracted_at timestamp with time zone,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  constraint team_one_version_a_day EXCLUDE USING gist (org_id WITH =, id WITH =, valid WITH &&) WHERE ((retracted_at IS NULL)),
  constraint team_pkey PRIMARY KEY (org_id, "row"),
  constraint team_org_id_added_by_fkey FOREIGN KEY (org_id, added_by) REFERENCES change_set(org_id, id),
  constraint team_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint team_org_id_retracted_by_fkey FOREIGN KEY (org_id, retracted_by) REFERENCES change_set(org_id, id),
  constraint team_check CHECK (((retracted_at IS NULL) = (retracted_by IS NULL))),
  constraint team_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);
CREATE INDEX team_added_by ON public.team USING btree (org_id, added_by);
CREATE INDEX team_retracted_by ON public.team USING btree (org_id, retracted_by) WHERE (retracted_by IS NOT NULL);
comment on table team is 'A team, its kind and stage, and the team it lies below.';

create view current_appointment as
 SELECT org_id,
    id,
    post,
    person,
    share,
    acquired,
    cover,
    mentor,
    decided_by,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM appointment
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_identity as
 SELECT org_id,
    id,
    person,
    kind,
    host,
    value,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM identity
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_membership as
 SELECT org_id,
    id,
    team,
    person,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM membership
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_person as
 SELECT org_id,
    id,
    name,
    handle,
    standing,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM person
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_post as
 SELECT org_id,
    id,
    team,
    role,
    title,
    ordinal,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM post
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_reporting_line as
 SELECT org_id,
    id,
    person,
    manager,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM reporting_line
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

create view current_team as
 SELECT org_id,
    id,
    slug,
    name,
    kind,
    stage,
    parent,
    lower(valid) AS from_day,
    upper(valid) AS to_day
   FROM team
  WHERE ((retracted_at IS NULL) AND ((announced_on IS NULL) OR (announced_on <= CURRENT_DATE)));

CREATE OR REPLACE FUNCTION public.audit_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name;
end $function$;
