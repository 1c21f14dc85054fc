import type { Generated, Kysely } from 'kysely';
import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Outcome } from '../../evidence.ts';
import type { Wish } from '../../wish.ts';

interface Versioned {
  org_id: string;
  version: number;
  set_at: Date;
}

export interface SkillsTables {
  skill: Versioned & {
    skill: string;
    name: string;
    is_retired: boolean;
    reason: string | null;
    set_by: string | null;
  };
  skill_statement: {
    org_id: string;
    id: string;
    number: Generated<number>;
    person: string;
    skill: string;
    kind: 'peer' | 'self' | 'supervisor';
    level: number;
    because: string | null;
    said_by: string | null;
    said_on: string;
    recorded_at: Date;
    source: string;
    withdrawn_on: string | null;
    withdrawn_at: Date | null;
    withdrawn_reason: string | null;
  };
  skill_contest: {
    org_id: string;
    id: string;
    person: string;
    evidence: string;
    skill: string;
    reason: string;
    contested_on: string;
    contested_at: Date;
    due: string;
    answerer: string | null;
    outcome: Outcome | null;
    answer: string | null;
    level: number | null;
    answered_by: string | null;
    answered_on: string | null;
    answered_at: Date | null;
  };
  skill_wish: Versioned & { person: string; skill: string; wish: Wish['wish']; shown_to: Wish['shownTo'] };
  skill_code_consent: Versioned & { person: string; lets_code: boolean };
  skill_need: Versioned & {
    team: string;
    skill: string;
    level: number;
    people: number;
    reason: string | null;
    set_by: string | null;
  };
  skill_request: {
    org_id: string;
    id: string;
    person: string;
    skill: string;
    asked: string;
    note: string | null;
    asked_at: Date;
    closed_as: 'answered' | 'declined' | null;
    closed_at: Date | null;
  };
}

export type SkillsDb = Kysely<SkillsTables>;

/** Who set something, when and why. */
export interface Setting {
  readonly by: PersonId | null;
  readonly at: Moment;
  readonly reason: string | null;
}
