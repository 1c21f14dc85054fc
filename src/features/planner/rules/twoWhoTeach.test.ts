import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, needing, quay } from '../quay.fixture.ts';
import { twoWhoTeach } from './twoWhoTeach.ts';

const lesson = item('lesson', 400);
const said = (hours: number) =>
  twoWhoTeach
    .broken([does(bo, 'lesson', hours)], knownOf(quay([lesson], { people: [ada, bo], growth: {} })))
    .map(({ units, people, because }) => [units, people, because]);

test('after a week Ada is still the only one', () => {
  expect(said(40)).toEqual([[1, ['Ada'], 'only Ada can teach sql after this plan']]);
});

test('after ten weeks Bo can teach too', () => {
  expect(said(400)).toEqual([]);
});

test('where nobody grows there is nothing to say', () => {
  const still = knownOf(quay([lesson], { people: [ada, bo] }));
  expect(twoWhoTeach.broken([does(bo, 'lesson', 40)], still)).toEqual([]);
});

test('what nobody knows, nobody can teach', () => {
  const go = item('go', 8, { needs: needing(['rust', 0]) });
  const known = knownOf(quay([go], { people: [bo], growth: {} }));
  expect(twoWhoTeach.broken([does(bo, 'go', 8)], known).map(({ because }) => because)).toEqual([
    'nobody can teach rust after this plan',
  ]);
});
