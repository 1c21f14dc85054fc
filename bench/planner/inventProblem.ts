import { below, type Chance, oneOf, seededChance } from '../../src/base/chance.ts';
import type { Day } from '../../src/base/day.ts';
import type { Item, Need, Person, Problem, WorkingTime } from '../../src/features/planner/index.ts';

const week = (hours: number, days: number): WorkingTime['week'] => {
  const on = (day: number) => (day < days ? hours : 0);
  return [on(0), on(1), on(2), on(3), on(4), 0, 0];
};

/** Full time, three fifths, and six hours a day. */
const weeks = [week(8, 5), week(8, 5), week(8, 5), week(8, 3), week(6, 5)];

/**
 * An invented company: four or five skills for each person at levels 1 to 5, one person in eight leads and keeps a third of the week
 * for items, everybody is away two weeks of the year; items of 4 to 80 hours, one in five for two people of different
 * skills, each after up to two others of its own stream of about 25, some with due days; a tenth costs most of the
 * delay. The same seed gives the same company.
 */
export const inventProblem = (items: number, people: number, seed: number): Problem => {
  const chance = seededChance(seed);
  const start = 20_500;
  const skills = Array.from({ length: Math.max(6, Math.round(people / 5)) }, (_, at) => `skill ${at + 1}`);
  const everybody = Array.from({ length: people }, (_, at) => inventPerson(at, skills, start, chance));
  const all: Item[] = [];
  for (let at = 0; at < items; at += 1) all.push(inventItem(at, everybody, start, chance));
  return { start, goal: 'value', people: everybody, items: all };
};

const inventPerson = (at: number, skills: readonly string[], start: Day, chance: Chance): Person => {
  const known = Array.from({ length: 5 }, () => [oneOf(skills, chance), 1 + below(5, chance)] as const);
  const from = start + below(300, chance);
  return {
    id: `person ${at + 1}`,
    skills: Object.fromEntries(known),
    workingTime: {
      week: oneOf(weeks, chance),
      away: [{ from, to: from + 14 }],
      holidays: [start + 38, start + 127, start + 205],
    },
    ...(at % 8 === 0 ? { share: 0.35 } : {}),
    learn: [oneOf(skills, chance)],
    avoid: [oneOf(skills, chance)],
  };
};

const stream = 25;

const inventItem = (at: number, people: readonly Person[], start: Day, chance: Chance): Item => {
  const hours = 4 + below(77, chance);
  const earlier = Math.min(at % stream, 2);
  const after = new Set(
    Array.from({ length: below(earlier + 1, chance) }, () => at - 1 - below(at % stream, chance)),
  );
  return {
    id: `item ${at + 1}`,
    effort: { low: hours, high: hours * (1 + chance()) },
    needs: inventNeeds(people, chance),
    after: [...after].map((before) => ({ item: `item ${before + 1}` })),
    costOfDelay: chance() < 0.1 ? 500 + below(1500, chance) : below(100, chance),
    maySplit: chance() < 0.5,
    area: `area ${Math.floor(at / stream) + 1}`,
    kind: oneOf(['grunt', 'plain', 'plain', 'stretch'] as const, chance),
    ...(chance() < 0.05 ? { due: start + 60 + below(240, chance) } : {}),
  };
};

/** What somebody has at their level or below, so that there is always one who can; of two people for every fifth item. */
const inventNeeds = (people: readonly Person[], chance: Chance): Need[] => {
  const first = oneOf(people, chance);
  const other = chance() < 0.2 ? oneOf(people, chance) : first;
  return [...new Set([first, other])].map(({ skills }) => {
    const [skill, level] = oneOf(Object.entries(skills), chance);
    return { skills: [{ skill, level: 1 + below(level, chance) }] };
  });
};
