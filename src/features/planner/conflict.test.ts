import { expect, test } from 'vitest';
import { conflict } from './conflict.ts';
import { isImpossible } from './impossible.ts';
import { ada, bo, eightHours, item, monday, needing, quay } from './quay.fixture.ts';

const others = [item('a', 8), item('b', 8, { after: [{ item: 'a' }], due: monday + 30 }), item('c', 40)];

test('nobody has Kafka: Bo is nearest, or the item goes', () => {
  const people = [ada, { ...bo, skills: { ...bo.skills, kafka: 2 } }];
  const problem = quay([...others, item('stream', 8, { needs: needing(['kafka', 3], ['sql', 1]) })], {
    people,
  });
  const found = conflict(problem)!;
  expect(found.demands).toEqual([
    { kind: 'done', item: 'stream' },
    { kind: 'level', item: 'stream', asked: { skill: 'kafka', level: 3 } },
  ]);
  expect(found.sentence).toBe('nobody here has kafka at 3; train Bo or drop stream');
});

test('Ada alone can tune and is away until it is too late', () => {
  const away = { ...ada, workingTime: { ...eightHours, away: [{ from: monday, to: monday + 14 }] } };
  const tuning = item('tuning', 8, { needs: needing(['sql', 4]), due: monday + 4 });
  expect(conflict(quay([...others, tuning], { people: [away, bo] }))!.sentence).toBe(
    'tuning cannot be done until 6 November 2026 by those who have sql at 4, as Ada is away; train Bo, move the day of tuning or drop tuning',
  );
});

test('three days of work before Tuesday ends, for one person', () => {
  const due = { due: monday + 1 };
  const problem = quay([...others, item('x', 8, due), item('y', 8, due), item('z', 8, due)], {
    people: [ada],
  });
  expect(conflict(problem)!.demands.map(({ kind }) => kind)).toEqual([
    'done',
    'done',
    'done',
    'due',
    'due',
    'due',
  ]);
});

test('a chain that is too long', () => {
  const chain = [item('x', 16), item('y', 16, { after: [{ item: 'x' }], due: monday + 2 })];
  const found = conflict(quay([...others, ...chain]))!;
  expect(found.sentence).toBe(
    'x and y cannot all be done until 4 November 2026, as y comes after x; move the day of y, let y begin without x, drop x or drop y',
  );
});

test('what is possible has no conflict, and data that are wrong are told as faults', () => {
  expect(isImpossible(quay(others))).toBe(false);
  expect(conflict(quay(others))).toBeUndefined();
  expect(conflict(quay([item('a', 0)]))).toBeUndefined();
});

test('every demand of a conflict is needed: without any one of the items it is gone', () => {
  const due = { due: monday + 1 };
  const items = [item('x', 8, due), item('y', 8, due), item('z', 8, due), ...others];
  const problem = quay(items, { people: [ada] });
  const works = conflict(problem)!.demands.filter(({ kind }) => kind === 'done') as { item: string }[];
  for (const { item: id } of works)
    expect(
      isImpossible({ ...problem, items: items.filter((each) => each.id !== id && each.id !== 'b') }),
    ).toBe(false);
});

test('of two conflicts the smaller one is told, and said to be the smallest', () => {
  const due = { due: monday + 1 };
  const chain = [item('x', 8, due), item('y', 8, due), item('z', 8, due)];
  const problem = quay([...chain, item('stream', 8, { needs: needing(['sql', 9]) })], { people: [ada] });
  const found = conflict(problem)!;
  expect(found.isSmallest).toBe(true);
  expect(found.demands.map(({ kind }) => kind)).toEqual(['done', 'level']);
});

test('where something is pinned nothing is claimed to be smallest', () => {
  const problem = quay([
    item('a', 8, { pinned: { people: ['Ada'] } }),
    item('b', 8, { needs: needing(['go', 9]) }),
  ]);
  expect(conflict(problem)!.isSmallest).toBe(false);
});

test('where people grow, hours and days prove nothing, for they may become faster', () => {
  const due = { due: monday };
  const problem = quay([item('x', 8, due), item('y', 8, due)], { people: [ada] });
  expect(isImpossible(problem)).toBe(true);
  expect(isImpossible({ ...problem, growth: {} })).toBe(false);
});
