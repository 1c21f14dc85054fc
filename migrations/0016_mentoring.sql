create table leading_episode (
  org_id text not null references organisation,
  id text not null,
  number bigint generated always as identity,
  person text not null,
  kind text not null,
  what text not null,
  seat text check (seat in ('TL', 'TLM', 'EM', 'PgM')),
  practice text,
  from_day date not null,
  to_day date check (to_day > from_day),
  recorded_on date not null,
  source text not null,
  withdrawn_on date,
  primary key (org_id, id)
);
create index leading_episode_person on leading_episode (org_id, person);
comment on table leading_episode is
  'A time that somebody led, written by themself. Days are kept, no times of day. What they produce themself is no kind, on purpose.';
comment on column leading_episode.seat is 'For which seat it is evidence; null: for any.';
comment on column leading_episode.practice is 'Which practice it shows; null: none in particular.';
comment on column leading_episode.to_day is 'The first day after it; null: it goes on.';
comment on column leading_episode.source is 'hand, or the import it came with.';
comment on column leading_episode.withdrawn_on is 'From here on nobody but the person sees it.';

create table episode_confirmation (
  org_id text not null references organisation,
  id text not null,
  episode text not null,
  person text not null,
  asked text,
  note text,
  asked_on date not null,
  answer text check (answer in ('confirmed', 'declined')),
  word text,
  answered_on date,
  primary key (org_id, id),
  unique (org_id, episode, asked),
  check ((answer is null) = (answered_on is null))
);
create index episode_confirmation_asked on episode_confirmation (org_id, asked);
comment on table episode_confirmation is 'A person asks somebody who saw it to confirm that they led. An answer is written once.';
comment on column episode_confirmation.asked is 'Null when their data was erased.';

create table leading_path (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  aim text check (aim in ('TL', 'TLM', 'EM', 'PgM')),
  shown_to_manager boolean not null,
  shown_to_mentor boolean not null,
  set_on date not null,
  primary key (org_id, person, version)
);
comment on table leading_path is
  'Which seat somebody would like to grow into, and who sees their path there. The newest version counts; without one nobody does.';

create table mentor_offer (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  seats text[] not null,
  places integer not null check (places between 0 and 20),
  until_day date,
  note text,
  set_on date not null,
  primary key (org_id, person, version)
);
comment on table mentor_offer is
  'Somebody would mentor holders of these seats, so many at once. The newest version counts; 0 places takes it back.';
comment on column mentor_offer.until_day is 'The first day on which it no longer holds; null: open.';

create table mentorship (
  org_id text not null references organisation,
  id text not null,
  mentee text not null,
  mentor text,
  outside_name text,
  seat text not null check (seat in ('TL', 'TLM', 'EM', 'PgM')),
  number bigint generated always as identity,
  primary key (org_id, id),
  check (mentor is null or outside_name is null)
);
create index mentorship_mentee on mentorship (org_id, mentee);
create index mentorship_mentor on mentorship (org_id, mentor);
comment on table mentorship is 'Somebody asks somebody to be their mentor. How it went on stands in its steps.';
comment on column mentorship.outside_name is
  'A mentor from outside, as the mentee calls them; they agreed to it. Null beside no mentor: their data was erased.';

create table mentorship_step (
  org_id text not null references organisation,
  mentorship text not null,
  number integer not null check (number > 0),
  step text not null check (step in
    ('asked', 'trial', 'yes', 'no', 'cadence', 'talk', 'no talk', 'ended')),
  taken_by text,
  on_day date not null,
  word text,
  cadence_days integer check (cadence_days between 1 and 366),
  review_on date,
  recorded_on date not null,
  primary key (org_id, mentorship, number)
);
comment on table mentorship_step is
  'What the two did, in order: added to, never changed. Of a talk the day is kept and nothing of what was said.';
comment on column mentorship_step.word is 'A note with the request, or why it ended.';
