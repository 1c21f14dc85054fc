create table care_agreement (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  text text not null,
  agreed_by text,
  agreed_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table care_agreement is 'What a person and their manager expect of each other, in words of the manager. The newest version counts, for the next manager too.';
comment on column care_agreement.agreed_by is 'The manager who wrote it down. Null when their data was erased.';

create table care_acknowledgement (
  org_id text not null references organisation,
  person text not null,
  version integer not null,
  acknowledged_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, person, version),
  foreign key (org_id, person, version) references care_agreement on delete cascade
);
comment on table care_acknowledgement is 'That the person says: this is what we agreed.';

create table care_goal (
  org_id text not null references organisation,
  person text not null,
  version integer not null check (version > 0),
  text text,
  set_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, person, version)
);
comment on table care_goal is 'Where a person wants to grow, in their own words. The newest version counts; null: none any more.';

create table care_talk (
  org_id text not null references organisation,
  id text not null,
  person text not null,
  manager text,
  talked_on date not null,
  ticked_by text,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
create unique index care_talk_once on care_talk (org_id, person, manager, talked_on) where withdrawn_at is null;
comment on table care_talk is 'On which days a person and their manager talked. What was said is not kept.';
comment on column care_talk.ticked_by is 'Which of the two said so. Null when their data was erased.';

create table care_wish_heard (
  org_id text not null references organisation,
  person text not null,
  skill text not null,
  wish_version integer not null,
  heard_by text,
  heard_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, person, skill, wish_version)
);
comment on table care_wish_heard is 'That a manager talked with a person about a wish they show. A wish said anew has not been heard yet.';
