create table feature_switch (
  org_id text not null references organisation,
  feature text not null,
  version integer not null check (version > 0),
  on_from date,
  reason text,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, feature, version)
);
comment on table feature_switch is 'From which day a feature about people is on. The newest version counts; without one it is off.';
comment on column feature_switch.on_from is 'Null: off.';

create table feature_notice (
  org_id text not null references organisation,
  feature text not null,
  person text not null,
  notice integer not null,
  acknowledged_at timestamptz not null,
  primary key (org_id, feature, person, notice)
);
comment on table feature_notice is 'Who has read the notice of a feature, and which wording of it.';

create table skill (
  org_id text not null references organisation,
  skill text not null,
  version integer not null check (version > 0),
  name text not null,
  is_retired boolean not null,
  reason text,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, skill, version)
);
comment on table skill is 'What the organisation calls a skill. The newest version counts; technologies found in code need none.';

create table skill_statement (
  org_id text not null references organisation,
  id text not null,
  number bigint generated always as identity,
  person text not null,
  skill text not null,
  kind text not null check (kind in ('peer', 'self', 'supervisor')),
  level smallint not null check (level between 1 and 5),
  because text,
  said_by text,
  said_on date not null,
  recorded_at timestamptz not null,
  source text not null,
  withdrawn_on date,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (org_id, id)
);
create index skill_statement_person on skill_statement (org_id, person);
comment on table skill_statement is
  'What somebody said about the skill of a person. Outcomes of assignments and reviews are no kind, on purpose.';
comment on column skill_statement.number is 'Rises in the order of writing.';
comment on column skill_statement.said_by is 'Null when their data was erased.';
comment on column skill_statement.source is 'hand, or the import it came with.';

create table skill_contest (
  org_id text not null references organisation,
  id text not null,
  person text not null,
  evidence text not null,
  skill text not null,
  reason text not null,
  contested_on date not null,
  contested_at timestamptz not null,
  due date not null,
  answerer text,
  outcome text check (outcome in ('upheld', 'corrected', 'withdrawn')),
  answer text,
  level smallint check (level between 1 and 5),
  answered_by text,
  answered_on date,
  answered_at timestamptz,
  primary key (org_id, id),
  check ((outcome is null) = (answered_at is null)),
  check ((outcome is not distinct from 'corrected') = (level is not null))
);
create unique index skill_contest_open on skill_contest (org_id, person, evidence) where outcome is null;
create index skill_contest_answerer on skill_contest (org_id, answerer);
comment on table skill_contest is 'The person says that a piece of evidence is wrong, and what was answered. An answer is written once.';
comment on column skill_contest.evidence is 'Id of a skill_statement, or code: and the area it was made from.';

create table skill_wish (
  org_id text not null references organisation,
  person text not null,
  skill text not null,
  version integer not null check (version > 0),
  wish text not null check (wish in ('learn', 'avoid', 'none')),
  shown_to text not null check (shown_to in ('leads', 'self')),
  set_at timestamptz not null,
  primary key (org_id, person, skill, version)
);
comment on table skill_wish is 'What somebody wishes to learn or to avoid. The newest version counts.';

create table skill_code_consent (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  lets_code boolean not null,
  set_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table skill_code_consent is
  'Whether the code somebody knows counts as evidence of their skills. The newest version counts; without one it does not.';

create table skill_need (
  org_id text not null references organisation,
  team text not null,
  skill text not null,
  version integer not null check (version > 0),
  level smallint not null check (level between 1 and 5),
  people integer not null check (people >= 0),
  reason text,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, team, skill, version)
);
comment on table skill_need is 'What the work of a team needs: so many people at least so good at it. The newest version counts; 0 people ends it.';

create table skill_request (
  org_id text not null references organisation,
  id text not null,
  person text not null,
  skill text not null,
  asked text not null,
  note text,
  asked_at timestamptz not null,
  closed_as text check (closed_as in ('answered', 'declined')),
  closed_at timestamptz,
  primary key (org_id, id)
);
create index skill_request_asked on skill_request (org_id, asked);
comment on table skill_request is 'A person asks somebody how well they think the person knows something.';
