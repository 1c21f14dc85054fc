import { groupBy } from '../../base/list.ts';
import type { TeamId } from '../people/index.ts';
import { type HomeSentence, inOrder } from './homeSentence.ts';

/** What needs somebody in one of their seats; of no team: what is about themself, or about several. */
export interface SeatGroup {
  readonly team: TeamId | null;
  readonly sentences: readonly HomeSentence[];
}

/**
 * Sentences by the seat they belong to, the seat first in which the most important one stands. Of no seat is what is
 * about a team that the asker has no seat in. Who has one seat, or none, needs no groups.
 */
export const bySeat = (
  sentences: readonly HomeSentence[],
  led: ReadonlySet<TeamId>,
): readonly SeatGroup[] => {
  const seatOf = ({ team }: HomeSentence) =>
    led.size > 1 && team !== undefined && led.has(team) ? team : null;
  return [...groupBy(inOrder(sentences), seatOf)].map(([team, group]) => ({ team, sentences: group }));
};
