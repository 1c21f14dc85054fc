import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { precedence } from './precedence.ts';

const known = knownOf(
  quay([item('schema', 8), item('billing', 8, { after: [{ item: 'schema', lagDays: 1 }] })]),
);
const schema = does(ada, 'schema', 8);

test('billing waits a day after the schema', () => {
  expect(precedence.broken([schema, does(bo, 'billing', 8, { day: 1, hour: 8 })], known)).toEqual([]);
});

test('eight hours too early cost eight', () => {
  expect(precedence.broken([schema, does(bo, 'billing', 8, { day: 1 })], known)).toEqual([
    {
      units: 8,
      items: ['schema', 'billing'],
      people: [],
      because: 'billing begins before schema is finished and 1 day',
    },
  ]);
});

test('the last of several people finishes the schema', () => {
  const plan = [schema, does(bo, 'schema', 16), does(ada, 'billing', 8, { day: 2 })];
  expect(precedence.broken(plan, known).map(({ units }) => units)).toEqual([8]);
});

test('without a lag it begins the moment the other is finished', () => {
  const soon = knownOf(quay([item('schema', 8), item('billing', 8, { after: [{ item: 'schema' }] })]));
  expect(precedence.broken([schema, does(bo, 'billing', 2, { hour: 8 })], soon)).toEqual([]);
  expect(precedence.broken([schema, does(bo, 'billing', 2, { hour: 6 })], soon)).toEqual([
    {
      units: 2,
      items: ['schema', 'billing'],
      people: [],
      because: 'billing begins before schema is finished',
    },
  ]);
});

test('two days are twice as long', () => {
  const late = knownOf(
    quay([item('schema', 8), item('billing', 8, { after: [{ item: 'schema', lagDays: 2 }] })]),
  );
  expect(
    precedence.broken([schema, does(bo, 'billing', 8, { day: 1 })], late).map(({ units }) => units),
  ).toEqual([32]);
});

test('nobody waits for what is not planned, and what is not planned waits for nobody', () => {
  expect(precedence.broken([schema], known)).toEqual([]);
  expect(precedence.broken([does(bo, 'billing', 8)], known)).toEqual([]);
});

test('the first of several people begins billing', () => {
  const plan = [schema, does(bo, 'billing', 8, { day: 1, hour: 6 }), does(ada, 'billing', 8, { day: 3 })];
  expect(precedence.broken(plan, known).map(({ units }) => units)).toEqual([2]);
});
