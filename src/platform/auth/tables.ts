import type { Kysely } from 'kysely';

/** Ours, and those of better-auth that we read; its columns keep its names. */
export interface AuthTables {
  account: {
    org_id: string;
    user_id: string;
    person_id: string | null;
    is_admin: boolean;
    is_owner: boolean;
    is_works_council: boolean;
    created_at: Date;
    closed_at: Date | null;
  };
  invitation: {
    org_id: string;
    id: string;
    token_digest: Buffer;
    email: string | null;
    person_id: string | null;
    is_admin: boolean;
    is_owner: boolean;
    is_works_council: boolean;
    created_at: Date;
    created_by: string | null;
    expires_at: Date;
    accepted_at: Date | null;
    accepted_by: string | null;
    revoked_at: Date | null;
  };
  sign_in_failure: {
    org_id: string;
    key: Buffer;
    failures: number;
    since: Date;
  };
  'auth.user': {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    createdAt: Date;
    updatedAt: Date;
  };
  'auth.session': {
    id: string;
    userId: string;
    token: string;
    userAgent: string | null;
    expiresAt: Date;
    createdAt: Date;
    updatedAt: Date;
  };
  'auth.account': {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: Date;
    updatedAt: Date;
  };
}

export type AuthDatabase = Kysely<AuthTables>;
