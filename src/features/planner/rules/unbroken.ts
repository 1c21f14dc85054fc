import type { Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { Rule } from './rule.ts';

/** Leave interrupts only what may be split. Nights, weekends and holidays interrupt everything. Units: days. */
export const unbroken: Rule = {
  name: 'not interrupted',
  kind: 'must',
  weight: 1,
  broken: (assignments, known) =>
    assignments
      .filter(({ item }) => known.items.get(item)!.maySplit !== true)
      .flatMap((assignment) => {
        const days = leaveDuring(assignment, known);
        const { item, person } = assignment;
        return days > 0
          ? [
              {
                units: days,
                items: [item],
                people: [person],
                because: `${person} is away during ${item}, which may not be split`,
              },
            ]
          : [];
      }),
};

/** Days of leave between the first and the last day on which somebody works on something. */
const leaveDuring = ({ person, start, finish }: Assignment, { people, problem }: Known): number => {
  const first = problem.start + Math.floor(start / 24);
  const last = problem.start + Math.ceil(finish / 24) - 1;
  return (people.get(person)!.workingTime?.away ?? []).reduce(
    (sum, { from, to }) =>
      sum + Math.max(0, Math.min(last, (to ?? last + 1) - 1) - Math.max(first, from) + 1),
    0,
  );
};
