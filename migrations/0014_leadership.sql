create table split_word (
  org_id text not null references organisation,
  team text not null,
  about text not null check (about in ('goals', 'ready')),
  version integer not null check (version > 0),
  answer boolean,
  since date,
  candidate text,
  evidence text not null,
  said_by text,
  said_on date not null,
  said_at timestamptz not null,
  primary key (org_id, team, about, version),
  check ((answer is null) = (since is null))
);
comment on table split_word is
  'What somebody says of a team that no other part tells yet: that goals are set and acknowledged, that somebody is ready for the tech lead seat.';
comment on column split_word.answer is 'Null: taken back, not known again.';
comment on column split_word.said_by is 'Null when their data was erased.';

create table seat_decision (
  org_id text not null references organisation,
  id text not null,
  number bigint generated always as identity,
  team text not null,
  verdict text not null check (verdict in ('split', 'relieve', 'keep')),
  holder text,
  em text,
  tl text,
  "on" date,
  reason text not null,
  advised text not null check (advised in ('split', 'relieve', 'keep')),
  conditions jsonb not null,
  decided_by text,
  decided_on date not null,
  decided_at timestamptz not null,
  change_set integer,
  carried_out_by text,
  carried_out_on date,
  withdrawn_by text,
  withdrawn_on date,
  withdrawn_reason text,
  primary key (org_id, id),
  check ((verdict = 'split') = ("on" is not null)),
  check ((change_set is null) = (carried_out_on is null))
);
create index seat_decision_team on seat_decision (org_id, team);
comment on table seat_decision is 'What a named person decided about one seat or two, beside what was advised, and why.';
comment on column seat_decision.em is 'Who is to hold the manager seat after a split; null: it is to be filled.';
comment on column seat_decision.conditions is 'How each condition was answered on the day, without figures.';
comment on column seat_decision.change_set is 'The change of appointments that carried it out. Undoing that change opens it again.';

create table split_step (
  org_id text not null references organisation,
  decision text not null,
  step text not null,
  version integer not null check (version > 0),
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
  set_at timestamptz not null,
  primary key (org_id, decision, step, version),
  foreign key (org_id, decision) references seat_decision
);
comment on table split_step is 'What is handed over when one seat becomes two: to whom, when, and who sees to it. The newest version counts.';
comment on column split_step.person is 'Of a report: whose manager it is about.';

create table partnership (
  org_id text not null references organisation,
  team text not null,
  version integer not null check (version > 0),
  decisions jsonb not null,
  review_on date not null,
  set_by text,
  set_on date not null,
  set_at timestamptz not null,
  primary key (org_id, team, version)
);
comment on table partnership is 'Who of the two leaders of a team decides what. The newest version counts.';

create table partnership_signature (
  org_id text not null references organisation,
  team text not null,
  version integer not null,
  person text not null,
  signed_on date not null,
  signed_at timestamptz not null,
  primary key (org_id, team, version, person),
  foreign key (org_id, team, version) references partnership
);
comment on table partnership_signature is 'Who signed which version: a change has to be signed anew.';
