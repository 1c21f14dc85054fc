create table finding_disposition (
  org_id text not null references organisation,
  finding_key text not null,
  state text not null check (state in ('open', 'resolved', 'snoozed', 'accepted')),
  until date,
  reason text,
  owner text,
  fingerprint text not null,
  decided_by text,
  decided_at timestamptz not null,
  primary key (org_id, finding_key, decided_at)
);
comment on table finding_disposition is 'What somebody decided about a finding. The newest counts; older ones are the history.';

create table expected_seat (
  org_id text not null references organisation,
  scope text not null check (scope in ('team', 'stage', 'kind')),
  of text not null,
  role text not null check (role in ('EM', 'TL', 'PgM')),
  wanted text not null check (wanted in ('expected', 'optional', 'none')),
  reason text,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, scope, of, role)
);
comment on table expected_seat is 'Where an organisation expects other seats than our defaults.';

create table charter (
  org_id text not null references organisation,
  role text not null check (role in ('EM', 'TL', 'PgM', 'TLM')),
  version integer not null check (version > 0),
  body jsonb not null,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, role, version)
);
comment on table charter is 'What a seat answers for, in the organisation''s own words. The newest version counts.';
