create table assumption (
  org_id text not null references organisation,
  name text not null,
  version integer not null check (version > 0),
  value double precision,
  reason text not null,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, name, version)
);
comment on table assumption is 'What a model of leading takes for granted here. The newest version counts.';
comment on column assumption.value is 'Null: the default again.';

create table leader_week (
  org_id text not null references organisation,
  person text not null,
  week date not null check (extract(isodow from week) = 1),
  version integer not null check (version > 0),
  own_work double precision not null check (own_work >= 0),
  technical_leading double precision not null check (technical_leading >= 0),
  people double precision not null check (people >= 0),
  other double precision not null check (other >= 0),
  set_at timestamptz not null,
  primary key (org_id, person, week, version),
  check (own_work + technical_leading + people + other <= 168)
);
comment on table leader_week is 'Hours of a week as the leader logged them. The newest version counts; without any hours it is taken back.';
comment on column leader_week.week is 'Its Monday.';

create table leader_said (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  "from" date not null,
  projects integer check (projects >= 0),
  own_work double precision check (own_work between 0 and 1),
  mentoring_hours double precision check (mentoring_hours >= 0),
  mastered integer check (mastered >= 0),
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table leader_said is
  'What the week of a leader holds, as they or their manager said. Of all that began by a day the latest counts, of one day the newest version. Null: not said.';
comment on column leader_said.mastered is 'How many reports master their tasks. Whom is not kept.';

create table load_sharing (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  shares_band boolean not null,
  set_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table load_sharing is 'Whether a leader shows everybody how full their week is. The newest version counts; without one they do not.';

create table load_self_check (
  org_id text not null references organisation,
  person text not null,
  day date not null,
  answers smallint[] not null check (cardinality(answers) = 4 and 0 <= all (answers) and 7 >= all (answers)),
  set_at timestamptz not null,
  primary key (org_id, person, day)
);
comment on table load_self_check is
  'Four questions on burnout, answered for oneself. Read by the person alone, entered into nothing, in no log.';
comment on column load_self_check.answers is '1 strongly disagree to 7 strongly agree; 0: does not know.';
