import { expect, test } from 'vitest';
import { seededChance } from '../../../../base/chance.ts';
import { compile } from '../../compile.ts';
import { groupsOf, kindsOf } from '../../groups.ts';
import { type Asked, adaAndBo } from './adaAndBo.fixture.ts';
import { Staffing } from './Staffing.ts';

const staffingOf = (...asked: readonly Asked[]): Staffing => {
  const model = compile(adaAndBo(...asked));
  const kinds = kindsOf(model);
  return new Staffing(model, kinds, groupsOf(model, kinds), seededChance(1));
};

test('Bo takes Go, since Ada is needed for SQL while it runs', () => {
  const staffing = staffingOf(['Go', 8], ['SQL', 5], ['Go', 2]);
  const start = Int32Array.of(0, 1, 6);
  expect(staffing.shortfall(start)).toBe(0);
  expect([...staffing.people(start)]).toEqual([1, 0, 0]);
});

test('nobody may hand over: a place stays empty where Ada and Bo would have to swap', () => {
  // Go a runs 0–4 and Go b 2–6, SQL c 0–2 and SQL d 4–6: Ada on SQL, so a is Bo's; then b is Ada's, and d has nobody.
  const staffing = staffingOf(['Go', 4], ['Go', 4], ['SQL', 2], ['SQL', 2]);
  expect(staffing.shortfall(Int32Array.of(0, 2, 0, 4))).toBe(1);
});
