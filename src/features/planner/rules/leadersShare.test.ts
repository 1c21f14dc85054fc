import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, monday, quay } from '../quay.fixture.ts';
import { leadersShare } from './leadersShare.ts';

const lead = { ...ada, share: 0.25 };
const known = knownOf(quay([item('a', 10), item('b', 8)], { people: [lead, bo] }));
const all = (who: string, hours: number, days: number) => ({
  item: 'a',
  person: who,
  need: 0,
  start: 0,
  finish: days * 24,
  hours,
});

test('a quarter of forty hours is ten', () => {
  expect(leadersShare.broken([all('Ada', 10, 5)], known)).toEqual([]);
});

test('eight hours more in the same week are eight too many', () => {
  expect(leadersShare.broken([all('Ada', 10, 5), does(lead, 'b', 8, { day: 4 })], known)).toEqual([
    {
      units: 8,
      items: ['a', 'b'],
      people: ['Ada'],
      because: 'Ada has 25 % of a week for items; in one week it is 8.0 hours more',
    },
  ]);
});

test('over two weeks they are twenty', () => {
  expect(leadersShare.broken([all('Ada', 20, 14)], known)).toEqual([]);
});

test('Bo leads nobody', () => {
  expect(leadersShare.broken([all('Bo', 60, 5)], known)).toEqual([]);
});

/** Ada, a quarter of whose week is for items, is away from Monday to Wednesday. */
const away = {
  ...lead,
  workingTime: { ...lead.workingTime!, away: [{ from: monday, to: monday + 3 }] },
};
const units = (plan: Parameters<typeof leadersShare.broken>[0], person = away) =>
  leadersShare
    .broken(plan, knownOf(quay([item('a', 10), item('b', 8)], { people: [person, bo] })))
    .map((breach) => breach.units);

test('hours lie on the days on which one works: four in the week of leave, ten in the next', () => {
  expect(units([all('Ada', 14, 14)])).toEqual([]);
  expect(units([all('Ada', 21, 14)])).toEqual([5]);
});

test('the fullest week tells, not the first', () => {
  expect(units([all('Ada', 14, 14), does(lead, 'b', 8, { day: 10 })])).toEqual([8]);
});

test('where one works not at all, hours lie evenly on the clock', () => {
  const gone = { ...lead, workingTime: { ...lead.workingTime!, away: [{ from: monday, to: monday + 14 }] } };
  expect(units([{ ...all('Ada', 4, 0), start: 84, finish: 252 }], gone)).toEqual([2]);
});

test('each day of the week counts as it is, also in the second week', () => {
  const uneven = { ...lead, workingTime: { week: [16, 12, 8, 4, 4, 4, 8] as const } };
  const leads = knownOf(quay([item('a', 14)], { people: [uneven] }));
  const second = (hours: number) => [
    { item: 'a', person: 'Ada', need: 0, start: 7 * 24, finish: 14 * 24, hours },
  ];
  expect(leadersShare.broken(second(14), leads)).toEqual([]);
  expect(leadersShare.broken(second(14.5), leads).map(({ units }) => units)).toEqual([0.5]);
  const both = [{ item: 'a', person: 'Ada', need: 0, start: 0, finish: 14 * 24, hours: 28 }];
  expect(leadersShare.broken(both, leads)).toEqual([]);
  expect(leadersShare.broken([{ ...both[0]!, hours: 30 }], leads).map(({ units }) => units)).toEqual([1]);
});
