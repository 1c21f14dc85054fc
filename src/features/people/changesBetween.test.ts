import { expect, test } from 'vitest';
import { type Day, dayOf, isoDay, utcMomentOf } from '../../base/day.ts';
import { asKnown } from './asKnown.ts';
import { changeDaysBetween, changesBetween } from './changesBetween.ts';
import { decideEdits } from './decideEdits.ts';
import { type EditInput, edit } from './editApi.ts';
import { emptyChronicle } from './fact.ts';
import { recordInMemory } from './recordInMemory.ts';

let ids = 0;
const newId = () => {
  ids += 1;
  return `id${ids}`;
};

/** Ada leads Berths from May, acting; for good from July; in September Berths moves below Harbour and Bo leaves it. */
const tell = () => {
  let chronicle = emptyChronicle;
  let made: Readonly<Record<string, string>> = {};
  const on = (day: string, edits: readonly EditInput[]) => {
    const context = { today: dayOf(day), at: utcMomentOf(dayOf(day)), newId, author: null };
    const parsed = edits.map((e) => edit.parse(e));
    const decision = decideEdits(chronicle, parsed, context);
    expect(decision.faults).toEqual([]);
    made = { ...made, ...decision.made };
    chronicle = recordInMemory(chronicle, decision.changes, 'hand');
  };
  on('2026-05-04', [
    { do: 'addTeam', as: 'new:harbour', name: 'Harbour', kind: 'department' },
    { do: 'addTeam', as: 'new:berths', name: 'Berths', kind: 'stream' },
    { do: 'addPerson', as: 'new:ada', name: 'Ada' },
    { do: 'addPerson', as: 'new:bo', name: 'Bo' },
    { do: 'join', team: 'new:berths', person: 'new:bo' },
    { do: 'join', team: 'new:harbour', person: 'new:bo' },
    { do: 'appoint', team: 'new:berths', role: 'TL', person: 'new:ada', acquired: 'acting' },
  ]);
  const [berths, bo] = [made['new:berths']!, made['new:bo']!];
  const acting = chronicle.appointment[0]!.id;
  on('2026-07-01', [
    { do: 'endAppointment', appointment: acting, on: '2026-07-01' },
    { do: 'appoint', team: berths, role: 'TL', person: made['new:ada']! },
  ]);
  const stay = chronicle.membership.find(({ body }) => body.team === berths && body.person === bo)!.id;
  on('2026-09-01', [
    { do: 'changeTeam', team: berths, parent: made['new:harbour']! },
    { do: 'leave', membership: stay, on: '2026-09-01' },
  ]);
  const known = asKnown(chronicle, { knownAt: null, viewer: null, today: dayOf('2026-10-01') });
  return { known, berths, bo };
};
const { known, berths, bo } = tell();
const [before, end] = [dayOf('2026-05-03'), dayOf('2026-10-01')];
const sentences = (after: Day, until: Day) =>
  changesBetween(known, after, until).map(({ sentence }) => sentence);

test('the newest first: a team moves, a lead is no longer only acting, a member leaves', () => {
  expect(sentences(dayOf('2026-05-04'), end)).toEqual([
    'Berths moved below Harbour.',
    'Bo left Berths.',
    'Ada became tech lead of Berths.',
    'Ada is no longer acting tech lead of Berths.',
  ]);
});

test('told month by month, nothing is lost and nothing told twice', () => {
  const cuts = ['2026-05-03', '2026-05-04', '2026-06-30', '2026-07-01', '2026-08-31', '2026-10-01'].map(
    dayOf,
  );
  const parts = cuts.slice(1).map((until, index) => sentences(cuts[index]!, until));
  expect(parts.toReversed().flat()).toEqual(sentences(before, end));
});

test('what is asked of one team or person is what stands about them in the whole', () => {
  const all = changesBetween(known, before, end);
  const ofBerths = changesBetween(known, before, end, ({ team }) => team === berths);
  expect(ofBerths).toEqual(all.filter(({ team }) => team === berths));
  const ofBo = changesBetween(known, before, end, ({ person }) => person === bo);
  expect(ofBo).toEqual(all.filter(({ person }) => person === bo));
  expect([ofBerths.length, ofBo.length]).toEqual([8, 4]);
});

test('days are counted as they are told', () => {
  const days = changeDaysBetween(known, before, end).map(({ day, count }) => [isoDay(day), count]);
  expect(days).toEqual([
    ['2026-09-01', 2],
    ['2026-07-01', 2],
    ['2026-05-04', 8],
  ]);
});
