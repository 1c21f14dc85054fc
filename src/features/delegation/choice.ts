import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';
import type { Reason } from './advice.ts';
import type { DelegationLevel } from './delegationLevels.ts';
import type { Outcome } from './outcomes.ts';
import type { Prediction } from './prediction.ts';

/** Why somebody was asked, as they read it years later. */
export interface Why {
  readonly sentence: string;
  /** What about them went into it. */
  readonly inputs: readonly string[];
  /** How many others were looked at. */
  readonly considered: number;
  readonly rule: string;
}

/** What somebody says to a thing handed on to them. */
export interface Answer {
  readonly answer: 'accept' | 'decline' | 'counter';
  readonly word: string | null;
  readonly on: Day;
}

/** That a leader does something or hands it on, with what was predicted then. */
export interface Choice {
  readonly id: string;
  readonly item: string;
  /** Null when their data was erased. */
  readonly leader: PersonId | null;
  readonly choice: 'self' | 'delegate';
  readonly delegate: PersonId | null;
  readonly level: DelegationLevel | null;
  readonly reason: Reason | null;
  readonly reasonText: string | null;
  readonly word: string | null;
  /** Whether it was chosen just as it was proposed. */
  readonly followed: boolean;
  readonly prediction: Prediction;
  readonly why: Why | null;
  readonly on: Day;
  readonly answer: Answer | null;
  /** First, second … time. */
  readonly outcomes: readonly (Outcome & { readonly on: Day })[];
}

/** Days in which an answer is awaited. Configurable assumption: a week. */
export const answerWithin = 7;
/** Days after which one asks what came of something that had no due day. Configurable assumption: two weeks. */
export const outcomeWithin = 14;

/** Whether it is out of the leader's hands: asked or taken on. Declined, it waits for the leader again. */
export const isHandedOn = (choice: Choice | undefined): boolean =>
  choice?.choice === 'delegate' && choice.answer?.answer !== 'decline';
