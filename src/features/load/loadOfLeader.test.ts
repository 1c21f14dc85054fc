import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { defaultAssumptions } from './assumptions.ts';
import { type KeptOfLeader, loadOfLeader, seatChanges } from './loadOfLeader.ts';
import { adaOn, pilotage, today } from './pilotage.fixture.ts';
import { sayLoad, saySplit } from './sayLoad.ts';
import { mondayOf, weeksUntil } from './weekLog.ts';

const crew = { settled: 6, share: 0.4 };
const nothing: KeptOfLeader = { person: 'ada', said: [], weeks: [], absences: [] };
const loadOf = (kept: Partial<KeptOfLeader> = {}, changedOn = 0, of = crew) =>
  loadOfLeader(
    adaOn(of),
    { ...nothing, ...kept },
    { leadingOn: () => adaOn(of), changedOn },
    today,
    defaultAssumptions,
  );
const logged = (monday: string, people = 28) => ({
  ...{ week: dayOf(monday), ownWork: 10, leading: 4, people, other: 8 },
});
const october = [logged('2026-10-05'), logged('2026-10-12'), logged('2026-10-19'), logged('2026-10-26')];

test('a week is its Monday, and counts from its Friday on', () => {
  expect([dayOf('2026-11-02'), dayOf('2026-11-08')].map(mondayOf)).toEqual([today, today]);
  expect(weeksUntil(dayOf('2026-10-29'), 1)).toEqual([dayOf('2026-10-19')]);
  expect(weeksUntil(dayOf('2026-10-30'), 2)).toEqual([dayOf('2026-10-19'), dayOf('2026-10-26')]);
});

test('the trend has twelve weeks, and tells which were logged', () => {
  const { trend, weeksOver } = loadOf({ weeks: october });
  expect(trend.map(({ isLogged }) => isLogged)).toEqual([...Array(8).fill(false), ...Array(4).fill(true)]);
  expect(trend.at(-1)).toEqual({ week: dayOf('2026-10-26'), load: 1.25, isLogged: true });
  expect(weeksOver).toBe(6);
});

test('a week in which she was away tells nothing of a whole week', () => {
  const away = { from: dayOf('2026-10-13'), to: dayOf('2026-10-15') };
  expect(loadOf({ weeks: october }).measuredWeeks).toBe(4);
  expect(loadOf({ weeks: october, absences: [away] }).measuredWeeks).toBe(0);
});

test('weeks of before her seats changed say nothing of the seats of today', () => {
  expect(seatChanges(pilotage(crew), today)).toEqual(new Map([['ada', dayOf('2024-09-02')]]));
  expect(loadOf({ weeks: october }, dayOf('2026-10-10')).measuredWeeks).toBe(0);
});

test('of what was said, the latest that holds by the day counts', () => {
  const say = (from: string, ownWork: number) => ({
    ...{ from: dayOf(from), ownWork, projects: null, mentoringHours: null, mastered: null },
  });
  const { ownWorkShare } = loadOf({ said: [say('2026-09-01', 0.2), say('2026-12-01', 0.1)] });
  expect(ownWorkShare.value).toBe(0.2);
});

test('what would help is ranked by what is left, and own work stays at what keeps in touch', () => {
  // 8 + 24 + 16 hours: a report fewer saves 4, own work from 40 % to 30 % saves 4.
  expect(loadOf().reliefs).toEqual([
    { kind: 'report', hours: 4, loadAfter: 1.1 },
    { kind: 'ownWork', hours: 4, loadAfter: 1.1 },
  ]);
});

test('it is said in a sentence, the answer first', () => {
  expect(sayLoad('Your', loadOf(), defaultAssumptions)).toBe(
    'Your week is overloaded: 48 of 40 hours, 1.20 of a week (1.04 to 1.36). One report fewer brings most: 1.10.',
  );
  expect(sayLoad('Bo’s', loadOf({}, 0, { settled: 2, share: 0.4 }), defaultAssumptions)).toBe(
    'Bo’s week has room: 32 of 40 hours, 0.80 of a week (0.73 to 0.87).',
  );
});

test('the split tells what took more and what got less', () => {
  const expected = { ownWork: 16, leading: 0, people: 23, other: 8 };
  expect(saySplit(expected, october)).toBe(
    'Over 4 logged weeks, people took 5 hours a week more than meant and own work got 6 hours less.',
  );
  expect(saySplit(expected, [{ week: today, ...expected }])).toBe(
    'Over 1 logged week, the hours went as meant.',
  );
});

test('of measured hours, a project fewer saves no more than is assumed for a project', () => {
  const said = { from: 0, projects: 2, ownWork: null, mentoringHours: null, mastered: null };
  const busy = october.map((week) => ({ ...week, leading: 20 }));
  const { reliefs } = loadOf({ weeks: busy, said: [said] });
  expect(reliefs.find(({ kind }) => kind === 'project')?.hours).toBe(4);
});
