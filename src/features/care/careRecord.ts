import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { LoadBand } from '../load/index.ts';
import type { PersonId } from '../people/index.ts';

/** What a person and their manager expect of each other, one wording of it. */
export interface Agreement {
  readonly version: number;
  readonly text: string;
  /** Null when their data was erased. */
  readonly by: PersonId | null;
  readonly on: Day;
  /** Null: the person has not said yet that it is what they agreed. */
  readonly acknowledgedOn: Day | null;
}

export interface Goal {
  readonly version: number;
  /** Null: none any more. */
  readonly text: string | null;
  readonly on: Day;
}

/** That two talked, and when. What was said is nobody else's. */
export interface Talk {
  /** Who managed the person then; null when their data was erased. */
  readonly manager: PersonId | null;
  readonly on: Day;
  /** Which of the two said so. */
  readonly by: PersonId | null;
}

/** That somebody talked with a person about a wish, as it was worded in this version. */
export interface Heard {
  readonly skill: string;
  readonly version: number;
  readonly on: Day;
}

/** A wish that a person shows to those who lead them. */
export interface ShownWish {
  readonly skill: string;
  readonly name: string;
  readonly version: number;
  readonly wish: 'learn' | 'avoid';
}

/** How full the week of somebody is who leads. */
export interface LeaderLoad {
  readonly band: LoadBand;
  readonly weeksOver: number;
}

/** What is known between a person and their manager. Every list oldest first. */
export interface CareRecord {
  readonly person: PersonId;
  readonly manager: PersonId;
  /** Since when the manager is it; null: nobody says. */
  readonly since: Day | null;
  readonly agreements: readonly Agreement[];
  readonly goals: readonly Goal[];
  readonly talks: readonly Talk[];
  /** Null: skills are switched off, or the person has not read their notice. */
  readonly wishes: readonly ShownWish[] | null;
  readonly heard: readonly Heard[];
  /** Null: they lead nobody, or do not show it. */
  readonly load: LeaderLoad | null;
  readonly absences: readonly Span[];
}
