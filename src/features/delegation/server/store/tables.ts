import type { Generated, Kysely } from 'kysely';
import type { Reason } from '../../advice.ts';
import type { Answer, Why } from '../../choice.ts';
import type { DelegationLevel } from '../../delegationLevels.ts';
import type { Outcome } from '../../outcomes.ts';
import type { Prediction } from '../../prediction.ts';
import type { QueueItem } from '../../queueItem.ts';

export interface DelegationTables {
  delegation_item: {
    org_id: string;
    id: string;
    version: number;
    leader: string | null;
    title: string;
    task_class: string;
    hours_low: number;
    hours_high: number;
    waits_for: string | null;
    held_up_hours: number;
    delay_cost: number | null;
    repeats: number;
    alike: QueueItem['alike'];
    due: string | null;
    kind: QueueItem['kind'];
    skills: string[];
    is_confidential: boolean;
    source: QueueItem['source'];
    external_key: string | null;
    state: QueueItem['state'];
    set_on: string;
    set_at: Date;
  };
  delegation_choice: {
    org_id: string;
    id: string;
    number: Generated<number>;
    leader: string | null;
    item: string;
    choice: 'self' | 'delegate';
    delegate: string | null;
    level: DelegationLevel | null;
    reason: Reason | null;
    reason_text: string | null;
    word: string | null;
    followed: boolean;
    prediction: Prediction;
    why: Why | null;
    chosen_on: string;
    chosen_at: Date;
  };
  delegation_answer: {
    org_id: string;
    choice: string;
    version: number;
    answer: Answer['answer'];
    word: string | null;
    answered_on: string;
    answered_at: Date;
  };
  delegation_outcome: {
    org_id: string;
    choice: string;
    times: number;
    version: number;
    leader_hours: number;
    other_hours: number | null;
    went: Outcome['went'];
    recorded_on: string;
    recorded_at: Date;
  };
  delegation_sharing: {
    org_id: string;
    person: string;
    version: number;
    shares_mu: boolean;
    set_at: Date;
  };
  delegation_level: {
    org_id: string;
    leader: string;
    person: string;
    task_class: string;
    version: number;
    level: DelegationLevel;
    reason: string | null;
    set_on: string;
    set_at: Date;
  };
}
export type DelegationDb = Kysely<DelegationTables>;

/** The day and moment something is written at. */
export interface Written {
  readonly on: number;
  readonly at: number;
}
export const writtenAt = ({ today, now }: { readonly today: number; readonly now: number }): Written => ({
  on: today,
  at: now,
});
