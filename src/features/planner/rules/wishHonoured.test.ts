import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import type { Person } from '../problem.ts';
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

test('the search is told: unwelcome by the day, any hour of what one wishes to learn is enough', () => {
  const place = (of: typeof sql, person: Person) => ({
    item: of,
    need: of.needs[0]!,
    person,
    hours: 16,
  });
  expect(
    [place(sql, keen), place(go, keen), place(go, ada)].map((at) => wishHonoured.price!(at, known)),
  ).toEqual([0, 2, 0]);
  expect([...wishHonoured.quorums!(known)]).toEqual([['Bo\nsql', { people: 1, hours: 0, units: 1 }]]);
  const counts = [place(sql, keen), place(go, keen)].map((at) => wishHonoured.countsFor!(at, known));
  expect(counts).toEqual([['Bo\nsql'], []]);
  expect(wishHonoured.countsFor!({ ...place(sql, keen), person: ada }, known)).toEqual([]);
});
