import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { defaultAssumptions } from '../load/index.ts';
import { type Chronicle, rosterOn } from '../people/index.ts';
import { leadsOfHarbour, sits, today } from './leads.fixture.ts';
import { mentorLines } from './mentorLines.ts';
import { mentorFindingOf, mentorFindings } from './needsMentor.ts';
import { seatHistoryOf } from './seatHistory.ts';

const sceneOf = (known: Chronicle, day = today) => ({
  ...{ roster: rosterOn(known, day), history: seatHistoryOf(known), assumed: defaultAssumptions },
});
const findings = (known: Chronicle, day = today) => {
  const scene = sceneOf(known, day);
  return mentorFindings(scene, mentorLines(scene.roster, []));
};
const withMentor = (mentor: string): Chronicle => ({
  ...leadsOfHarbour,
  appointment: leadsOfHarbour.appointment.map((each) =>
    each.body.person === 'leilani' ? sits('leilani', 'lighthouse TL', '2026-09-01', null, mentor) : each,
  ),
});
const ofLeilani = (mentor: string) => {
  const scene = sceneOf(withMentor(mentor));
  return mentorFindingOf(scene, mentorLines(scene.roster, []), 'leilani');
};

test('whoever leads in two seats, or for the first time, lacks a mentor; who has led for years needs none', () => {
  expect(findings(leadsOfHarbour).map(({ person, seat }) => [person, seat])).toEqual([
    ['ada', 'TLM'],
    ['emeka', 'EM'],
    ['leilani', 'TL'],
  ]);
});

test('a year after the first appointment one leads for the first time no more', () => {
  expect(findings(leadsOfHarbour, dayOf('2027-09-02')).map(({ person }) => person)).toEqual(['ada']);
});

test('who moved up to a second team leads for the second time', () => {
  const promoted: Chronicle = {
    ...leadsOfHarbour,
    appointment: [...leadsOfHarbour.appointment, sits('itzel', 'cranes TL', '2026-10-01')],
  };
  expect(findings(promoted).map(({ person }) => person)).not.toContain('itzel');
});

test('a mentor who has done it and stands outside team and line ends the finding', () => {
  expect(ofLeilani('goro')).toBeUndefined();
});

test('a mentor who has not done it, or stands in team or line, does not: the finding says which', () => {
  expect(ofLeilani('emeka')?.unfit).toEqual([{ mentor: 'emeka', why: 'has not done it' }]);
  expect(ofLeilani('sione')?.unfit).toEqual([{ mentor: 'sione', why: 'line' }]);
  expect(ofLeilani('mbali')?.unfit).toEqual([{ mentor: 'mbali', why: 'line' }]);
});

test('Ada may mentor Cy: she was his manager once and is not any more', () => {
  const scene = sceneOf(leadsOfHarbour);
  expect(mentorFindingOf(scene, mentorLines(scene.roster, []), 'cy')).toBeUndefined();
});
