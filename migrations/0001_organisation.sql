-- For "no two of these overlap": exclusion constraints over a key and a range.
create extension if not exists btree_gist;

create table organisation (
  org_id text primary key,
  name text not null,
  zone text not null,
  created_at timestamptz not null,
  last_change_set bigint not null default 0
);
comment on table organisation is 'One organisation. Every other table of ours has org_id first in its key.';
comment on column organisation.zone is 'IANA name of the zone whose midnight a day starts at.';
comment on column organisation.last_change_set is
  'Number of the newest change set. "update organisation set last_change_set = last_change_set + 1 where org_id = $1
returning last_change_set", in the transaction that inserts the change set, gives the next one: the locked row lets one
change set of an organisation be written after the other, so that numbers have no gap and rise as they become visible.';

create table change_set (
  org_id text not null references organisation,
  id bigint not null,
  kind text not null,
  source_name text,
  summary text not null,
  detail jsonb,
  added_at timestamptz not null,
  added_by text,
  undoes bigint,
  undone_by bigint,
  primary key (org_id, id),
  foreign key (org_id, undoes) references change_set,
  foreign key (org_id, undone_by) references change_set
);
comment on table change_set is 'Everything that was changed at once: an import, an edit on screen, an undo.';
comment on column change_set.id is 'Counts from 1 in each organisation; see organisation.last_change_set.';
comment on column change_set.kind is 'What made it: kubernetes, rust-team, edit, undo …';
comment on column change_set.source_name is 'The file, folder or repository it was read from.';
comment on column change_set.added_by is 'The person who did it; null when the owner of the home folder did.';
comment on column change_set.undoes is 'The change set this one takes back.';
