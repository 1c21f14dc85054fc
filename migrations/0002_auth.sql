-- The tables of better-auth 1.7.5, with its own names, in a schema of their own. It is never let to change them itself:
-- when an update of it needs other columns, a test fails and a new migration here adds them.
create schema auth;

create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table auth.session (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade
);
create index "session_userId_idx" on auth.session ("userId");

create table auth.account (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth.account ("userId");

create table auth.verification (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index "verification_identifier_idx" on auth.verification ("identifier");

-- Ours. No foreign key into auth: a distributed PostgreSQL keeps these tables elsewhere.
create table account (
  org_id text not null references organisation,
  user_id text not null,
  person_id text,
  is_admin boolean not null default false,
  is_owner boolean not null default false,
  is_works_council boolean not null default false,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (org_id, user_id)
);
create unique index account_person on account (org_id, person_id) where closed_at is null;
create unique index account_owner on account (org_id) where is_owner and closed_at is null;
comment on table account is 'Who may sign in to an organisation, and which person of it they are.';
comment on column account.user_id is 'Id in auth.user.';
comment on column account.person_id is 'Null: the account is linked to no person.';
comment on column account.is_owner is 'Set the installation up. An organisation has one.';
comment on column account.closed_at is 'From then on the account opens nothing; its past deeds keep their author.';

create table invitation (
  org_id text not null references organisation,
  id text not null,
  token_digest bytea not null,
  email text,
  person_id text,
  is_admin boolean not null default false,
  is_owner boolean not null default false,
  is_works_council boolean not null default false,
  created_at timestamptz not null,
  created_by text,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text,
  revoked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_digest)
);
comment on table invitation is 'Links that let somebody in once. The link of the owner at the first start is one of them.';
comment on column invitation.token_digest is 'SHA-256 of the token in the link; the token itself is shown once and kept nowhere.';
comment on column invitation.email is 'Who it is for; null in the link of the owner, who says it when signing up.';
comment on column invitation.created_by is 'Account (auth.user) of the inviter; null when the server made it.';
comment on column invitation.accepted_by is 'Account (auth.user) that came of it.';

create table sign_in_failure (
  org_id text not null references organisation,
  key bytea not null,
  failures integer not null,
  since timestamptz not null,
  primary key (org_id, key)
);
comment on table sign_in_failure is 'How often sign-in failed, per account and per address, to slow down guessing. Rows live for minutes.';
comment on column sign_in_failure.key is 'HMAC of the e-mail or the address: people type passwords into the field for the e-mail.';
