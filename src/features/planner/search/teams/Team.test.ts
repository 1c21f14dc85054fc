import { expect, test } from 'vitest';
import { compile } from '../../compile.ts';
import { Team } from './Team.ts';

test('Ada is relieved by Bo, who has been free all the time, so that SQL need not wait', () => {
  const asks = (id: string, hours: number, skill: string) => ({
    id,
    effort: { low: hours, high: hours },
    needs: [{ skills: [{ skill, level: 1 }] }],
  });
  const model = compile({
    start: 0,
    goal: 'makespan',
    people: [
      { id: 'Ada', skills: { Go: 1, SQL: 1 } },
      { id: 'Bo', skills: { Go: 1 } },
    ],
    items: [asks('go', 8, 'Go'), asks('sql', 5, 'SQL'), asks('more go', 2, 'Go')],
  });
  // Chance 0.1, 0.2, …: Ada stands before Bo in the ranking.
  let drawn = 0;
  const team = new Team(model, () => (drawn += 0.1));
  team.clear();
  team.place(0, 0);
  expect([...team.who]).toEqual([0, 0, 0]);
  team.place(1, 0);
  team.place(2, 0);
  expect([...team.who]).toEqual([1, 0, 0]);
  expect([...team.start]).toEqual([0, 0, 5]);
});
