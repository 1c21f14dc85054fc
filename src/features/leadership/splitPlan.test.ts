import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { defaultAssumptions } from '../load/index.ts';
import type { Roster } from '../people/index.ts';
import { candidatesFor } from './candidates.ts';
import { costOfWaiting } from './costOfWaiting.ts';
import { sayLevel, stateOf, usualDecisions } from './partnership.ts';
import { hintsFor, type TeamStep } from './seatHints.ts';
import { proposeSteps, splitEdits } from './splitPlan.ts';

// Pilotage: Ada in both seats, covered by Bo; Bo and Noor report to her, she to Mbali.
const seat = (role: 'EM' | 'TL', cover: string | null) => ({
  ...{ post: `post ${role}`, team: 'pilotage', role, title: role, ordinal: 1, state: 'held', holder: 'ada' },
  appointment: { id: `appointment ${role}`, body: { cover, mentor: null } },
});
const line = (person: string, manager: string) => ({ body: { person, manager } });
const roster = {
  seatsByTeam: new Map([['pilotage', [seat('EM', null), seat('TL', 'bo')]]]),
  seatsByPerson: new Map([['ada', [seat('EM', null), seat('TL', 'bo')]]]),
  membersByTeam: new Map([
    ['pilotage', ['ada', 'bo', 'noor'].map((person) => ({ body: { team: 'pilotage', person } }))],
  ]),
  reportsByManager: new Map([['ada', [line('bo', 'ada'), line('noor', 'ada')]]]),
  managerOf: new Map([['ada', line('ada', 'mbali')]]),
} as unknown as Roster;
const names = { person: (id: string) => id };
const on = dayOf('2026-12-01');
const seats = { team: 'pilotage', holder: 'ada', on };
const nothing = { areas: [], projects: 0, decisions: null, promises: null };

test('who keeps the people hands on decisions and areas, and no report', () => {
  const kinds = proposeSteps(
    roster,
    { ...seats, em: 'ada', tl: 'bo' },
    { ...nothing, areas: ['passages'] },
    'mbali',
    names,
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(['talk', 'decision', 'charter', 'area', 'mentor', 'review']);
});

test('who keeps the technology hands on promises and reports; the new manager is no report of themself', () => {
  const steps = proposeSteps(roster, { ...seats, em: 'bo', tl: 'ada' }, nothing, 'mbali', names);
  expect(steps.filter(({ kind }) => kind === 'report').map(({ person, to }) => [person, to])).toEqual([
    ['noor', 'bo'],
  ]);
  expect(steps.some(({ kind }) => kind === 'promise')).toBe(true);
});

test('what is connected is handed on line by line', () => {
  const told = { ...nothing, decisions: ['Which tide service'] };
  const steps = proposeSteps(roster, { ...seats, em: 'ada', tl: 'bo' }, told, null, names);
  expect(steps.filter(({ kind }) => kind === 'decision').map(({ what }) => what)).toEqual([
    'Which tide service',
  ]);
});

test('the appointments: Ada leaves one seat on the day Bo comes into it', () => {
  expect(splitEdits(roster, { ...seats, em: 'ada', tl: 'bo' })).toEqual([
    { do: 'endAppointment', appointment: 'appointment TL', on: '2026-12-01' },
    { do: 'appoint', post: 'post TL', person: 'bo', from: '2026-12-01', acquired: 'promoted' },
  ]);
});

test('a new manager takes the reports, Ada among them, and reports to whom she did', () => {
  const lines = splitEdits(roster, { ...seats, em: 'bo', tl: 'ada' })!.filter(
    (edit) => edit.do === 'reportTo',
  );
  expect(lines.map((edit) => [edit.person, edit.manager])).toEqual([
    ['noor', 'bo'],
    ['ada', 'bo'],
    ['bo', 'mbali'],
  ]);
});

test('a seat that is to be filled is left, and nobody is appointed', () => {
  expect(splitEdits(roster, { ...seats, em: 'ada', tl: null })).toHaveLength(1);
});

test('who covers or shows times of leading could be asked, in the order of the alphabet', () => {
  const shown = [{ person: 'noor', says: 'led a project: the buoys' }];
  expect(candidatesFor(roster, 'pilotage', null, shown, names.person)).toEqual([
    { person: 'bo', reasons: ['covers as TL'] },
    { person: 'noor', reasons: ['led a project: the buoys'] },
  ]);
});

test('six reports and 30 % own work: 4 hours a week too many, and twice as dear at μ = 2', () => {
  expect(costOfWaiting(1.1, 1, defaultAssumptions)).toMatchObject({ mu: 1, waits: null });
  expect(costOfWaiting(1.1, 1, defaultAssumptions).price).toBeCloseTo(4, 9);
  expect(costOfWaiting(1.1, 2, defaultAssumptions).price).toBeCloseTo(8, 9);
  expect(costOfWaiting(0.8, 2, defaultAssumptions)).toMatchObject({ hoursOver: 0, price: 0 });
  expect(costOfWaiting(0.8, 2, defaultAssumptions).waits).toBeCloseTo(6, 9);
});

const pair: TeamStep = {
  from: dayOf('2026-01-01'),
  ...{ members: 7, reports: 5, togetherLoad: 1, besides: 0, hasProgramManager: false, isTeam: true },
};
const hints = (...steps: Partial<TeamStep>[]) =>
  hintsFor(
    steps.map((step) => ({ ...pair, ...step })),
    dayOf('2026-11-02'),
    defaultAssumptions,
  ).map(({ kind }) => kind);

test('a pair whose week would fit one person could be one', () => {
  expect([hints({}), hints({ togetherLoad: 0.84 }), hints({ togetherLoad: null })]).toEqual([
    [],
    ['one seat'],
    [],
  ]);
});

test('fewer than four people, more than eight reports, three other teams without a program manager', () => {
  expect(hints({ members: 3 })).toEqual(['too small']);
  expect(hints({ members: 3, isTeam: false })).toEqual([]);
  expect(hints({ reports: 9 })).toEqual(['wide span']);
  expect(hints({ besides: 3 })).toEqual(['program manager']);
  expect(hints({ besides: 3, hasProgramManager: true })).toEqual([]);
});

test('a gap of some weeks makes no team too small', () => {
  expect(hints({}, { from: dayOf('2026-10-01'), members: 3 })).toEqual([]);
  expect(hints({}, { from: dayOf('2026-09-01'), members: 3 })).toEqual(['too small']);
});

test('the seven levels say who decides', () => {
  expect(sayLevel({ by: 'TL', level: 'consult' })).toBe(
    'The tech lead asks the engineering manager first, then decides.',
  );
  expect(sayLevel({ by: 'EM', level: 'delegate' })).toBe(
    'The tech lead decides; the engineering manager need not know.',
  );
});

test('an agreement is signed by both who lead today, and due on its day', () => {
  const kept = {
    ...{ version: 1, decisions: usualDecisions, reviewOn: on },
    signatures: [{ person: 'ada', on: on - 90 }],
  };
  expect(stateOf(kept, ['ada', 'bo'], on - 1)).toBe('unsigned');
  expect(stateOf(kept, ['ada'], on - 1)).toBe('signed');
  expect(stateOf(kept, ['ada'], on)).toBe('due');
  expect(stateOf(null, ['ada'], on)).toBe('none');
});
