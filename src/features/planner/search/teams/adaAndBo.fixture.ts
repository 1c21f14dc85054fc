import type { Problem } from '../../problem.ts';

/** Items of one place each, by skill and hours, for Ada, who has Go and SQL, and Bo, who has Go. */
export const adaAndBo = (...asked: readonly (readonly [skill: string, hours: number])[]): Problem => ({
  start: 0,
  goal: 'makespan',
  people: [
    { id: 'Ada', skills: { Go: 1, SQL: 1 } },
    { id: 'Bo', skills: { Go: 1 } },
  ],
  items: asked.map(([skill, hours], at) => ({
    id: `i${at}`,
    effort: { low: hours, high: hours },
    needs: [{ skills: [{ skill, level: 1 }] }],
  })),
});
