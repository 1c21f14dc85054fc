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

create table assumption (
  org_id text not null,
  name text not null,
  version integer not null,
  value double precision,
  reason text not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint assumption_pkey PRIMARY KEY (org_id, name, version),
  constraint assumption_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint assumption_version_check CHECK ((version > 0))
);
comment on table assumption is 'What a model of leading takes for granted here. The newest version counts.';
comment on column assumption.value is 'Null: the default again.';

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

create table candidacy (
  org_id text not null,
  vacancy text not null,
  person text not null,
  statement text not null,
  episodes text[] not null,
  stood_on date not null,
  changed_at timestamp with time zone not null,
  withdrawn_on date,
  constraint candidacy_pkey PRIMARY KEY (org_id, vacancy, person),
  constraint candidacy_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
CREATE INDEX candidacy_person ON public.candidacy USING btree (org_id, person);
comment on table candidacy is 'Somebody stands up for a seat. Only the newest wording is kept; at the end of the process statement and episodes go, withdrawn ones altogether.';
comment on column candidacy.episodes is 'The times of leading they choose to show.';
comment on column candidacy.withdrawn_on is 'From here on nobody but the person sees it.';

create table care_acknowledgement (
  org_id text not null,
  person text not null,
  version integer not null,
  acknowledged_on date not null,
  recorded_at timestamp with time zone not null,
  constraint care_acknowledgement_pkey PRIMARY KEY (org_id, person, version),
  constraint care_acknowledgement_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint care_acknowledgement_org_id_person_version_fkey FOREIGN KEY (org_id, person, version) REFERENCES care_agreement(org_id, person, version) ON DELETE CASCADE
);
comment on table care_acknowledgement is 'That the person says: this is what we agreed.';

create table care_agreement (
  org_id text not null,
  person text not null,
  version integer not null,
  text text not null,
  agreed_by text,
  agreed_on date not null,
  recorded_at timestamp with time zone not null,
  constraint care_agreement_pkey PRIMARY KEY (org_id, person, version),
  constraint care_agreement_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint care_agreement_version_check CHECK ((version > 0))
);
comment on table care_agreement is 'What a person and their manager expect of each other, in words of the manager. The newest version counts, for the next manager too.';
comment on column care_agreement.agreed_by is 'The manager who wrote it down. Null when their data was erased.';

create table care_goal (
  org_id text not null,
  person text not null,
  version integer not null,
  text text,
  set_on date not null,
  recorded_at timestamp with time zone not null,
  constraint care_goal_pkey PRIMARY KEY (org_id, person, version),
  constraint care_goal_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint care_goal_version_check CHECK ((version > 0))
);
comment on table care_goal is 'Where a person wants to grow, in their own words. The newest version counts; null: none any more.';

create table care_talk (
  org_id text not null,
  id text not null,
  person text not null,
  manager text,
  talked_on date not null,
  ticked_by text,
  recorded_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint care_talk_pkey PRIMARY KEY (org_id, id),
  constraint care_talk_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
CREATE UNIQUE INDEX care_talk_once ON public.care_talk USING btree (org_id, person, manager, talked_on) WHERE (withdrawn_at IS NULL);
comment on table care_talk is 'On which days a person and their manager talked. What was said is not kept.';
comment on column care_talk.ticked_by is 'Which of the two said so. Null when their data was erased.';

create table care_wish_heard (
  org_id text not null,
  person text not null,
  skill text not null,
  wish_version integer not null,
  heard_by text,
  heard_on date not null,
  recorded_at timestamp with time zone not null,
  constraint care_wish_heard_pkey PRIMARY KEY (org_id, person, skill, wish_version),
  constraint care_wish_heard_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
comment on table care_wish_heard is 'That a manager talked with a person about a wish they show. A wish said anew has not been heard yet.';

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

create table delegation_answer (
  org_id text not null,
  choice text not null,
  version integer not null,
  answer text not null,
  word text,
  answered_on date not null,
  answered_at timestamp with time zone not null,
  constraint delegation_answer_pkey PRIMARY KEY (org_id, choice, version),
  constraint delegation_answer_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_answer_answer_check CHECK ((answer = ANY (ARRAY['accept'::text, 'decline'::text, 'counter'::text]))),
  constraint delegation_answer_version_check CHECK ((version > 0))
);
comment on table delegation_answer is 'What somebody says to a thing handed on to them. The newest version counts.';

create table delegation_choice (
  org_id text not null,
  id text not null,
  number bigint not null generated always as identity,
  leader text,
  item text not null,
  choice text not null,
  delegate text,
  level text,
  reason text,
  reason_text text,
  word text,
  followed boolean not null,
  prediction jsonb not null,
  why jsonb,
  chosen_on date not null,
  chosen_at timestamp with time zone not null,
  constraint delegation_choice_pkey PRIMARY KEY (org_id, id),
  constraint delegation_choice_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_choice_check CHECK (((choice = 'self'::text) = (reason IS NOT NULL))),
  constraint delegation_choice_check1 CHECK (((choice = 'delegate'::text) = (level IS NOT NULL))),
  constraint delegation_choice_choice_check CHECK ((choice = ANY (ARRAY['self'::text, 'delegate'::text]))),
  constraint delegation_choice_level_check CHECK ((level = ANY (ARRAY['tell'::text, 'sell'::text, 'consult'::text, 'agree'::text, 'advise'::text, 'inquire'::text, 'delegate'::text]))),
  constraint delegation_choice_reason_check CHECK ((reason = ANY (ARRAY['deadline'::text, 'incident'::text, 'confidential'::text, 'nobody'::text, 'seldom'::text, 'other'::text])))
);
CREATE INDEX delegation_choice_delegate ON public.delegation_choice USING btree (org_id, delegate);
CREATE INDEX delegation_choice_leader ON public.delegation_choice USING btree (org_id, leader);
comment on table delegation_choice is 'That a leader does something or hands it on, with what was predicted then. Of one item the last counts.';
comment on column delegation_choice.number is 'Rises in the order of writing.';
comment on column delegation_choice.delegate is 'Null of what one does oneself, and when their data was erased.';
comment on column delegation_choice.reason is 'Why the leader does it. Seen by the leader alone.';
comment on column delegation_choice.followed is 'Whether it was chosen just as it was proposed.';

create table delegation_item (
  org_id text not null,
  id text not null,
  version integer not null,
  leader text,
  title text not null,
  task_class text not null,
  hours_low double precision not null,
  hours_high double precision not null,
  waits_for text,
  held_up_hours double precision not null,
  delay_cost double precision,
  repeats integer not null,
  alike text not null,
  due date,
  kind text not null,
  skills text[] not null,
  is_confidential boolean not null,
  source text not null,
  external_key text,
  state text not null,
  set_on date not null,
  set_at timestamp with time zone not null,
  constraint delegation_item_pkey PRIMARY KEY (org_id, id, version),
  constraint delegation_item_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_item_alike_check CHECK ((alike = ANY (ARRAY['same'::text, 'similar'::text]))),
  constraint delegation_item_check CHECK ((hours_high >= hours_low)),
  constraint delegation_item_delay_cost_check CHECK ((delay_cost >= (0)::double precision)),
  constraint delegation_item_held_up_hours_check CHECK ((held_up_hours >= (0)::double precision)),
  constraint delegation_item_hours_low_check CHECK ((hours_low > (0)::double precision)),
  constraint delegation_item_kind_check CHECK ((kind = ANY (ARRAY['plain'::text, 'stretch'::text, 'grunt'::text]))),
  constraint delegation_item_repeats_check CHECK (((repeats >= 1) AND (repeats <= 60))),
  constraint delegation_item_source_check CHECK ((source = ANY (ARRAY['typed'::text, 'pasted'::text, 'csv'::text]))),
  constraint delegation_item_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text]))),
  constraint delegation_item_version_check CHECK ((version > 0))
);
CREATE INDEX delegation_item_leader ON public.delegation_item USING btree (org_id, leader);
comment on table delegation_item is 'What waits for a leader, in the shape of a work item. Theirs alone. The newest version counts.';
comment on column delegation_item.leader is 'Null when their data was erased.';
comment on column delegation_item.held_up_hours is 'Hours of others that stand still each week while it waits.';
comment on column delegation_item.delay_cost is 'What a week of waiting costs, in hours of the leader. Null: reckoned from the hours held up.';
comment on column delegation_item.repeats is 'How many times such a thing is expected to come, this one included.';
comment on column delegation_item.alike is 'Whether it is the same task each time, or merely similar.';

create table delegation_level (
  org_id text not null,
  leader text not null,
  person text not null,
  task_class text not null,
  version integer not null,
  level text not null,
  reason text,
  set_on date not null,
  set_at timestamp with time zone not null,
  constraint delegation_level_pkey PRIMARY KEY (org_id, leader, person, task_class, version),
  constraint delegation_level_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_level_level_check CHECK ((level = ANY (ARRAY['tell'::text, 'sell'::text, 'consult'::text, 'agree'::text, 'advise'::text, 'inquire'::text, 'delegate'::text]))),
  constraint delegation_level_version_check CHECK ((version > 0))
);
comment on table delegation_level is 'How much freedom a leader gives somebody with a class of task. The newest version counts.';

create table delegation_outcome (
  org_id text not null,
  choice text not null,
  times integer not null,
  version integer not null,
  leader_hours double precision not null,
  other_hours double precision,
  went text not null,
  recorded_on date not null,
  recorded_at timestamp with time zone not null,
  constraint delegation_outcome_pkey PRIMARY KEY (org_id, choice, times, version),
  constraint delegation_outcome_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_outcome_leader_hours_check CHECK ((leader_hours >= (0)::double precision)),
  constraint delegation_outcome_other_hours_check CHECK ((other_hours > (0)::double precision)),
  constraint delegation_outcome_times_check CHECK ((times > 0)),
  constraint delegation_outcome_version_check CHECK ((version > 0)),
  constraint delegation_outcome_went_check CHECK ((went = ANY (ARRAY['well'::text, 'mended'::text])))
);
comment on table delegation_outcome is 'What came of a choice: hours of the first, second … time. Estimates the class of task, never a person.';
comment on column delegation_outcome.other_hours is 'Null of what the leader did.';

create table delegation_sharing (
  org_id text not null,
  person text not null,
  version integer not null,
  shares_mu boolean not null,
  set_at timestamp with time zone not null,
  constraint delegation_sharing_pkey PRIMARY KEY (org_id, person, version),
  constraint delegation_sharing_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint delegation_sharing_version_check CHECK ((version > 0))
);
comment on table delegation_sharing is 'Whether who judges the seat of a leader sees what an hour of theirs is worth: the number alone, nothing of the queue. The newest version counts; without one they do not.';

create table emeritus (
  org_id text not null,
  id text not null,
  person text not null,
  post text not null,
  from_day date not null,
  said_by text,
  said_at timestamp with time zone not null,
  ended_on date,
  constraint emeritus_pkey PRIMARY KEY (org_id, id),
  constraint emeritus_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id)
);
CREATE UNIQUE INDEX emeritus_once ON public.emeritus USING btree (org_id, person, post) WHERE (ended_on IS NULL);
comment on table emeritus is 'Somebody held a seat and is still asked for advice on it. A mark with a day, no right.';

create table episode_confirmation (
  org_id text not null,
  id text not null,
  episode text not null,
  person text not null,
  asked text,
  note text,
  asked_on date not null,
  answer text,
  word text,
  answered_on date,
  constraint episode_confirmation_org_id_episode_asked_key UNIQUE (org_id, episode, asked),
  constraint episode_confirmation_pkey PRIMARY KEY (org_id, id),
  constraint episode_confirmation_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint episode_confirmation_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'declined'::text]))),
  constraint episode_confirmation_check CHECK (((answer IS NULL) = (answered_on IS NULL)))
);
CREATE INDEX episode_confirmation_asked ON public.episode_confirmation USING btree (org_id, asked);
comment on table episode_confirmation is 'A person asks somebody who saw it to confirm that they led. An answer is written once.';
comment on column episode_confirmation.asked is 'Null when their data was erased.';

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

create table leader_said (
  org_id text not null,
  person text not null,
  version integer not null,
  "from" date not null,
  projects integer,
  own_work double precision,
  mentoring_hours double precision,
  mastered integer,
  set_by text,
  set_at timestamp with time zone not null,
  constraint leader_said_pkey PRIMARY KEY (org_id, person, version),
  constraint leader_said_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint leader_said_mastered_check CHECK ((mastered >= 0)),
  constraint leader_said_mentoring_hours_check CHECK ((mentoring_hours >= (0)::double precision)),
  constraint leader_said_own_work_check CHECK (((own_work >= (0)::double precision) AND (own_work <= (1)::double precision))),
  constraint leader_said_projects_check CHECK ((projects >= 0)),
  constraint leader_said_version_check CHECK ((version > 0))
);
comment on table leader_said is 'What the week of a leader holds, as they or their manager said. Of all that began by a day the latest counts, of one day the newest version. Null: not said.';
comment on column leader_said.mastered is 'How many reports master their tasks. Whom is not kept.';

create table leader_week (
  org_id text not null,
  person text not null,
  week date not null,
  version integer not null,
  own_work double precision not null,
  technical_leading double precision not null,
  people double precision not null,
  other double precision not null,
  set_at timestamp with time zone not null,
  constraint leader_week_pkey PRIMARY KEY (org_id, person, week, version),
  constraint leader_week_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint leader_week_check CHECK (((((own_work + technical_leading) + people) + other) <= (168)::double precision)),
  constraint leader_week_other_check CHECK ((other >= (0)::double precision)),
  constraint leader_week_own_work_check CHECK ((own_work >= (0)::double precision)),
  constraint leader_week_people_check CHECK ((people >= (0)::double precision)),
  constraint leader_week_technical_leading_check CHECK ((technical_leading >= (0)::double precision)),
  constraint leader_week_version_check CHECK ((version > 0)),
  constraint leader_week_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
);
comment on table leader_week is 'Hours of a week as the leader logged them. The newest version counts; without any hours it is taken back.';
comment on column leader_week.week is 'Its Monday.';

create table leading_episode (
  org_id text not null,
  id text not null,
  number bigint not null generated always as identity,
  person text not null,
  kind text not null,
  what text not null,
  seat text,
  practice text,
  from_day date not null,
  to_day date,
  recorded_on date not null,
  source text not null,
  withdrawn_on date,
  constraint leading_episode_pkey PRIMARY KEY (org_id, id),
  constraint leading_episode_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint leading_episode_check CHECK ((to_day > from_day)),
  constraint leading_episode_seat_check CHECK ((seat = ANY (ARRAY['TL'::text, 'TLM'::text, 'EM'::text, 'PgM'::text])))
);
CREATE INDEX leading_episode_person ON public.leading_episode USING btree (org_id, person);
comment on table leading_episode is 'A time that somebody led, written by themself. Days are kept, no times of day. What they produce themself is no kind, on purpose.';
comment on column leading_episode.seat is 'For which seat it is evidence; null: for any.';
comment on column leading_episode.practice is 'Which practice it shows; null: none in particular.';
comment on column leading_episode.to_day is 'The first day after it; null: it goes on.';
comment on column leading_episode.source is 'hand, or the import it came with.';
comment on column leading_episode.withdrawn_on is 'From here on nobody but the person sees it.';

create table leading_path (
  org_id text not null,
  person text not null,
  version integer not null,
  aim text,
  shown_to_manager boolean not null,
  shown_to_mentor boolean not null,
  set_on date not null,
  constraint leading_path_pkey PRIMARY KEY (org_id, person, version),
  constraint leading_path_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint leading_path_aim_check CHECK ((aim = ANY (ARRAY['TL'::text, 'TLM'::text, 'EM'::text, 'PgM'::text]))),
  constraint leading_path_version_check CHECK ((version > 0))
);
comment on table leading_path is 'Which seat somebody would like to grow into, and who sees their path there. The newest version counts; without one nobody does.';

create table load_self_check (
  org_id text not null,
  person text not null,
  day date not null,
  answers smallint[] not null,
  set_at timestamp with time zone not null,
  constraint load_self_check_pkey PRIMARY KEY (org_id, person, day),
  constraint load_self_check_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint load_self_check_answers_check CHECK (((cardinality(answers) = 4) AND (0 <= ALL (answers)) AND (7 >= ALL (answers))))
);
comment on table load_self_check is 'Four questions on burnout, answered for oneself. Read by the person alone, entered into nothing, in no log.';
comment on column load_self_check.answers is '1 strongly disagree to 7 strongly agree; 0: does not know.';

create table load_sharing (
  org_id text not null,
  person text not null,
  version integer not null,
  shares_band boolean not null,
  set_at timestamp with time zone not null,
  constraint load_sharing_pkey PRIMARY KEY (org_id, person, version),
  constraint load_sharing_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint load_sharing_version_check CHECK ((version > 0))
);
comment on table load_sharing is 'Whether a leader shows everybody how full their week is. The newest version counts; without one they do not.';

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

create table mentor_offer (
  org_id text not null,
  person text not null,
  version integer not null,
  seats text[] not null,
  places integer not null,
  until_day date,
  note text,
  set_on date not null,
  constraint mentor_offer_pkey PRIMARY KEY (org_id, person, version),
  constraint mentor_offer_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint mentor_offer_places_check CHECK (((places >= 0) AND (places <= 20))),
  constraint mentor_offer_version_check CHECK ((version > 0))
);
comment on table mentor_offer is 'Somebody would mentor holders of these seats, so many at once. The newest version counts; 0 places takes it back.';
comment on column mentor_offer.until_day is 'The first day on which it no longer holds; null: open.';

create table mentorship (
  org_id text not null,
  id text not null,
  mentee text not null,
  mentor text,
  outside_name text,
  seat text not null,
  number bigint not null generated always as identity,
  constraint mentorship_pkey PRIMARY KEY (org_id, id),
  constraint mentorship_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint mentorship_check CHECK (((mentor IS NULL) OR (outside_name IS NULL))),
  constraint mentorship_seat_check CHECK ((seat = ANY (ARRAY['TL'::text, 'TLM'::text, 'EM'::text, 'PgM'::text])))
);
CREATE INDEX mentorship_mentee ON public.mentorship USING btree (org_id, mentee);
CREATE INDEX mentorship_mentor ON public.mentorship USING btree (org_id, mentor);
comment on table mentorship is 'Somebody asks somebody to be their mentor. How it went on stands in its steps.';
comment on column mentorship.outside_name is 'A mentor from outside, as the mentee calls them; they agreed to it. Null beside no mentor: their data was erased.';

create table mentorship_step (
  org_id text not null,
  mentorship text not null,
  number integer not null,
  step text not null,
  taken_by text,
  on_day date not null,
  word text,
  cadence_days integer,
  review_on date,
  recorded_on date not null,
  constraint mentorship_step_pkey PRIMARY KEY (org_id, mentorship, number),
  constraint mentorship_step_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint mentorship_step_cadence_days_check CHECK (((cadence_days >= 1) AND (cadence_days <= 366))),
  constraint mentorship_step_number_check CHECK ((number > 0)),
  constraint mentorship_step_step_check CHECK ((step = ANY (ARRAY['asked'::text, 'trial'::text, 'yes'::text, 'no'::text, 'cadence'::text, 'talk'::text, 'no talk'::text, 'ended'::text])))
);
comment on table mentorship_step is 'What the two did, in order: added to, never changed. Of a talk the day is kept and nothing of what was said.';
comment on column mentorship_step.word is 'A note with the request, or why it ended.';

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

create table outside_candidate (
  org_id text not null,
  id text not null,
  vacancy text not null,
  reference text not null,
  meets text[] not null,
  free_from date,
  added_by text,
  added_at timestamp with time zone not null,
  constraint outside_candidate_pkey PRIMARY KEY (org_id, id),
  constraint outside_candidate_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint outside_candidate_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 12)))
);
CREATE INDEX outside_candidate_vacancy ON public.outside_candidate USING btree (org_id, vacancy);
comment on table outside_candidate is 'Somebody from outside, by initials or a reference alone. Deleted when the process ends.';
comment on column outside_candidate.meets is 'Lines of the profile that they showed they meet.';

create table partnership (
  org_id text not null,
  team text not null,
  version integer not null,
  decisions jsonb not null,
  review_on date not null,
  set_by text,
  set_on date not null,
  set_at timestamp with time zone not null,
  constraint partnership_pkey PRIMARY KEY (org_id, team, version),
  constraint partnership_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint partnership_version_check CHECK ((version > 0))
);
comment on table partnership is 'Who of the two leaders of a team decides what. The newest version counts.';

create table partnership_signature (
  org_id text not null,
  team text not null,
  version integer not null,
  person text not null,
  signed_on date not null,
  signed_at timestamp with time zone not null,
  constraint partnership_signature_pkey PRIMARY KEY (org_id, team, version, person),
  constraint partnership_signature_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint partnership_signature_org_id_team_version_fkey FOREIGN KEY (org_id, team, version) REFERENCES partnership(org_id, team, version)
);
comment on table partnership_signature is 'Who signed which version: a change has to be signed anew.';

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

create table seat_decision (
  org_id text not null,
  id text not null,
  number bigint not null generated always as identity,
  team text not null,
  verdict text not null,
  holder text,
  em text,
  tl text,
  "on" date,
  reason text not null,
  advised text not null,
  conditions jsonb not null,
  decided_by text,
  decided_on date not null,
  decided_at timestamp with time zone not null,
  change_set integer,
  carried_out_by text,
  carried_out_on date,
  withdrawn_by text,
  withdrawn_on date,
  withdrawn_reason text,
  constraint seat_decision_pkey PRIMARY KEY (org_id, id),
  constraint seat_decision_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint seat_decision_advised_check CHECK ((advised = ANY (ARRAY['split'::text, 'relieve'::text, 'keep'::text]))),
  constraint seat_decision_check CHECK (((verdict = 'split'::text) = ("on" IS NOT NULL))),
  constraint seat_decision_check1 CHECK (((change_set IS NULL) = (carried_out_on IS NULL))),
  constraint seat_decision_verdict_check CHECK ((verdict = ANY (ARRAY['split'::text, 'relieve'::text, 'keep'::text])))
);
CREATE INDEX seat_decision_team ON public.seat_decision USING btree (org_id, team);
comment on table seat_decision is 'What a named person decided about one seat or two, beside what was advised, and why.';
comment on column seat_decision.em is 'Who is to hold the manager seat after a split; null: it is to be filled.';
comment on column seat_decision.conditions is 'How each condition was answered on the day, without figures.';
comment on column seat_decision.change_set is 'The change of appointments that carried it out. Undoing that change opens it again.';

create table seat_task (
  org_id text not null,
  appointment text not null,
  list text not null,
  key text not null,
  version integer not null,
  person text not null,
  what text,
  to_person text,
  due date,
  done_on date,
  is_removed boolean not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint seat_task_pkey PRIMARY KEY (org_id, appointment, list, key, version),
  constraint seat_task_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint seat_task_list_check CHECK ((list = ANY (ARRAY['arrival'::text, 'handover'::text]))),
  constraint seat_task_version_check CHECK ((version > 0))
);
CREATE INDEX seat_task_person ON public.seat_task USING btree (org_id, person);
comment on table seat_task is 'What was said about a line of the arrival brief or the handover list of an appointment. The newest version counts; lines that were worked out have no words of their own.';
comment on column seat_task.person is 'Whose list it is: the holder of the appointment.';
comment on column seat_task.to_person is 'Who takes it over.';

create table seat_term (
  org_id text not null,
  appointment text not null,
  version integer not null,
  person text not null,
  ends_on date,
  reason text,
  set_by text,
  set_at timestamp with time zone not null,
  constraint seat_term_pkey PRIMARY KEY (org_id, appointment, version),
  constraint seat_term_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint seat_term_version_check CHECK ((version > 0))
);
comment on table seat_term is 'Until when somebody is meant to hold a seat. It ends no appointment. The newest version counts; a null day takes it back.';

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

create table split_step (
  org_id text not null,
  decision text not null,
  step text not null,
  version integer not null,
  kind text not null,
  what text not null,
  person text,
  "to" text,
  owner text,
  due date not null,
  done_on date,
  done_by text,
  is_dropped boolean not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint split_step_pkey PRIMARY KEY (org_id, decision, step, version),
  constraint split_step_org_id_decision_fkey FOREIGN KEY (org_id, decision) REFERENCES seat_decision(org_id, id),
  constraint split_step_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint split_step_version_check CHECK ((version > 0))
);
comment on table split_step is 'What is handed over when one seat becomes two: to whom, when, and who sees to it. The newest version counts.';
comment on column split_step.person is 'Of a report: whose manager it is about.';

create table split_word (
  org_id text not null,
  team text not null,
  about text not null,
  version integer not null,
  answer boolean,
  since date,
  candidate text,
  evidence text not null,
  said_by text,
  said_on date not null,
  said_at timestamp with time zone not null,
  constraint split_word_pkey PRIMARY KEY (org_id, team, about, version),
  constraint split_word_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint split_word_about_check CHECK ((about = ANY (ARRAY['goals'::text, 'ready'::text]))),
  constraint split_word_check CHECK (((answer IS NULL) = (since IS NULL))),
  constraint split_word_version_check CHECK ((version > 0))
);
comment on table split_word is 'What somebody says of a team that no other part tells yet: that goals are set and acknowledged, that somebody is ready for the tech lead seat.';
comment on column split_word.answer is 'Null: taken back, not known again.';
comment on column split_word.said_by is 'Null when their data was erased.';

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

create table vacancy (
  org_id text not null,
  id text not null,
  version integer not null,
  post text not null,
  reason text not null,
  fill_by date not null,
  waits text[] not null,
  cover text,
  set_on date not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint vacancy_pkey PRIMARY KEY (org_id, id, version),
  constraint vacancy_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint vacancy_version_check CHECK ((version > 0))
);
CREATE INDEX vacancy_post ON public.vacancy USING btree (org_id, post);
comment on table vacancy is 'A seat that is to be filled: why, until when, what waits for it, who stands in. The newest version counts.';
comment on column vacancy.waits is 'Typed: what cannot go on before somebody sits there.';
comment on column vacancy.cover is 'Who stands in. It writes no appointment.';

create table vacancy_call (
  org_id text not null,
  vacancy text not null,
  version integer not null,
  words text not null,
  profile text[] not null,
  from_day date not null,
  to_day date not null,
  set_on date not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint vacancy_call_pkey PRIMARY KEY (org_id, vacancy, version),
  constraint vacancy_call_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint vacancy_call_check CHECK ((to_day > from_day)),
  constraint vacancy_call_version_check CHECK ((version > 0))
);
comment on table vacancy_call is 'The open call of a vacancy, for everybody to read. The newest version counts.';
comment on column vacancy_call.profile is 'The background the seat needs, a line each.';
comment on column vacancy_call.to_day is 'The first day on which nobody can stand up any more.';

create table vacancy_end (
  org_id text not null,
  vacancy text not null,
  ended_as text not null,
  on_day date not null,
  announced_on date,
  person text,
  appointment text,
  reason text not null,
  alternatives jsonb,
  decided_by text,
  decided_at timestamp with time zone not null,
  constraint vacancy_end_pkey PRIMARY KEY (org_id, vacancy),
  constraint vacancy_end_org_id_fkey FOREIGN KEY (org_id) REFERENCES organisation(org_id),
  constraint vacancy_end_check CHECK (((ended_as = 'dropped'::text) = (appointment IS NULL))),
  constraint vacancy_end_ended_as_check CHECK ((ended_as = ANY (ARRAY['within'::text, 'outside'::text, 'dropped'::text])))
);
comment on table vacancy_end is 'How a vacancy ended: who decided, why, and what else was considered. Written once.';
comment on column vacancy_end.announced_on is 'Before this day only those who decide and who is chosen see it. Null: public at once.';
comment on column vacancy_end.person is 'Who was chosen. Null: nobody, or their data was erased.';
comment on column vacancy_end.alternatives is 'How many stood up and both ways as they were worked out; no name of anybody else.';

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
