create table import_checkpoint (
  org_id text not null references organisation,
  source_name text not null,
  repository text not null,
  revision text not null,
  on_version bigint not null,
  state jsonb not null,
  saved_at timestamptz not null,
  primary key (org_id, source_name)
);
comment on table import_checkpoint is
  'How far the replay of a history had come, so that one that was stopped goes on there. Deleted when it is recorded.';
