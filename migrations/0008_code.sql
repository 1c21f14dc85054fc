create table code_repository (
  org_id text not null references organisation,
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
  read_at timestamptz,
  version bigint not null default 0,
  added_at timestamptz not null,
  added_by text,
  removed_at timestamptz,
  removed_by text,
  primary key (org_id, id)
);
create unique index code_repository_slug on code_repository (org_id, slug) where removed_at is null;
comment on table code_repository is 'A git repository that is read. Its version counts the readings.';
comment on column code_repository.location is 'The folder on this machine, or the address it is cloned from.';

create table code_snapshot (
  org_id text not null,
  repository text not null,
  part integer not null,
  bytes bytea not null,
  primary key (org_id, repository, part),
  foreign key (org_id, repository) references code_repository
);
comment on table code_snapshot is 'What the newest reading gave, in columns of numbers: who is who stands in code_signature.';

create table code_signature (
  org_id text not null,
  repository text not null,
  number integer not null,
  name text not null,
  email text not null,
  login text,
  primary key (org_id, repository, number),
  foreign key (org_id, repository) references code_repository
);
comment on table code_signature is 'The names, addresses and logins on commits, by the numbers that a snapshot uses.';

create table code_identity_decision (
  org_id text not null references organisation,
  id text not null,
  what text not null check (what in ('same', 'different', 'bot', 'human')),
  a text not null,
  b text,
  decided_by text,
  decided_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  check ((what in ('same', 'different')) = (b is not null))
);
comment on table code_identity_decision is 'What somebody said about signatures: that two are one human, or not, or that one is a bot.';

create table code_area_team (
  org_id text not null,
  repository text not null,
  area text not null,
  team text not null,
  set_by text,
  set_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (org_id, repository, area, set_at),
  foreign key (org_id, repository) references code_repository
);
create unique index code_area_team_now on code_area_team (org_id, repository, area) where ended_at is null;
comment on table code_area_team is 'Which team answers for an area, where somebody said so.';
