import type { Kysely } from 'kysely';

interface Versioned {
  org_id: string;
  version: number;
  set_at: Date;
}

export interface LoadTables {
  assumption: Versioned & { name: string; value: number | null; reason: string; set_by: string | null };
  leader_week: Versioned & {
    person: string;
    week: string;
    own_work: number;
    technical_leading: number;
    people: number;
    other: number;
  };
  leader_said: Versioned & {
    person: string;
    from: string;
    projects: number | null;
    own_work: number | null;
    mentoring_hours: number | null;
    mastered: number | null;
    set_by: string | null;
  };
  load_sharing: Versioned & { person: string; shares_band: boolean };
  load_self_check: { org_id: string; person: string; day: string; answers: number[]; set_at: Date };
}

export type LoadDb = Kysely<LoadTables>;
