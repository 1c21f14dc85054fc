create table vacancy (
  org_id text not null references organisation,
  id text not null,
  version integer not null check (version > 0),
  post text not null,
  reason text not null,
  fill_by date not null,
  waits text[] not null,
  cover text,
  set_on date not null,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, id, version)
);
create index vacancy_post on vacancy (org_id, post);
comment on table vacancy is 'A seat that is to be filled: why, until when, what waits for it, who stands in. The newest version counts.';
comment on column vacancy.waits is 'Typed: what cannot go on before somebody sits there.';
comment on column vacancy.cover is 'Who stands in. It writes no appointment.';

create table vacancy_call (
  org_id text not null references organisation,
  vacancy text not null,
  version integer not null check (version > 0),
  words text not null,
  profile text[] not null,
  from_day date not null,
  to_day date not null check (to_day > from_day),
  set_on date not null,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, vacancy, version)
);
comment on table vacancy_call is 'The open call of a vacancy, for everybody to read. The newest version counts.';
comment on column vacancy_call.profile is 'The background the seat needs, a line each.';
comment on column vacancy_call.to_day is 'The first day on which nobody can stand up any more.';

create table vacancy_end (
  org_id text not null references organisation,
  vacancy text not null,
  ended_as text not null check (ended_as in ('within', 'outside', 'dropped')),
  on_day date not null,
  announced_on date,
  person text,
  appointment text,
  reason text not null,
  alternatives jsonb,
  decided_by text,
  decided_at timestamptz not null,
  primary key (org_id, vacancy),
  check ((ended_as = 'dropped') = (appointment is null))
);
comment on table vacancy_end is 'How a vacancy ended: who decided, why, and what else was considered. Written once.';
comment on column vacancy_end.announced_on is 'Before this day only those who decide and who is chosen see it. Null: public at once.';
comment on column vacancy_end.person is 'Who was chosen. Null: nobody, or their data was erased.';
comment on column vacancy_end.alternatives is 'How many stood up and both ways as they were worked out; no name of anybody else.';

create table candidacy (
  org_id text not null references organisation,
  vacancy text not null,
  person text not null,
  statement text not null,
  episodes text[] not null,
  stood_on date not null,
  changed_at timestamptz not null,
  withdrawn_on date,
  primary key (org_id, vacancy, person)
);
create index candidacy_person on candidacy (org_id, person);
comment on table candidacy is
  'Somebody stands up for a seat. Only the newest wording is kept; at the end of the process statement and episodes go, withdrawn ones altogether.';
comment on column candidacy.episodes is 'The times of leading they choose to show.';
comment on column candidacy.withdrawn_on is 'From here on nobody but the person sees it.';

create table outside_candidate (
  org_id text not null references organisation,
  id text not null,
  vacancy text not null,
  reference text not null check (length(reference) between 1 and 12),
  meets text[] not null,
  free_from date,
  added_by text,
  added_at timestamptz not null,
  primary key (org_id, id)
);
create index outside_candidate_vacancy on outside_candidate (org_id, vacancy);
comment on table outside_candidate is 'Somebody from outside, by initials or a reference alone. Deleted when the process ends.';
comment on column outside_candidate.meets is 'Lines of the profile that they showed they meet.';

create table seat_task (
  org_id text not null references organisation,
  appointment text not null,
  list text not null check (list in ('arrival', 'handover')),
  key text not null,
  version integer not null check (version > 0),
  person text not null,
  what text,
  to_person text,
  due date,
  done_on date,
  is_removed boolean not null,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, appointment, list, key, version)
);
create index seat_task_person on seat_task (org_id, person);
comment on table seat_task is
  'What was said about a line of the arrival brief or the handover list of an appointment. The newest version counts; lines that were worked out have no words of their own.';
comment on column seat_task.person is 'Whose list it is: the holder of the appointment.';
comment on column seat_task.to_person is 'Who takes it over.';

create table seat_term (
  org_id text not null references organisation,
  appointment text not null,
  version integer not null check (version > 0),
  person text not null,
  ends_on date,
  reason text,
  set_by text,
  set_at timestamptz not null,
  primary key (org_id, appointment, version)
);
comment on table seat_term is 'Until when somebody is meant to hold a seat. It ends no appointment. The newest version counts; a null day takes it back.';

create table emeritus (
  org_id text not null references organisation,
  id text not null,
  person text not null,
  post text not null,
  from_day date not null,
  said_by text,
  said_at timestamptz not null,
  ended_on date,
  primary key (org_id, id)
);
create unique index emeritus_once on emeritus (org_id, person, post) where ended_on is null;
comment on table emeritus is 'Somebody held a seat and is still asked for advice on it. A mark with a day, no right.';
