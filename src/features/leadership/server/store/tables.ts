import type { Generated, Kysely } from 'kysely';

interface Versioned {
  org_id: string;
  version: number;
  set_by: string | null;
  set_at: Date;
}

export interface LeadershipTables {
  split_word: {
    org_id: string;
    team: string;
    about: 'goals' | 'ready';
    version: number;
    answer: boolean | null;
    since: string | null;
    candidate: string | null;
    evidence: string;
    said_by: string | null;
    said_on: string;
    said_at: Date;
  };
  seat_decision: {
    org_id: string;
    id: string;
    number: Generated<number>;
    team: string;
    verdict: 'split' | 'relieve' | 'keep';
    holder: string | null;
    em: string | null;
    tl: string | null;
    on: string | null;
    reason: string;
    advised: 'split' | 'relieve' | 'keep';
    /** Written as JSON, read as what it says. */
    conditions: unknown;
    decided_by: string | null;
    decided_on: string;
    decided_at: Date;
    change_set: number | null;
    carried_out_by: string | null;
    carried_out_on: string | null;
    withdrawn_by: string | null;
    withdrawn_on: string | null;
    withdrawn_reason: string | null;
  };
  split_step: Versioned & {
    decision: string;
    step: string;
    kind: string;
    what: string;
    person: string | null;
    to: string | null;
    owner: string | null;
    due: string;
    done_on: string | null;
    done_by: string | null;
    is_dropped: boolean;
  };
  partnership: Versioned & { team: string; decisions: unknown; review_on: string; set_on: string };
  partnership_signature: {
    org_id: string;
    team: string;
    version: number;
    person: string;
    signed_on: string;
    signed_at: Date;
  };
}
export type LeadershipDb = Kysely<LeadershipTables>;
