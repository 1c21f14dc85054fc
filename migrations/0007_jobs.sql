create table job (
  org_id text not null references organisation,
  id text not null,
  name text not null,
  key text not null,
  input jsonb not null,
  started_by text,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  delivery text not null,
  attempts integer not null default 0,
  runner integer,
  done double precision not null default 0,
  total double precision not null default 0,
  message text not null default '',
  checkpoint jsonb,
  answer jsonb,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, id),
  check ((ended_at is not null) = (state in ('done', 'failed', 'cancelled')))
);
create unique index job_under_way on job (org_id, key) where ended_at is null;
create index job_newest on job (org_id, created_at);
comment on table job is 'Long work: how far it is, where it goes on after a break, and what came of it. Deleted some days after its end.';
comment on column job.key is 'Of one key, one job is under way at a time.';
comment on column job.started_by is 'The account that started it; null for the owner of the home folder and for the server itself.';
comment on column job.delivery is 'The message of the queue (schema pgboss) that may run it; one of before finds that it is not meant any more.';
comment on column job.attempts is 'How often it was begun and not handed back. Whoever runs it writes only while delivery and attempts are still their own.';
comment on column job.runner is 'The process that runs it: it holds the advisory lock of this number until it ends, however it ends.';
