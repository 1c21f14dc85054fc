import type { Generated, Kysely } from 'kysely';

export interface AuditTables {
  audit_entry: {
    org_id: string;
    number: Generated<number>;
    at: Date;
    action: string;
    digest: Buffer;
  };
  audit_payload: {
    org_id: string;
    number: number;
    salt: Buffer;
    actor: string | null;
    subject: string | null;
    reason: string | null;
    payload: string;
  };
  audit_seal: {
    org_id: string;
    number: number;
    sealed_at: Date;
    entries: readonly number[];
    leaves: readonly Buffer[];
    hash: Buffer;
  };
  access_log: {
    org_id: string;
    subject: string;
    day: string;
    viewer: string;
    what: string;
    times: number;
    last_at: Date;
  };
}

/** Our tables, through whatever connection or transaction the caller works in. */
export const auditTables = <T>(db: Kysely<T>): Kysely<AuditTables> => db as unknown as Kysely<AuditTables>;
