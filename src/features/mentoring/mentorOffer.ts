import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';
import type { LeadSeat } from './leadSeat.ts';

/** Somebody says that they would mentor. The newest version counts. */
export interface MentorOffer {
  readonly person: PersonId;
  readonly version: number;
  readonly seats: readonly LeadSeat[];
  /** How many at once; 0: taken back. */
  readonly places: number;
  /** The first day on which it no longer holds; null: open. */
  readonly to: Day | null;
  readonly note: string | null;
  readonly saidOn: Day;
}

export const isOpenOn = ({ places, to, saidOn }: MentorOffer, day: Day): boolean =>
  places > 0 && saidOn <= day && (to === null || day < to);
