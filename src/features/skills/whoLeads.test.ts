import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { whoManages } from '../access/index.ts';
import {
  type Bodies,
  emptyChronicle,
  type Fact,
  type FactKind,
  type Roster,
  rosterOn,
} from '../people/index.ts';
import { answererOf, seersOf, workTogether } from './whoLeads.ts';

const day = dayOf('2026-11-02');
let row = 0;
const fact = <K extends FactKind>(kind: K, id: string, body: Bodies[K]): Fact<K> => {
  row += 1;
  const source = { name: 'hand', key: '', file: null, line: null, revision: null };
  return {
    ...{ kind, id, body, row, from: day - 100, to: null, openStart: false, source },
    ...{ recordedAt: 0, retractedAt: null, announcedOn: null, retractionAnnouncedOn: null },
    ...{ addedBy: 1, retractedBy: null, retractedBySource: null },
  };
};
const person = (id: string) => fact('person', id, { name: id, handle: null, standing: 'member' });
const team = (id: string, parent: string | null, kind: 'stream' | 'department' = 'stream') =>
  fact('team', id, { slug: id, name: id, kind, stage: null, parent });
const seat = (of: string, role: 'EM' | 'TL', holder: string) => {
  const post = `${of} ${role}`;
  const terms = { share: null, acquired: 'hired', cover: null, mentor: null, decidedBy: null } as const;
  return [
    fact('post', post, { team: of, role, title: role, ordinal: 1 }),
    fact('appointment', `${post} ${holder}`, { post, person: holder, ...terms }),
  ] as const;
};
const member = (of: string, who: string) => fact('membership', `${of} ${who}`, { team: of, person: who });
const line = (who: string, manager: string) => fact('reportingLine', who, { person: who, manager });

const seats = [
  seat('engineering', 'EM', 'mbali'),
  seat('cranes', 'EM', 'emeka'),
  seat('cranes', 'TL', 'kalinda'),
];
/** Jarek reports to Emeka by the records, Yusuf only by being on Cranes; Mbali is the director. */
const roster: Roster = rosterOn(
  {
    ...emptyChronicle,
    person: ['mbali', 'emeka', 'kalinda', 'jarek', 'yusuf', 'ada'].map(person),
    team: [team('engineering', null, 'department'), team('cranes', 'engineering')],
    post: seats.map(([post]) => post),
    appointment: seats.map(([, appointment]) => appointment),
    membership: ['emeka', 'jarek', 'yusuf'].map((who) => member('cranes', who)),
    reportingLine: [line('jarek', 'emeka'), line('emeka', 'mbali')],
  },
  day,
);

test('the manager answers; what the manager said is answered one level up; above the director nobody does', () => {
  expect(answererOf(roster, 'jarek', 'yusuf')).toBe('emeka');
  expect(answererOf(roster, 'jarek', null)).toBe('emeka');
  expect(answererOf(roster, 'jarek', 'emeka')).toBe('mbali');
  expect(answererOf(roster, 'mbali', 'ada')).toBe(null);
});

test('without a reporting line the engineering manager of the only team is the manager', () => {
  expect([whoManages(roster, 'yusuf'), whoManages(roster, 'ada')]).toEqual(['emeka', null]);
});

test('skills are seen by the manager and the tech leads of the teams', () => {
  expect(seersOf(roster, 'jarek')).toEqual(['emeka', 'kalinda']);
  expect(seersOf(roster, 'ada')).toEqual([]);
});

test('who is on one team works together, in whatever seat', () => {
  expect(workTogether(roster, 'jarek', 'kalinda')).toBe(true);
  expect(workTogether(roster, 'jarek', 'ada')).toBe(false);
});
