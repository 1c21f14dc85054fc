import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { gruntByRotation } from './gruntByRotation.ts';

const known = knownOf(
  quay([item('rota', 40, { kind: 'grunt' }), item('more', 40, { kind: 'grunt' }), item('fun', 40)], {
    people: [ada, bo],
  }),
);

test('a week of the rota each', () => {
  expect(gruntByRotation.broken([does(ada, 'rota', 40), does(bo, 'more', 40)], known)).toEqual([]);
});

test('all of it on Bo', () => {
  const plan = [does(bo, 'rota', 40), does(bo, 'more', 40), does(ada, 'fun', 40)];
  expect(gruntByRotation.broken(plan, known).map(({ units, because }) => [units, because])).toEqual([
    [1, 'Ada has 0 of 80 hours of grunt work (Jain 0.50)'],
    [1, 'Bo has 80 of 80 hours of grunt work (Jain 0.50)'],
  ]);
});

test('only grunt work counts for the search', () => {
  const [rota, , fun] = known.problem.items;
  const place = (of: typeof rota) => ({ item: of!, need: of!.needs[0]!, person: ada, hours: 40 });
  expect([rota, fun].map((of) => gruntByRotation.tally!(place(of), known))).toEqual([40, 0]);
});
