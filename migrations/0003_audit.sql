create table audit_entry (
  org_id text not null references organisation,
  number bigint generated always as identity,
  at timestamptz not null check (at = date_trunc('milliseconds', at)),
  action text not null,
  digest bytea not null,
  primary key (org_id, number)
);
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
  primary key (org_id, number),
  foreign key (org_id, number) references audit_entry
);
comment on table audit_payload is 'The content of an entry. Erasing a person removes rows here; the entry and the chain stay whole.';
comment on column audit_payload.actor is 'The account that did it; null for the system and for the owner of the home folder on the command line.';
comment on column audit_payload.payload is 'json, not jsonb: the digest is over the text as it was written.';

create table audit_seal (
  org_id text not null references organisation,
  number bigint not null,
  sealed_at timestamptz not null check (sealed_at = date_trunc('milliseconds', sealed_at)),
  entries bigint[] not null,
  leaves bytea[] not null,
  hash bytea not null,
  primary key (org_id, number),
  check (cardinality(entries) = cardinality(leaves) and cardinality(entries) > 0)
);
comment on table audit_seal is 'A batch of entries, sealed: a link of the hash chain. Rows are added, never changed or removed.';
comment on column audit_seal.number is 'Counts from 1 in each organisation.';
comment on column audit_seal.entries is 'Numbers of the sealed entries, rising.';
comment on column audit_seal.leaves is 'SHA-256 of each sealed entry without its content, so that an erased entry can still be checked.';
comment on column audit_seal.hash is 'SHA-256 over the hash of the seal before and all of this one.';

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();
create trigger append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_is_append_only();
create trigger erase_only before update or truncate on audit_payload
  for each statement execute function audit_is_append_only();

create table access_log (
  org_id text not null references organisation,
  subject text not null,
  day date not null,
  viewer text not null,
  what text not null,
  times integer not null,
  last_at timestamptz not null,
  primary key (org_id, subject, day, viewer, what)
);
comment on table access_log is 'Who looked at the personal data of whom, for that person to see: one row per reader, kind of data and day.';
comment on column access_log.subject is 'The person who was looked at.';
comment on column access_log.viewer is 'The person who looked; for an account without a person, "account:" and its id.';
comment on column access_log.day is 'In UTC.';
