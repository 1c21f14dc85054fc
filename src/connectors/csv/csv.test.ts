import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import type { Reading } from '../../features/people/index.ts';
import { readFiles } from '../readFiles.ts';
import { csv } from './index.ts';

const read = (texts: Readonly<Record<string, string>>): Reading =>
  readFiles(
    csv,
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    { lines: true },
  );

const told = ({ faults }: Reading) => faults.map(({ file, line, message }) => `${file}:${line} ${message}`);

const people =
  'key,name,email,logins\nada,Ada Quill,ada@harbour.example,git.harbour.example:ada\nbo,Bo Mooring,,\n';
const teams = 'key,name,kind,stage\nberths,Berths,stream,established\n';

test('people, a team, a seat, a membership and a reporting line', () => {
  const { organisation, faults } = read({
    'people.csv': people,
    'teams.csv': teams,
    'seats.csv': 'team,title,person,from,acquired,share\nberths,tech lead,ada,2026-05-01,promoted,0.5\n',
    'memberships.csv': 'team,person,from,to\nberths,bo,2026-05-01,2026-08-01\n',
    'reporting.csv': 'person,manager\nbo,ada\n',
  });
  expect(faults).toEqual([]);
  expect(organisation.people[0]).toMatchObject({
    key: 'ada',
    standing: 'member',
    identities: [
      { kind: 'email', host: '', value: 'ada@harbour.example' },
      { kind: 'login', host: 'git.harbour.example', value: 'ada' },
    ],
  });
  expect(organisation.seats).toEqual([
    {
      ...{ file: 'seats.csv', line: 2, from: dayOf('2026-05-01') },
      ...{ teamKey: 'berths', role: 'TL', title: 'tech lead', personKey: 'ada' },
      ...{ acquired: 'promoted', share: 0.5, coverKey: null, mentorKey: null },
    },
  ]);
  expect(organisation.members[0]).toMatchObject({ personKey: 'bo', to: dayOf('2026-08-01') });
  expect(organisation.reportingLines[0]).toMatchObject({ personKey: 'bo', managerKey: 'ada' });
});

test('semicolons, a byte order mark, CRLF and text over several lines', () => {
  const { organisation, faults } = read({
    'people.csv': '\uFEFFKey;Name\r\n"ada";"Ada\r\n""the"" Quill"\r\n\r\nbo;Mooring, Bo\r\n',
  });
  expect(faults).toEqual([]);
  expect(organisation.people.map(({ key, name, line }) => [key, name, line])).toEqual([
    ['ada', 'Ada\n"the" Quill', 2],
    ['bo', 'Mooring, Bo', 5],
  ]);
});

test('a list as an HR tool exports it, whatever it is called: teams, leads and reporting lines come out of it', () => {
  const { organisation, faults } = read({
    'staff 2026.csv': [
      'Full Name,Work Email,Team,Job Title,Reports To',
      'Ada Quill,ada@harbour.example,Pilotage,Tech Lead Manager,Mbali Roads',
      'Bo Mooring,bo@harbour.example,Pilotage,Software Engineer,ADA@harbour.example',
      'Mbali Roads,mbali@harbour.example,Engineering,Director of Engineering,Mbali Roads',
      'Cy Tallow,cy@harbour.example,,Product Manager,',
    ].join('\n'),
  });
  expect(faults).toEqual([]);
  expect(organisation.teams.map(({ key, kind }) => [key, kind])).toEqual([
    ['pilotage', 'team'],
    ['engineering', 'team'],
  ]);
  expect(organisation.seats.map(({ teamKey, role, personKey }) => [teamKey, role, personKey])).toEqual([
    ['pilotage', 'EM', 'ada@harbour.example'],
    ['pilotage', 'TL', 'ada@harbour.example'],
    ['engineering', 'EM', 'mbali@harbour.example'],
  ]);
  expect(organisation.members).toHaveLength(3);
  expect(organisation.reportingLines.map(({ personKey, managerKey }) => [personKey, managerKey])).toEqual([
    ['ada@harbour.example', 'mbali@harbour.example'],
    ['bo@harbour.example', 'ada@harbour.example'],
  ]);
});

test('two people of one name: a manager given by that name is a fault, never a guess', () => {
  const reading = read({
    'people.csv': 'key,name,manager\nbo1,Bo Mooring,\nbo2,Bo Mooring,\ncy,Cy Tallow,Bo Mooring\n',
  });
  expect(told(reading)).toEqual([
    'people.csv:4 The manager is not clear: "Bo Mooring" may be bo1 and bo2. Write the key.',
  ]);
  expect(reading.organisation.reportingLines).toEqual([]);
  expect(reading.organisation.people).toHaveLength(3);
});

test.each([
  ['', null, 'unknown'],
  ['vacant', null, 'unknown'],
  ['TBD', null, 'unknown'],
  ['APPOINTMENT NEEDED', null, 'unknown'],
  ['Interim Bo Mooring', 'bo', 'acting'],
  ['bo (acting)', 'bo', 'acting'],
  ['Bo Mooring', 'bo', 'unknown'],
])('a seat of %j', (written, personKey, acquired) => {
  const { organisation, faults } = read({
    'people.csv': people,
    'teams.csv': teams,
    'seats.csv': `team,title,person\nBerths,engineering manager,${written}\n`,
  });
  expect(faults).toEqual([]);
  expect(organisation.seats).toMatchObject([{ role: 'EM', personKey, acquired }]);
});

test('a title tells its role, and whether it is only acting', () => {
  const titles = ['Acting director', 'PTL', 'delivery manager', 'tlm'].map((title) => `berths,${title},bo`);
  const { organisation } = read({
    'people.csv': people,
    'teams.csv': teams,
    'seats.csv': `team,title,person\n${titles.join('\n')}\n`,
  });
  expect(organisation.seats.map(({ role, title, acquired }) => [role, title, acquired])).toEqual([
    ['EM', 'director', 'acting'],
    ['TL', 'PTL', 'unknown'],
    ['PgM', 'delivery manager', 'unknown'],
    ['EM', 'engineering manager', 'unknown'],
    ['TL', 'tech lead', 'unknown'],
  ]);
});

test('every fault is told with its file and line, and costs only the row it is on', () => {
  const reading = read({
    'people.csv': [
      'key,name,emial,standing,from',
      'ada,Ada Quill,,contracter,',
      'bo,Bo Mooring,,,2026-02-30',
      'cy,Cy Tallow,,,2026-05-01',
      'cy,Cy Tallow,,,',
      ',,,bot,',
      'di,Di Dock,,,,,',
    ].join('\n'),
    'teams.csv': 'name,parent,kind\nBerths,Habour,stream\nHarbour,,department\nCranes,,stream,,\n',
    'seats.csv':
      'team,title,person,from,to\nbreths,wizard,cy,2026-05-02,2026-05-01\nBerth,tech lead,cyy,,\nBerths,tech lead,cy,,\n',
    'reporting.csv': 'person,boss\ncy,ada\n',
  });
  expect(told(reading)).toEqual([
    'people.csv:1 Column "emial" is not read. Maybe "email"?',
    'people.csv:7 This line has 7 fields, the first one 5. Put text with a separator in it in quotes.',
    'people.csv:2 The standing "contracter" is none of member, contractor, bot. Maybe "contractor"?',
    'people.csv:3 from "2026-02-30" is not a day. Write it as 2026-11-22.',
    'people.csv:5 The key "cy" stands on line 4 already. Give each line its own.',
    'people.csv:6 The name is empty. Fill it in or take the line out.',
    'teams.csv:4 This line has 5 fields, the first one 3. Put text with a separator in it in quotes.',
    'seats.csv:2 It ends (2026-05-01) before it begins (2026-05-02). "to" is the first day on which it no longer holds.',
    'seats.csv:2 The title "wizard" does not say which role it is. Add a column role with EM, TL or PgM.',
    'reporting.csv:1 There is no column "manager". Add it to the first line.',
    'reporting.csv:1 Column "boss" is not read.',
    'teams.csv:2 The parent is not clear: there is no team "Habour" in teams.csv. Maybe "harbour"?',
    'seats.csv:3 The team is not clear: there is no team "Berth" in teams.csv. Maybe "berths"?',
    'seats.csv:3 The person is not clear: there is no person "cyy" in people.csv. Maybe "cy"?',
  ]);
  expect(reading.organisation.people.map(({ key }) => key)).toEqual(['cy']);
  expect(reading.organisation.teams.map(({ key }) => key)).toEqual(['berths', 'harbour']);
  expect(reading.organisation.seats).toMatchObject([{ teamKey: 'berths', personKey: 'cy' }]);
});

test('a quote that is not closed is told where it was opened; the lines before it are kept', () => {
  const reading = read({ 'people.csv': 'key,name\nada,Ada Quill\nbo,"Bo Mooring\ncy,Cy Tallow\n' });
  expect(told(reading)).toEqual([
    'people.csv:3 A quote is opened here and never closed. Close it, or write "" for a quote inside.',
  ]);
  expect(reading.organisation.people.map(({ key }) => key)).toEqual(['ada']);
});

test('seats without the people they name are one fault, not one per line', () => {
  expect(told(read({ 'seats.csv': 'team,title,person\nberths,tech lead,ada\nberths,manager,bo\n' }))).toEqual(
    [
      'seats.csv:1 This file names people and teams that only people.csv and teams.csv can introduce. Give the files together.',
    ],
  );
});

test('teams that are their own parents stand at the top, and that is told', () => {
  const reading = read({ 'teams.csv': 'name,parent\nBerths,Cranes\nCranes,Berths\n' });
  expect(reading.faults).toHaveLength(1);
  expect(reading.organisation.teams.filter(({ parentKey }) => parentKey === null)).toHaveLength(1);
});

test('a login without its host is a fault, as it may be two people on two hosts', () => {
  expect(told(read({ 'people.csv': 'name,logins\nAda Quill,adal\n' }))).toEqual([
    'people.csv:2 The login "adal" lacks its host. Write it as github.com:adal.',
  ]);
});
