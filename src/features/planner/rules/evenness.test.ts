import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { jainIndex, loadsOf, meanWeeks } from './evenness.ts';

test.each([
  [[4, 1, 1, 0, 0], 0.4],
  [[2, 2, 2], 1],
  [[6, 0, 0], 1 / 3],
  [[0, 0], 1],
])('Jain index of %j is %d', (amounts, index) => {
  expect(jainIndex(amounts)).toBeCloseTo(index, 12);
});

test('hours add up by person, weeks by what each has of a week, and who has nothing is there too', () => {
  const known = knownOf(
    quay([item('a', 10), item('b', 30)], { people: [ada, { ...bo, share: 0.5 }, { ...bo, id: 'Di' }] }),
  );
  const plan = [does(ada, 'a', 10), does(ada, 'b', 30), does(bo, 'b', 10)];
  const loads = loadsOf(plan, known, () => true);
  expect(loads).toEqual([
    { person: 'Ada', hours: 40, weeks: 1 },
    { person: 'Bo', hours: 10, weeks: 0.5 },
    { person: 'Di', hours: 0, weeks: 0 },
  ]);
  expect(meanWeeks(loads)).toBe(0.5);
  expect(meanWeeks([])).toBe(0);
  expect(loadsOf(plan, known, ({ id }) => id === 'a').map(({ hours }) => hours)).toEqual([10, 0, 0]);
});
