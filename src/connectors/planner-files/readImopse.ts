import type { Item, Person, Problem } from '../../features/planner/index.ts';

/**
 * Reads an iMOPSE `.def` file: tasks of one person each, with a skill at a level; hours; as early as possible.
 * http://imopse.ii.pwr.edu.pl, Myszkowski et al. 2015, doi 10.1007/s00500-014-1455-x.
 */
export const readImopse = (text: string): Problem => {
  const [, afterPeople = ''] = text.split(/^ResourceID.*$/m);
  const [people = '', tasks = ''] = afterPeople.split(/^TaskID.*$/m);
  return {
    start: 0,
    goal: 'makespan',
    people: rowsOf(people).map(readPerson),
    items: rowsOf(tasks).map(readTask),
  };
};

const rowsOf = (section: string): string[] => section.split('\n').filter((line) => /^\s*\d/.test(line));

const readPerson = (row: string): Person => ({
  id: /\d+/.exec(row)![0],
  skills: Object.fromEntries(
    [...row.matchAll(/(Q\d+):\s*(\d+)/g)].map(([, skill, level]) => [skill!, Number(level)]),
  ),
});

/** `16  18  Q13: 1  3 7`: number, hours, skill and level, what it comes after. */
const readTask = (row: string): Item => {
  const [, id, hours, skill, level, after] = /^\s*(\d+)\s+(\d+)\s+(Q\d+):\s*(\d+)\s*([\d\s]*)$/.exec(row)!;
  return {
    id: id!,
    effort: { low: Number(hours), high: Number(hours) },
    needs: [{ skills: [{ skill: skill!, level: Number(level) }] }],
    after: [...after!.matchAll(/\d+/g)].map(([item]) => ({ item })),
  };
};
