import { spokenDay } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { PersonId } from '../people/index.ts';

/** Days on which somebody is not here. Why is nobody's business. */
export interface Absence extends Span {
  readonly id: string;
  readonly person: PersonId;
}

/** What is wrong with an absence somebody wants to record, in words; null when nothing is. */
export const faultOfAbsence = (absence: Omit<Absence, 'id'>, known: readonly Absence[]): string | null => {
  const { from, to, person } = absence;
  if (to !== null && to <= from)
    return `It ends on ${spokenDay(to - 1)}, before it begins. Give a last day on or after ${spokenDay(from)}.`;
  const other = known.find(
    (each) =>
      each.person === person && (each.to === null || each.to > from) && (to === null || to > each.from),
  );
  if (other === undefined) return null;
  const until = other.to === null ? '' : ` to ${spokenDay(other.to - 1)}`;
  return `An absence from ${spokenDay(other.from)}${until} is recorded already. Take that one back first, or choose other days.`;
};
