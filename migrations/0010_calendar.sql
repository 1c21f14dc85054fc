create table absence (
  org_id text not null references organisation,
  id text not null,
  person text not null,
  "from" date not null,
  "to" date check ("to" > "from"),
  recorded_by text,
  recorded_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
create index absence_person on absence (org_id, person) where withdrawn_at is null;
comment on table absence is 'Days on which somebody is not here. Why is not asked.';
