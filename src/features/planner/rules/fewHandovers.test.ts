import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { fewHandovers } from './fewHandovers.ts';

const schema = item('schema', 8, { area: 'billing' });
const invoice = item('invoice', 8, { area: 'billing', after: [{ item: 'schema' }] });
const crane = item('crane', 8, { area: 'cranes', after: [{ item: 'schema' }] });
const known = knownOf(quay([schema, invoice, crane]));

test('Ada does both', () => {
  expect(fewHandovers.broken([does(ada, 'schema', 8), does(ada, 'invoice', 8, { day: 1 })], known)).toEqual(
    [],
  );
});

test('from Ada to Bo', () => {
  expect(fewHandovers.broken([does(ada, 'schema', 8), does(bo, 'invoice', 8, { day: 1 })], known)).toEqual([
    {
      units: 1,
      items: ['schema', 'invoice'],
      people: ['Ada', 'Bo'],
      because: 'billing goes from Ada on schema to Bo on invoice',
    },
  ]);
});

test('one of two stays: nothing is handed over', () => {
  const plan = [
    does(ada, 'schema', 8),
    does(bo, 'invoice', 8, { day: 1 }),
    does(ada, 'invoice', 8, { day: 1 }),
  ];
  expect(fewHandovers.broken(plan, known)).toEqual([]);
});

test('another area is other work', () => {
  expect(fewHandovers.broken([does(ada, 'schema', 8), does(bo, 'crane', 8, { day: 1 })], known)).toEqual([]);
});

test('the search is told which two belong together', () => {
  expect(fewHandovers.together!(known)).toEqual([['schema', 'invoice']]);
});
