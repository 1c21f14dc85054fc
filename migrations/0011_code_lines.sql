create table code_lines (
  org_id text not null,
  repository text not null,
  part integer not null,
  bytes bytea not null,
  primary key (org_id, repository, part),
  foreign key (org_id, repository) references code_repository
);
comment on table code_lines is 'How many lines each change of the last years added and took away, beside the changes of code_snapshot.';
