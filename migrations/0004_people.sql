-- Dated facts. Each table keeps every version of its kind: rows are never changed but to be retracted, and a new
-- row of the same id says what holds instead. `valid` is when it was true, recorded_at and retracted_at when we knew.
create sequence fact_row;

create table person (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  name text not null,
  handle text,
  standing text not null check (standing in ('member', 'contractor', 'bot')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint person_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table person is 'Someone who works, or worked, here.';
create index person_added_by on person (org_id, added_by);
create index person_retracted_by on person (org_id, retracted_by) where retracted_by is not null;

create table identity (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  person text not null,
  kind text not null check (kind in ('email', 'login')),
  host text not null,
  value text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint identity_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table identity is 'An e-mail address, or a login on a host, of a person.';
create index identity_added_by on identity (org_id, added_by);
create index identity_retracted_by on identity (org_id, retracted_by) where retracted_by is not null;

create table team (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  slug text not null,
  name text not null,
  kind text not null,
  stage text,
  parent text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint team_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table team is 'A team, its kind and stage, and the team it lies below.';
create index team_added_by on team (org_id, added_by);
create index team_retracted_by on team (org_id, retracted_by) where retracted_by is not null;

create table post (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  team text not null,
  role text not null check (role in ('EM', 'TL', 'PgM')),
  title text not null,
  ordinal integer not null check (ordinal > 0),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint post_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table post is 'A seat on a team. It stays when people come and go.';
create index post_added_by on post (org_id, added_by);
create index post_retracted_by on post (org_id, retracted_by) where retracted_by is not null;

create table appointment (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  post text not null,
  person text not null,
  share real check (share between 0 and 1),
  acquired text not null,
  cover text,
  mentor text,
  decided_by text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint appointment_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table appointment is 'A person in a post, from–to. A TLM is one person with two of these.';
create index appointment_added_by on appointment (org_id, added_by);
create index appointment_retracted_by on appointment (org_id, retracted_by) where retracted_by is not null;

create table membership (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  team text not null,
  person text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint membership_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table membership is 'A person on a team.';
create index membership_added_by on membership (org_id, added_by);
create index membership_retracted_by on membership (org_id, retracted_by) where retracted_by is not null;

create table reporting_line (
  org_id text not null references organisation,
  row bigint not null default nextval('fact_row'),
  id text not null,
  person text not null,
  manager text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  open_start boolean not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz,
  announced_on date,
  retraction_announced_on date,
  source_name text not null,
  source_key text not null,
  source_file text,
  source_line integer,
  source_revision text,
  added_by bigint not null,
  retracted_by bigint,
  primary key (org_id, row),
  foreign key (org_id, added_by) references change_set,
  foreign key (org_id, retracted_by) references change_set,
  check ((retracted_at is null) = (retracted_by is null)),
  constraint reporting_line_one_version_a_day exclude using gist (org_id with =, id with =, valid with &&) where (retracted_at is null)
);
comment on table reporting_line is 'Who reports to whom.';
create index reporting_line_added_by on reporting_line (org_id, added_by);
create index reporting_line_retracted_by on reporting_line (org_id, retracted_by) where retracted_by is not null;

alter table appointment add constraint appointment_one_holder_a_day
  exclude using gist (org_id with =, post with =, valid with &&) where (retracted_at is null);

create view current_person as
  select org_id, id, name, handle, standing, lower(valid) as from_day, upper(valid) as to_day
  from person
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_person is 'For joins by other features: what is known now and public.';

create view current_identity as
  select org_id, id, person, kind, host, value, lower(valid) as from_day, upper(valid) as to_day
  from identity
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_identity is 'For joins by other features: what is known now and public.';

create view current_team as
  select org_id, id, slug, name, kind, stage, parent, lower(valid) as from_day, upper(valid) as to_day
  from team
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_team is 'For joins by other features: what is known now and public.';

create view current_post as
  select org_id, id, team, role, title, ordinal, lower(valid) as from_day, upper(valid) as to_day
  from post
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_post is 'For joins by other features: what is known now and public.';

create view current_appointment as
  select org_id, id, post, person, share, acquired, cover, mentor, decided_by, lower(valid) as from_day, upper(valid) as to_day
  from appointment
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_appointment is 'For joins by other features: what is known now and public.';

create view current_membership as
  select org_id, id, team, person, lower(valid) as from_day, upper(valid) as to_day
  from membership
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_membership is 'For joins by other features: what is known now and public.';

create view current_reporting_line as
  select org_id, id, person, manager, lower(valid) as from_day, upper(valid) as to_day
  from reporting_line
  where retracted_at is null and (announced_on is null or announced_on <= current_date);
comment on view current_reporting_line is 'For joins by other features: what is known now and public.';
