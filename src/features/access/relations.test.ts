import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import {
  type Bodies,
  type Chronicle,
  type Fact,
  type FactKind,
  type Role,
  rosterOn,
  type TeamKind,
} from '../people/index.ts';
import { mayDo } from './policy.ts';
import { relationsTo, type Subject, type Viewer } from './relations.ts';

const today = dayOf('2026-11-22');

const fact = <K extends FactKind>(kind: K, id: string, body: Bodies[K]): Fact<K> => ({
  kind,
  row: 0,
  id,
  body,
  from: dayOf('2026-07-01'),
  to: null,
  openStart: false,
  recordedAt: 0,
  retractedAt: null,
  announcedOn: null,
  retractionAnnouncedOn: null,
  source: { name: 'hand', key: '', file: null, line: null, revision: null },
  addedBy: 1,
  retractedBy: null,
  retractedBySource: null,
});

const person = (id: string, standing: 'member' | 'contractor' | 'bot' = 'member') =>
  fact('person', id, { name: id, handle: null, standing });
const team = (slug: string, parent: string | null = null, kind: TeamKind = 'stream') =>
  fact('team', slug, { slug, name: slug, kind, stage: null, parent });
const post = (of: string, role: Role) =>
  fact('post', `${of}/${role}`, { team: of, role, title: role, ordinal: 1 });
const holds = (who: string, post: string, mentor: string | null = null) =>
  fact('appointment', `${who} in ${post}`, {
    post,
    person: who,
    share: null,
    acquired: 'appointed',
    cover: null,
    mentor,
    decidedBy: null,
  });
const joins = (who: string, team: string) => fact('membership', `${who} in ${team}`, { team, person: who });
const reports = (who: string, manager: string) =>
  fact('reportingLine', `${who} to ${manager}`, { person: who, manager });

/**
 * Harbour, led by Dee, has two teams. Berths: Ada manages, Bo is tech lead with Mia as mentor, Cy a member and Kit a
 * contractor. Cranes: Eve holds both seats, Fay is a member who reports to Gil, and Gil reports to Hal. Pam is
 * program manager of the whole. Cy also sits in a working group that Wim leads.
 */
const harbour: Chronicle = {
  person: [
    ...['Dee', 'Ada', 'Bo', 'Cy', 'Mia', 'Eve', 'Fay', 'Gil', 'Hal', 'Pam', 'Wim'].map((name) =>
      person(name),
    ),
    person('Kit', 'contractor'),
    person('tugbot', 'bot'),
  ],
  identity: [],
  team: [
    team('harbour', null, 'department'),
    team('berths', 'harbour'),
    team('cranes', 'harbour'),
    team('wg-tides', 'harbour', 'working-group'),
  ],
  post: [
    post('harbour', 'EM'),
    post('harbour', 'PgM'),
    post('berths', 'EM'),
    post('berths', 'TL'),
    post('cranes', 'EM'),
    post('cranes', 'TL'),
    post('wg-tides', 'EM'),
  ],
  appointment: [
    holds('Dee', 'harbour/EM'),
    holds('Pam', 'harbour/PgM'),
    holds('Ada', 'berths/EM'),
    holds('Bo', 'berths/TL', 'Mia'),
    holds('Eve', 'cranes/EM'),
    holds('Eve', 'cranes/TL'),
    holds('Wim', 'wg-tides/EM'),
  ],
  membership: [
    joins('Cy', 'berths'),
    joins('Kit', 'berths'),
    joins('Fay', 'cranes'),
    joins('Cy', 'wg-tides'),
  ],
  reportingLine: [reports('Fay', 'Gil'), reports('Gil', 'Hal')],
};

const roster = rosterOn(harbour, today);
const account: Viewer = {
  personId: null,
  isAdmin: false,
  isOwner: false,
  isWorksCouncil: false,
};
const to = (who: string, subject: Subject) => [
  ...relationsTo(roster, { ...account, personId: who }, subject),
];

test('Ada, Bo and Dee are manager, tech lead and director of Cy', () => {
  expect(to('Ada', { person: 'Cy' })).toEqual(['member', 'EM']);
  expect(to('Bo', { person: 'Cy' })).toEqual(['member', 'TL']);
  expect(to('Dee', { person: 'Cy' })).toEqual(['member', 'director']);
  expect(to('Pam', { person: 'Cy' })).toEqual(['member', 'PgM']);
  expect(to('Fay', { person: 'Cy' })).toEqual(['member']);
  expect(to('Cy', { person: 'Cy' })).toEqual(['member', 'self']);
});

test('Ada manages the tech lead too, and Dee manages Ada', () => {
  expect(to('Ada', { person: 'Bo' })).toEqual(['member', 'EM']);
  expect(to('Bo', { person: 'Ada' })).toEqual(['member', 'TL']);
  expect(to('Dee', { person: 'Ada' })).toEqual(['member', 'EM', 'director']);
});

test('where a reporting line is recorded, it alone says who the manager is', () => {
  expect(to('Gil', { person: 'Fay' })).toEqual(['member', 'EM']);
  expect(to('Eve', { person: 'Fay' })).toEqual(['member', 'TL']);
  expect(to('Hal', { person: 'Fay' })).toEqual(['member', 'managersManager']);
});

test('leading a working group makes nobody a manager of those who sit in it', () => {
  expect(to('Wim', { person: 'Cy' })).toEqual(['member']);
  expect(to('Wim', { team: 'wg-tides' })).toEqual(['member', 'EM']);
});

test('Eve adds Cy to her team and does not become his manager by that', () => {
  const borrowed = rosterOn(
    { ...harbour, membership: [...harbour.membership, joins('Cy', 'cranes')] },
    today,
  );
  const held = relationsTo(borrowed, { ...account, personId: 'Eve' }, { person: 'Cy' });
  expect([...held]).toEqual(['member', 'TL']);
});

test('who also is a member of the department has one team all the same', () => {
  const both = rosterOn({ ...harbour, membership: [...harbour.membership, joins('Cy', 'harbour')] }, today);
  expect([...relationsTo(both, { ...account, personId: 'Ada' }, { person: 'Cy' })]).toEqual(['member', 'EM']);
});

test('a mentor is one only to the person they mentor', () => {
  expect(to('Mia', { person: 'Bo' })).toEqual(['member', 'mentor']);
  expect(to('Mia', { person: 'Cy' })).toEqual(['member']);
});

test('Eve holds both seats of Cranes: that makes her a TLM there and nowhere else', () => {
  expect(to('Eve', { team: 'cranes' })).toEqual(['member', 'EM', 'TL', 'TLM']);
  expect(to('Eve', { team: 'berths' })).toEqual(['member']);
});

test('Dee directs the teams below her own, and the whole, which has one department at the top', () => {
  expect(to('Dee', { team: 'berths' })).toEqual(['member', 'director']);
  expect(to('Dee', { team: 'harbour' })).toEqual(['member', 'EM']);
  expect(to('Dee', 'organisation')).toEqual(['member', 'director']);
  expect(to('Ada', 'organisation')).toEqual(['member']);
});

test('with two departments at the top nobody directs the whole', () => {
  const two = rosterOn({ ...harbour, team: [...harbour.team, team('airport', null, 'department')] }, today);
  expect([...relationsTo(two, { ...account, personId: 'Dee' }, 'organisation')]).toEqual(['member']);
});

test("the manager of a team's manager stands above the team", () => {
  const lined = rosterOn({ ...harbour, reportingLine: [reports('Ada', 'Hal')] }, today);
  const held = relationsTo(lined, { ...account, personId: 'Hal' }, { team: 'berths' });
  expect(mayDo('appointment.editManager', held)).toBe(true);
});

test('Ada fills the tech lead seat of her team, not her own seat and not a seat of Cranes', () => {
  const ada = (of: string) => relationsTo(roster, { ...account, personId: 'Ada' }, { team: of });
  expect(mayDo('appointment.edit', ada('berths'))).toBe(true);
  expect(mayDo('appointment.editManager', ada('berths'))).toBe(false);
  expect(mayDo('appointment.edit', ada('cranes'))).toBe(false);
});

test('a contractor is one, a bot and a stranger are nobody', () => {
  expect(to('Kit', 'organisation')).toEqual(['contractor']);
  expect(to('tugbot', 'organisation')).toEqual(['none']);
  expect(to('Zoe', 'organisation')).toEqual(['none']);
});

test('who has left keeps the right to what is kept about them', () => {
  expect(to('Zoe', { person: 'Zoe' })).toEqual(['none', 'self']);
});

test('the owner of a fresh installation is no person yet and can set it up', () => {
  const empty = rosterOn({ ...harbour, person: [], team: [] }, today);
  const held = relationsTo(empty, { ...account, isOwner: true }, 'organisation');
  expect([...held]).toEqual(['none', 'owner']);
  for (const action of ['helm.read', 'organisation.edit', 'import.apply', 'invitation.manage'] as const)
    expect(mayDo(action, held), action).toBe(true);
});

test('a person without an account and nobody at all are told apart', () => {
  expect([
    ...relationsTo(roster, { ...account, personId: 'Cy', hasAccount: false }, { person: 'Cy' }),
  ]).toEqual(['imported']);
  expect([...relationsTo(roster, null, 'organisation')]).toEqual(['anonymous']);
});

test('a one-to-one is open to its two people alone, not to a director who also is admin', () => {
  const subject = { parties: ['Ada', 'Cy'] };
  expect(to('Ada', subject)).toEqual(['member', 'party']);
  const dee = relationsTo(roster, { ...account, personId: 'Dee', isAdmin: true }, subject);
  expect(mayDo('oneToOneNotes.read', dee)).toBe(false);
});

test('teams and lines that run in a circle end the walk', () => {
  const circle = rosterOn(
    {
      ...harbour,
      team: [team('berths', 'cranes'), team('cranes', 'berths')],
      reportingLine: [reports('Ada', 'Bo'), reports('Bo', 'Ada')],
    },
    today,
  );
  expect([...relationsTo(circle, { ...account, personId: 'Eve' }, { team: 'berths' })]).toEqual([
    'member',
    'director',
  ]);
});
