import { hoursAWeek, type Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { Item, PersonId } from '../problem.ts';

/** How much of one kind of work lies on a person. */
export interface Load {
  readonly person: PersonId;
  readonly hours: number;
  /** Hours ÷ their hours a week: weeks of it. */
  readonly weeks: number;
}

/** By person, nobody left out: hours on items of one kind, by their capacity. */
export const loadsOf = (
  assignments: readonly Assignment[],
  { problem, items }: Known,
  counts: (item: Item) => boolean,
): readonly Load[] => {
  const hours = new Map<PersonId, number>();
  for (const { item, person, hours: worked } of assignments)
    if (counts(items.get(item)!)) hours.set(person, (hours.get(person) ?? 0) + worked);
  return problem.people.map((person) => {
    const sum = hours.get(person.id) ?? 0;
    return { person: person.id, hours: sum, weeks: sum / hoursAWeek(person) };
  });
};

export const meanWeeks = (loads: readonly Load[]): number =>
  loads.reduce((sum, { weeks }) => sum + weeks, 0) / Math.max(1, loads.length);

/** (Σx)² ÷ (n·Σx²): 1 when all have the same, 1/n when one has it all (Jain, Chiu, Hawe 1984). 1 for no work at all. */
export const jainIndex = (amounts: readonly number[]): number => {
  const sum = amounts.reduce((a, b) => a + b, 0);
  const squares = amounts.reduce((a, b) => a + b * b, 0);
  return squares === 0 ? 1 : sum ** 2 / (amounts.length * squares);
};
