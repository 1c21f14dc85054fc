create table delegation_item (
  org_id text not null references organisation,
  id text not null,
  version integer not null check (version > 0),
  leader text,
  title text not null,
  task_class text not null,
  hours_low double precision not null check (hours_low > 0),
  hours_high double precision not null check (hours_high >= hours_low),
  waits_for text,
  held_up_hours double precision not null check (held_up_hours >= 0),
  delay_cost double precision check (delay_cost >= 0),
  repeats integer not null check (repeats between 1 and 60),
  alike text not null check (alike in ('same', 'similar')),
  due date,
  kind text not null check (kind in ('plain', 'stretch', 'grunt')),
  skills text[] not null,
  is_confidential boolean not null,
  source text not null check (source in ('typed', 'pasted', 'csv')),
  external_key text,
  state text not null check (state in ('open', 'done', 'dropped')),
  set_on date not null,
  set_at timestamptz not null,
  primary key (org_id, id, version)
);
create index delegation_item_leader on delegation_item (org_id, leader);
comment on table delegation_item is
  'What waits for a leader, in the shape of a work item. Theirs alone. The newest version counts.';
comment on column delegation_item.leader is 'Null when their data was erased.';
comment on column delegation_item.held_up_hours is 'Hours of others that stand still each week while it waits.';
comment on column delegation_item.delay_cost is
  'What a week of waiting costs, in hours of the leader. Null: reckoned from the hours held up.';
comment on column delegation_item.repeats is 'How many times such a thing is expected to come, this one included.';
comment on column delegation_item.alike is 'Whether it is the same task each time, or merely similar.';

create table delegation_choice (
  org_id text not null references organisation,
  id text not null,
  number bigint generated always as identity,
  leader text,
  item text not null,
  choice text not null check (choice in ('self', 'delegate')),
  delegate text,
  level text check (level in ('tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate')),
  reason text check (reason in ('deadline', 'incident', 'confidential', 'nobody', 'seldom', 'other')),
  reason_text text,
  word text,
  followed boolean not null,
  prediction jsonb not null,
  why jsonb,
  chosen_on date not null,
  chosen_at timestamptz not null,
  primary key (org_id, id),
  check ((choice = 'self') = (reason is not null)),
  check ((choice = 'delegate') = (level is not null))
);
create index delegation_choice_leader on delegation_choice (org_id, leader);
create index delegation_choice_delegate on delegation_choice (org_id, delegate);
comment on table delegation_choice is
  'That a leader does something or hands it on, with what was predicted then. Of one item the last counts.';
comment on column delegation_choice.number is 'Rises in the order of writing.';
comment on column delegation_choice.delegate is 'Null of what one does oneself, and when their data was erased.';
comment on column delegation_choice.reason is 'Why the leader does it. Seen by the leader alone.';
comment on column delegation_choice.followed is 'Whether it was chosen just as it was proposed.';

create table delegation_answer (
  org_id text not null references organisation,
  choice text not null,
  version integer not null check (version > 0),
  answer text not null check (answer in ('accept', 'decline', 'counter')),
  word text,
  answered_on date not null,
  answered_at timestamptz not null,
  primary key (org_id, choice, version)
);
comment on table delegation_answer is 'What somebody says to a thing handed on to them. The newest version counts.';

create table delegation_outcome (
  org_id text not null references organisation,
  choice text not null,
  times integer not null check (times > 0),
  version integer not null check (version > 0),
  leader_hours double precision not null check (leader_hours >= 0),
  other_hours double precision check (other_hours > 0),
  went text not null check (went in ('well', 'mended')),
  recorded_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, choice, times, version)
);
comment on table delegation_outcome is
  'What came of a choice: hours of the first, second … time. Estimates the class of task, never a person.';
comment on column delegation_outcome.other_hours is 'Null of what the leader did.';

create table delegation_level (
  org_id text not null references organisation,
  leader text not null,
  person text not null,
  task_class text not null,
  version integer not null check (version > 0),
  level text not null check (level in ('tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate')),
  reason text,
  set_on date not null,
  set_at timestamptz not null,
  primary key (org_id, leader, person, task_class, version)
);
comment on table delegation_level is
  'How much freedom a leader gives somebody with a class of task. The newest version counts.';

create table delegation_sharing (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  shares_mu boolean not null,
  set_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table delegation_sharing is
  'Whether who judges the seat of a leader sees what an hour of theirs is worth: the number alone, nothing of the queue. The newest version counts; without one they do not.';
