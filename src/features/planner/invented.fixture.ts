import { below, type Chance, oneOf, seededChance } from '../../base/chance.ts';
import { dayOf } from '../../base/day.ts';
import type { Item, Need, Person, Problem } from './problem.ts';

const skills = ['Go', 'SQL', 'React'];
export const monday = dayOf('2026-11-23');

/**
 * A small problem without faults, another for each seed: four or five people, one of whom knows everything; up to a
 * dozen items, each after some of those before it.
 * @param onCalendars Part-time, leave and a leader's share; else people work round the clock.
 */
export const inventedProblem = (seed: number, onCalendars: boolean, mostPlaces = 1): Problem => {
  const chance = seededChance(seed);
  const people = Array.from({ length: 4 + below(2, chance) }, (_, at) =>
    inventedPerson(at, onCalendars, chance),
  );
  const items = Array.from({ length: 3 + below(10, chance) }, (_, at) =>
    inventedItem(at, mostPlaces, chance),
  );
  return { start: monday, goal: onCalendars ? 'value' : 'makespan', people, items };
};

const inventedPerson = (at: number, onCalendars: boolean, chance: Chance): Person => {
  const known = at < 2 ? skills : skills.filter(() => chance() < 0.6);
  const from = monday + below(20, chance);
  return {
    id: `p${at}`,
    skills: Object.fromEntries(known.map((skill) => [skill, at < 2 ? 3 : 1 + below(3, chance)])),
    ...(onCalendars && {
      workingTime: {
        week: chance() < 0.3 ? [8, 8, 4, 0, 0, 0, 0] : [8, 8, 8, 8, 6, 0, 0],
        away: chance() < 0.5 ? [{ from, to: from + 1 + below(9, chance) }] : [],
        holidays: [monday + 3],
      },
      share: oneOf([1, 1, 0.4], chance),
    }),
  };
};

const inventedItem = (at: number, mostPlaces: number, chance: Chance): Item => {
  const needs = Array.from(
    { length: 1 + below(Math.min(2, mostPlaces), chance) },
    (_, need): Need => ({
      skills: [{ skill: skills[(at + need) % 3]!, level: 1 + below(3, chance) }],
    }),
  );
  const hours = needs.length * (1 + below(20, chance));
  return {
    id: `i${at}`,
    effort: { low: hours, high: hours },
    needs,
    after: Array.from({ length: at }, (_, earlier) => ({
      item: `i${earlier}`,
      lagDays: below(2, chance) / 4,
    })).filter(() => chance() < 0.15),
    costOfDelay: below(10, chance) * 100,
    maySplit: chance() < 0.5,
    ...(chance() < 0.15 && { release: monday + below(10, chance) }),
    ...(chance() < 0.15 && { pinned: { people: ['p0'] } }),
  };
};
