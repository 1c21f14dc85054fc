import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { groupsOf, kindsOf } from './groups.ts';
import type { Problem } from './problem.ts';

const problem = (skills: Readonly<Record<string, readonly string[]>>, asked: readonly string[]): Problem => ({
  start: 0,
  goal: 'makespan',
  people: Object.entries(skills).map(([id, known]) => ({
    id,
    skills: Object.fromEntries(known.map((skill) => [skill, 1])),
  })),
  items: asked.map((skill, at) => ({
    id: `i${at}`,
    effort: { low: 6, high: 6 },
    needs: [{ skills: [{ skill, level: 1 }] }],
  })),
});

const told = (of: Problem) => {
  const model = compile(of);
  const kinds = kindsOf(model);
  return groupsOf(model, kinds).map(({ kinds: some, load }) => ({
    who: [...some]
      .flatMap((kind) => kinds.members[kind]!)
      .map((person) => of.people[person]!.id)
      .sort(),
    load,
  }));
};

test('those who know SQL, those who know Go, and both together, the busiest first', () => {
  const skills = { Ada: ['Go', 'SQL'], Bo: ['Go'], Cy: ['Go'], Di: ['Go', 'SQL'], Ed: ['SQL'] };
  expect(told(problem(skills, ['Go', 'Go', 'SQL']))).toEqual([
    { who: ['Ada', 'Bo', 'Cy', 'Di', 'Ed'], load: 18 / 5 },
    { who: ['Ada', 'Bo', 'Cy', 'Di'], load: 12 / 4 },
    { who: ['Ada', 'Di', 'Ed'], load: 6 / 3 },
  ]);
});

test('where two skills share nobody, both together say nothing new', () => {
  expect(told(problem({ Ada: ['Go'], Bo: ['SQL'] }, ['Go', 'SQL']))).toHaveLength(2);
});

test('who can take nothing is of no kind, and whoever can take the same is of one', () => {
  const skills = { Ada: ['Go'], Bo: [], Cy: ['Go'], Di: ['Go', 'SQL'] };
  expect(kindsOf(compile(problem(skills, ['Go', 'SQL'])))).toEqual({
    members: [[0, 2], [3]],
    able: [[0, 1], [1]],
  });
});
