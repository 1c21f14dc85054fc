import type { Item, Person, Problem } from '../../features/planner/index.ts';

/**
 * Reads an `.msrcp` file of MSLIB: each activity takes so many people of each skill, all from start to finish; skill
 * levels are left out, as in the MSRCPSP. The first and the last activity are only there to mark start and end.
 * Snauwaert and Vanhoucke 2023, doi 10.1016/j.ejor.2022.05.049.
 */
export const readMsrcp = (text: string): Problem => {
  const project = rowsOf(text, 'Project Module');
  const [activities, people, skills] = project[0]! as [number, number, number, number];
  const rows = project.slice(-activities);
  const asked = rowsOf(text, 'Skill Requirements Module');
  const isReal = (activity: number) => (asked[activity] ?? []).some((count) => count > 0);
  const before: number[][] = rows.map(() => []);
  for (const [activity, [, , ...followers]] of rows.entries())
    for (const follower of followers) before[follower - 1]!.push(activity);
  /** What an activity waits for; through one without people, for those before it and its hours. */
  const waitsOf = (activity: number): { item: number; hours: number }[] =>
    before[activity]!.flatMap((each) =>
      isReal(each)
        ? [{ item: each, hours: 0 }]
        : waitsOf(each).map(({ item, hours }) => ({ item, hours: hours + rows[each]![0]! })),
    );
  const item = (hours: number, activity: number): Item => {
    const needs = Array.from({ length: skills }, (_, skill) => ({
      skills: [{ skill: `S${skill + 1}`, level: 1 }],
      people: asked[activity]![skill]!,
    })).filter((need) => need.people > 0);
    const all = needs.reduce((sum, need) => sum + need.people, 0);
    return {
      id: String(activity + 1),
      effort: { low: hours * all, high: hours * all },
      needs,
      after: waitsOf(activity).map(({ item, hours: lag }) => ({ item: String(item + 1), lagDays: lag / 24 })),
    };
  };
  const masters = rowsOf(text, 'Workforce Module').slice(0, people);
  return {
    start: 0,
    goal: 'makespan',
    people: masters.map(
      (row, person): Person => ({
        id: String(person + 1),
        skills: Object.fromEntries(row.flatMap((has, skill) => (has === 1 ? [[`S${skill + 1}`, 1]] : []))),
      }),
    ),
    items: rows.flatMap(([hours], activity) => (isReal(activity) ? [item(hours!, activity)] : [])),
  };
};

/** The rows of numbers below a heading. */
const rowsOf = (text: string, heading: string): number[][] =>
  (text.split(`\\* ${heading} *\\`)[1] ?? '')
    .split('\\*')[0]!
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map(Number));
