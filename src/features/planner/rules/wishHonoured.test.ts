import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, needing, quay } from '../quay.fixture.ts';
import { wishHonoured } from './wishHonoured.ts';

const sql = item('billing', 16);
const go = item('crane', 16, { needs: needing(['go', 3]) });
const keen = { ...bo, learn: ['sql'], avoid: ['go'] };
const known = knownOf(quay([sql, go], { people: [ada, keen] }));
const said = (...plan: ReturnType<typeof does>[]) =>
  wishHonoured.broken(plan, known).map(({ units, because }) => [units, because]);

test('Bo learns SQL and is spared Go', () => {
  expect(said(does(keen, 'billing', 16), does(ada, 'crane', 16))).toEqual([]);
});

test('the other way round: two days of what Bo avoids, and one wish unmet', () => {
  expect(said(does(ada, 'billing', 16), does(keen, 'crane', 16))).toEqual([
    [2, 'Bo wishes to avoid go and is on crane'],
    [1, 'Bo wishes to learn sql and gets none of it'],
  ]);
});

test('the search is told: welcome up to one, unwelcome by the day, Ada neither', () => {
  const place = (of: typeof sql, person: typeof keen) => ({
    item: of,
    need: of.needs[0]!,
    person,
    hours: 16,
  });
  expect(wishHonoured.price!(place(sql, keen), known)).toBe(-1);
  expect(wishHonoured.price!(place(go, keen), known)).toBe(2);
  expect(wishHonoured.price!(place(sql, { ...keen, learn: [], avoid: [] }), known)).toBe(0);
});

test('four hours of what one wishes to learn are half as welcome, and who wishes nothing is indifferent', () => {
  const place = { item: sql, need: sql.needs[0]!, hours: 4 };
  expect(wishHonoured.price!({ ...place, person: keen }, known)).toBe(-0.5);
  expect(wishHonoured.price!({ ...place, person: ada }, known)).toBe(0);
});
