import type { Problem } from '../../problem.ts';

export type Asked = readonly [skill: string, hours: number];

/** Items of one place each, by skill and hours, for Ada, who has Go and SQL, and Bo, who has Go. */
export const adaAndBo = (...asked: readonly Asked[]): Problem => ({
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
