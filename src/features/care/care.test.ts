import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { defaultAssumptions } from '../load/index.ts';
import type { CareRecord } from './careRecord.ts';
import { daysHere, type MarkName, marksOf } from './marks.ts';
import { sayOwn, sayPeople, sayPerson } from './sentences.ts';

const day = dayOf('2026-11-22');

/** Xiu, managed by Hanneke since spring; nothing else is known. */
const nothing: CareRecord = {
  ...{ person: 'xiu', manager: 'hanneke', since: dayOf('2026-04-01') },
  ...{ agreements: [], goals: [], talks: [], wishes: [], heard: [], load: null, absences: [] },
};
const talkedOn = (...days: string[]) =>
  days.map((on) => ({ manager: 'hanneke', on: dayOf(on), by: 'hanneke' }));
const marks = (record: Partial<CareRecord>) => marksOf({ ...nothing, ...record }, day, defaultAssumptions);
const stateOf = (name: MarkName, record: Partial<CareRecord>) =>
  marks(record).find((mark) => mark.name === name)?.state;

test('a talk is good for a week, due after it, and missing after two', () => {
  expect(
    ['2026-11-15', '2026-11-14', '2026-11-08', '2026-11-07'].map((on) =>
      stateOf('talk', { talks: talkedOn(on) }),
    ),
  ).toEqual(['good', 'waits', 'waits', 'missing']);
});

test('days away are no days without a talk', () => {
  const absences = [{ from: dayOf('2026-11-01'), to: dayOf('2026-11-16') }];
  expect(daysHere(dayOf('2026-10-30'), day, absences)).toBe(8);
  expect(stateOf('talk', { talks: talkedOn('2026-10-30'), absences })).toBe('waits');
  expect(stateOf('talk', { absences: [{ from: dayOf('2026-05-01'), to: null }] })).toBe('waits');
});

test('talks with an earlier manager are none with the present one, who has as long as for any other', () => {
  const talks = [{ manager: 'mbali', on: dayOf('2026-11-20'), by: 'mbali' }];
  expect(stateOf('talk', { talks })).toBe('missing');
  expect(stateOf('talk', { talks, since: dayOf('2026-11-16') })).toBe('waits');
});

test('what was agreed waits for the person’s word, and after half a year for a new look', () => {
  const agreed = {
    version: 1,
    text: 'Reviews',
    by: 'hanneke',
    on: dayOf('2026-10-01'),
    acknowledgedOn: null,
  };
  const state = (part: { readonly on?: number; readonly acknowledgedOn?: number }) =>
    stateOf('expectations', { agreements: [{ ...agreed, ...part }] });
  expect(stateOf('expectations', {})).toBe('missing');
  expect(state({})).toBe('waits');
  expect(state({ acknowledgedOn: day })).toBe('good');
  expect(state({ on: dayOf('2026-05-01'), acknowledgedOn: day })).toBe('missing');
});

test('a wish is heard in the wording that it has now', () => {
  const wishes = [{ skill: 'go', name: 'Go', version: 2, wish: 'learn' as const }];
  const heard = (version: number) => [{ skill: 'go', version, on: day }];
  expect(stateOf('wish', { wishes })).toBe('missing');
  expect(stateOf('wish', { wishes, heard: heard(1) })).toBe('missing');
  expect(stateOf('wish', { wishes, heard: heard(2) })).toBe('good');
  expect(stateOf('wish', { wishes: [] })).toBe('none');
  expect(stateOf('wish', { wishes: null })).toBe('hidden');
});

test('every mark that is missing says what the manager could do next', () => {
  const missing = marks({ load: { band: 'overloaded', weeksOver: 3 } }).filter(
    ({ state }) => state === 'missing',
  );
  expect(missing.map(({ name }) => name)).toEqual(['expectations', 'goal', 'talk', 'load']);
  expect(missing.every(({ step }) => step !== null)).toBe(true);
});

test('the manager reads what is missing in one sentence, and who is not shown', () => {
  const cared = (record: Partial<CareRecord>) => ({
    record: { ...nothing, ...record },
    marks: marks(record),
  });
  const goals = [{ version: 1, text: 'Lead', on: day }];
  const agreements = [{ version: 1, text: 'Reviews', by: 'hanneke', on: day, acknowledgedOn: day }];
  const well = cared({ goals, agreements, talks: talkedOn('2026-11-20') });
  const late = cared({ goals, agreements, talks: talkedOn('2026-10-30') });
  expect(sayPeople([well, late, late], 1, day)).toBe(
    'Of your 4 people, 2 have had no talk for three weeks or more. 1 of 4 has not read the notice and is not shown.',
  );
  expect(sayPeople([well, well], 0, day)).toBe('Nobody of your 2 people is forgotten.');
  expect(sayPeople([], 0, day)).toBe('Nobody reports to you.');
});

test('each of the two reads what stands between them', () => {
  expect(sayPerson('Xiu', marks({ talks: talkedOn('2026-11-20') }))).toBe(
    'Between you and Xiu what you expect of each other and a growth goal are missing.',
  );
  expect(sayOwn(nothing, 'Hanneke')).toContain('You have written no growth goal.');
});
