import { expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import { asKnown } from './asKnown.ts';
import { changesBetween } from './changesBetween.ts';
import { decideEdits } from './decideEdits.ts';
import { type EditInput, edit } from './editApi.ts';
import { type Chronicle, emptyChronicle, type PersonId } from './fact.ts';
import { recordInMemory } from './recordInMemory.ts';
import { rosterOn } from './roster.ts';
import { undoChangeSet } from './undo.ts';

let ids = 0;
const newId = () => {
  ids += 1;
  return `id${ids}`;
};

const tryEdits = (
  chronicle: Chronicle,
  on: string,
  edits: readonly EditInput[],
  author: PersonId | null = null,
) =>
  decideEdits(
    chronicle,
    edits.map((e) => edit.parse(e)),
    { today: dayOf(on), at: utcMomentOf(dayOf(on)), newId, author },
  );

const byHand = (
  chronicle: Chronicle,
  changeSet: number,
  on: string,
  edits: readonly EditInput[],
  author: PersonId | null = null,
) => {
  const { changes, made, faults } = tryEdits(chronicle, on, edits, author);
  expect(faults).toEqual([]);
  return { chronicle: recordInMemory(chronicle, changes, 'hand', changeSet), made };
};

/** Ada leads Berths in both seats; Bo and Cy are on it. */
const berths = () =>
  byHand(emptyChronicle, 1, '2026-05-01', [
    { do: 'addTeam', as: 'new:t', name: 'Berths', kind: 'stream', stage: 'nascent' },
    { do: 'addPerson', as: 'new:ada', name: 'Ada', emails: ['ada@harbour.example'] },
    { do: 'addPerson', as: 'new:bo', name: 'Bo' },
    { do: 'addPerson', as: 'new:cy', name: 'Cy' },
    { do: 'join', team: 'new:t', person: 'new:bo' },
    { do: 'appoint', team: 'new:t', role: 'EM', person: 'new:ada' },
    { do: 'appoint', team: 'new:t', role: 'TL', person: 'new:ada', share: 0.4 },
    { do: 'reportTo', person: 'new:bo', manager: 'new:ada' },
  ]);

const seatsOn = (chronicle: Chronicle, on: string, viewer: PersonId | null = null, today = on) => {
  const roster = rosterOn(asKnown(chronicle, { knownAt: null, viewer, today: dayOf(today) }), dayOf(on));
  return roster.seats.map(
    (s) => `${s.title}: ${s.holder === null ? s.state : roster.people.get(s.holder)!.body.name}`,
  );
};

test('a team of three with its TLM is typed in one go', () => {
  const { chronicle } = berths();
  expect(seatsOn(chronicle, '2026-05-01')).toEqual(['engineering manager: Ada', 'tech lead: Ada']);
  expect(seatsOn(chronicle, '2026-04-30')).toEqual([]);
});

test('a split is a new appointment: Bo takes the tech lead seat from the day on which Ada leaves it', () => {
  const { chronicle, made } = berths();
  const seat = chronicle.appointment.find((a) => a.body.share === 0.4)!;
  const split = byHand(chronicle, 2, '2026-08-01', [
    { do: 'endAppointment', appointment: seat.id, on: '2026-08-01' },
    { do: 'appoint', post: seat.body.post, person: made['new:bo']!, acquired: 'promoted' },
  ]);
  expect(seatsOn(split.chronicle, '2026-07-31')).toEqual(['engineering manager: Ada', 'tech lead: Ada']);
  expect(seatsOn(split.chronicle, '2026-08-01')).toEqual(['engineering manager: Ada', 'tech lead: Bo']);
  const told = changesBetween(
    asKnown(split.chronicle, { knownAt: null, viewer: null, today: dayOf('2026-09-01') }),
    dayOf('2026-07-01'),
    dayOf('2026-09-01'),
  );
  expect(told.map((c) => c.sentence)).toEqual([
    'Ada is no longer tech lead of Berths.',
    'Bo became tech lead of Berths.',
  ]);
});

test('two people in one seat at once are refused, in words, and with them everything else of the request', () => {
  const { chronicle, made } = berths();
  const post = chronicle.appointment[0]!.body.post;
  const { faults } = tryEdits(chronicle, '2026-06-01', [
    { do: 'appoint', post, person: made['new:bo']! },
    { do: 'leave', membership: 'gone', on: '2026-06-02' },
  ]);
  expect(faults.map((f) => [f.line, f.message])).toEqual([
    [1, 'Ada holds this seat on these days already. End that appointment first, or choose other days.'],
    [2, 'The membership gone is not here any more. Reload and choose again.'],
  ]);
});

test('until it is announced, only the people named on an appointment see it', () => {
  const { chronicle, made } = berths();
  const seat = chronicle.appointment.find((a) => a.body.share === 0.4)!;
  const ada = made['new:ada']!;
  const planned = byHand(
    chronicle,
    2,
    '2026-06-01',
    [
      { do: 'endAppointment', appointment: seat.id, on: '2026-09-01', announcedOn: '2026-08-15' },
      {
        do: 'appoint',
        post: seat.body.post,
        person: made['new:cy']!,
        from: '2026-09-01',
        announcedOn: '2026-08-15',
      },
    ],
    ada,
  ).chronicle;
  const before = (viewer: PersonId | null) => seatsOn(planned, '2026-10-01', viewer, '2026-08-01')[1];
  expect(before(null)).toBe('tech lead: Ada');
  expect(before(made['new:bo']!)).toBe('tech lead: Ada');
  expect(before(made['new:cy']!)).toBe('tech lead: Cy');
  expect(before(ada)).toBe('tech lead: Cy');
  expect(seatsOn(planned, '2026-10-01', null, '2026-08-15')[1]).toBe('tech lead: Cy');
});

test('merging is evidence and undo: Cy and Bo are one, then two again', () => {
  const { chronicle, made } = berths();
  const merged = byHand(chronicle, 2, '2026-06-01', [
    { do: 'mergePeople', keep: made['new:cy']!, absorb: made['new:bo']!, evidence: 'Bo told us.' },
  ]).chronicle;
  const people = (c: Chronicle) =>
    c.person
      .filter((p) => p.retractedAt === null)
      .map((p) => p.body.name)
      .sort();
  expect(people(merged)).toEqual(['Ada', 'Cy']);
  expect(merged.membership.find((m) => m.retractedAt === null)!.body.person).toBe(made['new:cy']);
  const { changes, dependents } = undoChangeSet(merged, 2, new Set(), utcMomentOf(dayOf('2026-06-02')));
  expect(dependents).toEqual([]);
  const apart = recordInMemory(merged, changes, 'undo', 3);
  expect(people(apart)).toEqual(['Ada', 'Bo', 'Cy']);
  expect(apart.membership.find((m) => m.retractedAt === null)!.body.person).toBe(made['new:bo']);
});

test('what later changes lean on cannot be undone before they are', () => {
  const { chronicle, made } = berths();
  const later = byHand(chronicle, 2, '2026-06-01', [
    { do: 'join', team: made['new:t']!, person: made['new:cy']! },
  ]).chronicle;
  expect(undoChangeSet(later, 1, new Set(), 0).dependents).toEqual([2]);
  const undone = recordInMemory(later, undoChangeSet(later, 2, new Set(), 0).changes, 'undo', 3);
  expect(undoChangeSet(undone, 1, new Set([2]), 0).dependents).toEqual([]);
});

test('nobody reports to someone who reports to them, and no team lies below itself', () => {
  const { chronicle, made } = berths();
  const { faults } = tryEdits(chronicle, '2026-06-01', [
    { do: 'reportTo', person: made['new:ada']!, manager: made['new:bo']! },
    { do: 'changeTeam', team: made['new:t']!, parent: made['new:t']! },
    { do: 'addPerson', name: 'Another Ada', emails: ['ADA@harbour.example'] },
  ]);
  expect(faults.map((f) => f.message)).toEqual([
    'Bo reports to Ada already. End that line first.',
    'Berths cannot lie below itself. Choose another parent.',
    'ADA@harbour.example belongs to Ada already. Use another, or merge the two people.',
  ]);
});

test('who stands in until a day leaves the seat free from that day on', () => {
  const { chronicle, made } = berths();
  const seat = chronicle.appointment.find((a) => a.body.share === 0.4)!;
  const acting = byHand(chronicle, 2, '2026-06-01', [
    { do: 'endAppointment', appointment: seat.id, on: '2026-07-01' },
    {
      ...{ do: 'appoint', post: seat.body.post, person: made['new:bo']!, acquired: 'acting' },
      ...{ from: '2026-07-01', until: '2026-09-01' },
    },
    { do: 'appoint', post: seat.body.post, person: made['new:cy']!, from: '2026-09-01' },
  ]).chronicle;
  const lead = (on: string) => seatsOn(acting, on)[1];
  expect([lead('2026-06-30'), lead('2026-08-31'), lead('2026-09-01')]).toEqual([
    'tech lead: Ada',
    'tech lead: Bo',
    'tech lead: Cy',
  ]);
});
