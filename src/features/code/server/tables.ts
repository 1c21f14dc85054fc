import type { Kysely } from 'kysely';

export interface CodeTables {
  code_repository: {
    org_id: string;
    id: string;
    slug: string;
    name: string;
    location: string;
    head: string | null;
    complete: boolean | null;
    oldest: string | null;
    newest: string | null;
    commits: number;
    files: number;
    read_at: Date | null;
    version: number;
    added_at: Date;
    added_by: string | null;
    removed_at: Date | null;
    removed_by: string | null;
  };
  code_snapshot: { org_id: string; repository: string; part: number; bytes: Buffer };
  code_lines: { org_id: string; repository: string; part: number; bytes: Buffer };
  code_signature: {
    org_id: string;
    repository: string;
    number: number;
    name: string;
    email: string;
    login: string | null;
  };
  code_identity_decision: {
    org_id: string;
    id: string;
    what: 'same' | 'different' | 'bot' | 'human';
    a: string;
    b: string | null;
    decided_by: string | null;
    decided_at: Date;
    withdrawn_by: string | null;
    withdrawn_at: Date | null;
  };
  code_area_team: {
    org_id: string;
    repository: string;
    area: string;
    team: string;
    set_by: string | null;
    set_at: Date;
    ended_by: string | null;
    ended_at: Date | null;
  };
}
export type CodeDb = Kysely<CodeTables>;
