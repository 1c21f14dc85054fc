import { expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import {
  asKnown,
  decideEdits,
  type EditInput,
  edit,
  emptyChronicle,
  namesIn,
  recordInMemory,
  rosterOn,
} from '../people/index.ts';
import { isSettled } from './disposition.ts';
import type { Expectation } from './expectations.ts';
import { defaultLimits } from './finder.ts';
import { findHelm, ownerOf } from './findings.ts';
import { summarise } from './sentences.ts';

const day = dayOf('2026-10-01');

/** The helm of an organisation typed by hand: Ada, Bo and Cy, and the teams of the edits. */
const helmOf = (edits: readonly EditInput[], expectations: readonly Expectation[] = []) => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const cast = ['ada', 'bo', 'cy'].map((name) => ({
    do: 'addPerson' as const,
    as: `new:${name}`,
    name: name[0]!.toUpperCase() + name.slice(1),
  }));
  const all = [...cast, ...edits].map((e) => edit.parse(e));
  const { changes, made, faults } = decideEdits(emptyChronicle, all, {
    today: day,
    at: utcMomentOf(day),
    newId,
    author: null,
  });
  expect(faults).toEqual([]);
  const known = asKnown(recordInMemory(emptyChronicle, changes, 'hand'), {
    knownAt: null,
    viewer: null,
    today: day,
  });
  const [roster, names] = [rosterOn(known, day), namesIn(known)];
  const findings = findHelm({ roster, names, expectations, limits: defaultLimits });
  const says = summarise(findings, names, roster, { count: 0, since: '1 October 2026' }).map(
    (s) => s.sentence,
  );
  return { findings, roster, made, says };
};

const berths: EditInput = { do: 'addTeam', as: 'new:berths', name: 'Berths', kind: 'stream' };
const tideline: EditInput = { do: 'addTeam', as: 'new:tideline', name: 'Tideline', kind: 'stream' };
const lead = (team: string, role: 'EM' | 'TL', person: string, more = {}): EditInput => ({
  do: 'appoint',
  team: `new:${team}`,
  role,
  person: `new:${person}`,
  ...more,
});

test('a stream team with a manager and no tech lead has one vacant seat, and its manager should act', () => {
  const { findings, roster, made } = helmOf([berths, lead('berths', 'EM', 'ada')]);
  expect(findings.map((f) => [f.kind, f.sentence])).toEqual([['vacant-seat', 'Berths has no tech lead.']]);
  expect(findings[0]!.why).toBe(
    'A tech lead is expected of every stream team (our default; change it in Settings).',
  );
  expect(ownerOf(findings[0]!, roster)).toBe(made['new:ada']);
});

test('the helm speaks of the organisation in sentences, the gravest first', () => {
  const { says } = helmOf([
    ...[berths, tideline, lead('berths', 'EM', 'ada'), lead('berths', 'TL', 'ada')],
    ...[lead('tideline', 'EM', 'ada'), lead('tideline', 'TL', 'bo', { acquired: 'acting' })],
  ]);
  expect(says).toEqual([
    '1 seat is only acting: Bo (tech lead of Tideline).',
    '1 person holds both seats of their team: Ada.',
    'Ada holds 3 seats.',
    'Nothing has changed since 1 October 2026.',
  ]);
});

test('a team that nobody leads at all is said first', () => {
  expect(helmOf([berths]).says.slice(0, 3)).toEqual([
    '1 team has nobody at the helm: Berths.',
    '1 of 1 stream team has no engineering manager: Berths.',
    '1 of 1 stream team has no tech lead: Berths.',
  ]);
});

test('that no tech lead is wanted is said once, for this team, with a reason', () => {
  const none = (of: string): Expectation => ({
    scope: 'team',
    of,
    role: 'TL',
    wanted: 'none',
    reason: 'Two people only.',
  });
  const { made } = helmOf([berths, lead('berths', 'EM', 'ada')]);
  expect(helmOf([berths, lead('berths', 'EM', 'ada')], [none(made['new:berths']!)]).says[0]).toBe(
    'Every team that should have someone at the helm has.',
  );
});

test('nine direct reports are too many for one manager, eight are not', () => {
  const reports = (n: number): EditInput[] =>
    Array.from({ length: n }, (_, i) => [
      { do: 'addPerson' as const, as: `new:p${i}`, name: `Deckhand ${i}` },
      { do: 'reportTo' as const, person: `new:p${i}`, manager: 'new:ada' },
    ]).flat();
  expect(helmOf(reports(8)).findings).toEqual([]);
  expect(helmOf(reports(9)).findings.map((f) => f.sentence)).toEqual(['9 people report to Ada.']);
});

test('who leads a team whose members are listed without being one of them, leads from outside', () => {
  const { findings } = helmOf([
    berths,
    { do: 'join', team: 'new:berths', person: 'new:cy' },
    lead('berths', 'EM', 'cy'),
    lead('berths', 'TL', 'bo'),
  ]);
  expect(findings.map((f) => f.sentence)).toEqual(['Bo, tech lead of Berths, is not on the team.']);
});

const marker = (as: string, name = 'Berths-leads'): EditInput => ({
  do: 'addTeam',
  as: `new:${as}`,
  name,
  kind: 'marker',
});
const isIn = (team: string, ...people: string[]): EditInput[] =>
  people.map((person) => ({ do: 'join', team: `new:${team}`, person: `new:${person}` }));

test('who leads a team and who has its leads’ access: the difference is said, and the records are those that differ', () => {
  const pair = [berths, marker('access'), lead('berths', 'EM', 'ada'), lead('berths', 'TL', 'bo')];
  const told = (...people: string[]) => helmOf([...pair, ...isIn('access', ...people)]).findings;
  expect(told('bo', 'ada')).toEqual([]);
  expect(told('ada', 'bo', 'cy').map((f) => f.sentence)).toEqual([
    'Cy is in Berths-leads without leading Berths.',
  ]);
  expect(told().map((f) => f.sentence)).toEqual(['Ada and Bo lead Berths without being in Berths-leads.']);
  const [finding] = told('ada', 'cy');
  expect(finding!.sentence).toBe(
    'Bo leads Berths without being in Berths-leads, Cy is there without leading.',
  );
  expect(finding!.facts.map((fact) => fact.kind)).toEqual(['team', 'appointment', 'membership']);
});

test('the same access in two organisations is one finding, and each is named by its address', () => {
  const { findings, says } = helmOf([
    ...[berths, marker('here'), marker('there'), lead('berths', 'EM', 'ada'), lead('berths', 'TL', 'ada')],
    ...isIn('here', 'bo'),
    ...isIn('there', 'bo'),
  ]);
  const drift = findings.filter((f) => f.kind === 'declared-actual');
  expect(drift.map((f) => f.sentence)).toEqual([
    'Ada leads Berths without being in berths-leads and berths-leads-2, Bo is there without leading.',
  ]);
  expect(drift[0]!.facts).toHaveLength(6);
  expect(says).toContain('1 team is led by others than the files declare: Berths.');
});

test('only a marker gives access, and only to a team that somebody may lead', () => {
  const guild: EditInput = { do: 'addTeam', as: 'new:guild', name: 'Berths-leads', kind: 'committee' };
  expect(helmOf([berths, lead('berths', 'EM', 'ada'), lead('berths', 'TL', 'bo'), guild]).findings).toEqual(
    [],
  );
  const open: EditInput = { do: 'addTeam', as: 'new:quay', name: 'Quay', kind: 'committee' };
  expect(helmOf([open, marker('access', 'Quay-leads'), ...isIn('access', 'cy')]).findings).toEqual([]);
});

test('a settled finding stays away until its day comes or its facts change', () => {
  const finding = helmOf([berths, lead('berths', 'EM', 'ada')]).findings[0]!;
  const settled = {
    findingKey: finding.key,
    state: 'snoozed' as const,
    until: day + 7,
    reason: null,
    owner: null,
    by: null,
    at: '',
    fingerprint: finding.fingerprint,
  };
  expect(isSettled(finding, settled, day + 6)).toBe(true);
  expect(isSettled(finding, settled, day + 7)).toBe(false);
  expect(isSettled({ ...finding, fingerprint: 'other facts' }, settled, day)).toBe(false);
  expect(isSettled(finding, undefined, day)).toBe(false);
});

test('a team where one seat is expected and empty has a vacancy; it is not said twice', () => {
  const { findings } = helmOf([{ do: 'addTeam', as: 'new:crew', name: 'Crew', kind: 'team' }]);
  expect(findings.map((f) => f.kind)).toEqual(['vacant-seat']);
});

test('a day before anything was recorded says so', () => {
  expect(helmOf([]).says).toEqual(['No team is recorded on this day.']);
});
