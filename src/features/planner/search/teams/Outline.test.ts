import { expect, test } from 'vitest';
import { compile } from '../../compile.ts';
import { groupsOf, kindsOf } from '../../groups.ts';
import { type Asked, adaAndBo } from './adaAndBo.fixture.ts';
import { Outline } from './Outline.ts';

const outlineOf = (...asked: readonly Asked[]): { outline: Outline; order: Int32Array } => {
  const model = compile(adaAndBo(...asked));
  return { outline: new Outline(model, groupsOf(model, kindsOf(model))), order: model.topological };
};

test('two at once where both can be staffed, a third item fills the gap', () => {
  const { outline, order } = outlineOf(['Go', 8], ['SQL', 5], ['Go', 2]);
  outline.target = 8;
  expect(outline.decode(order, 100)).toBe(0);
  expect([...outline.start]).toEqual([0, 0, 5]);
});

test('only Ada has SQL, so one after the other', () => {
  const { outline, order } = outlineOf(['SQL', 4], ['SQL', 3]);
  outline.target = 7;
  expect(outline.decode(order, 100)).toBe(0);
  expect([...outline.start]).toEqual([0, 4]);
});

test('an hour beyond the target costs an hour, and 3 ÷ items for each that is late', () => {
  const { outline, order } = outlineOf(['SQL', 4], ['SQL', 3]);
  outline.target = 6;
  expect(outline.decode(order, 100)).toBe(1 + 3 / 2);
  expect(outline.makespan).toBe(7);
  expect(outline.decode(order, 2)).toBe(Number.POSITIVE_INFINITY);
  expect(outline.decode(order, 3)).toBe(2.5);
});
