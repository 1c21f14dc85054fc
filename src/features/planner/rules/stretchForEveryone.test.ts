import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { stretchForEveryone } from './stretchForEveryone.ts';

const stretch = (id: string) => item(id, 8, { kind: 'stretch' });
const said = (plan: ReturnType<typeof does>[], items = [stretch('a'), stretch('b')]) =>
  stretchForEveryone
    .broken(plan, knownOf(quay(items, { people: [ada, bo] })))
    .map(({ units, because }) => [units, because]);

test('one each', () => {
  expect(said([does(ada, 'a', 8), does(bo, 'b', 8)])).toEqual([]);
});

test('both for Ada, none for Bo', () => {
  expect(said([does(ada, 'a', 8), does(ada, 'b', 8, { day: 1 })])).toEqual([
    [1, 'Bo gets no work to grow by'],
  ]);
});

test('with one such item for two people, going without counts half', () => {
  expect(said([does(ada, 'a', 8)], [stretch('a')])).toEqual([[0.5, 'Bo gets no work to grow by']]);
});

test('nobody goes without where there is none', () => {
  expect(said([does(ada, 'a', 8)], [item('a', 8)])).toEqual([]);
});

test('the search is told: any of it is enough for each, and only what one grows by counts', () => {
  const known = knownOf(quay([stretch('a'), item('b', 8)], { people: [ada, bo] }));
  expect(stretchForEveryone.quorums!(known).get('Ada')).toEqual({ people: 1, hours: 0, units: 0.5 });
  const counts = known.problem.items.map((of) =>
    stretchForEveryone.countsFor!({ item: of, need: of.needs[0]!, person: ada, hours: 8 }, known),
  );
  expect(counts).toEqual([['Ada'], []]);
});
