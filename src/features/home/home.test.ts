import { expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import { decideEdits, edit, emptyChronicle, namesIn, recordInMemory, rosterOn } from '../people/index.ts';
import { bySeat } from './groups.ts';
import { hatsOf, sayPlace } from './hats.ts';
import { sayNeeds } from './headline.ts';
import type { HomeSentence } from './homeSentence.ts';
import { leadersOf } from './leadersOf.ts';

const day = dayOf('2026-10-01');

/** Engineering, led by Mbali; below it Berths with Hanneke and Goro, Tideline with Cy in both seats, and Xiu on Berths. */
const harbour = () => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const people = ['Mbali', 'Hanneke', 'Goro', 'Cy', 'Xiu', 'Noor'];
  const appoint = (team: string, role: 'EM' | 'TL', person: string, acquired = 'appointed') => ({
    ...{ do: 'appoint', team: `new:${team}`, person: `new:${person}`, role, acquired },
    title: role === 'EM' ? 'manager' : 'tech lead',
  });
  const edits = [
    ...people.map((name) => ({ do: 'addPerson', as: `new:${name}`, name })),
    { do: 'addTeam', as: 'new:Engineering', name: 'Engineering', kind: 'department' },
    { do: 'addTeam', as: 'new:Berths', name: 'Berths', kind: 'stream', parent: 'new:Engineering' },
    { do: 'addTeam', as: 'new:Tideline', name: 'Tideline', kind: 'stream', parent: 'new:Engineering' },
    appoint('Engineering', 'EM', 'Mbali'),
    appoint('Berths', 'EM', 'Hanneke', 'acting'),
    appoint('Berths', 'TL', 'Goro'),
    appoint('Tideline', 'EM', 'Cy'),
    appoint('Tideline', 'TL', 'Cy'),
    { do: 'join', team: 'new:Berths', person: 'new:Xiu' },
  ].map((each) => edit.parse(each));
  const context = { today: day, at: utcMomentOf(day), newId, author: null };
  const { changes, made, faults } = decideEdits(emptyChronicle, edits, context);
  expect(faults).toEqual([]);
  const known = recordInMemory(emptyChronicle, changes, 'hand');
  return { roster: rosterOn(known, day), names: namesIn(known), id: (name: string) => made[`new:${name}`]! };
};

test('each reads first what they are here', () => {
  const { roster, names, id } = harbour();
  const place = (name: string) => sayPlace(roster, id(name), names);
  expect(['Mbali', 'Hanneke', 'Goro', 'Cy', 'Xiu', 'Noor'].map(place)).toEqual([
    'You direct Engineering',
    'You lead the people of Berths for now',
    'You lead the technology of Berths',
    'You lead Tideline, people and technology',
    'You work on Berths',
    'You are on no team yet',
  ]);
  expect(hatsOf(roster, id('Xiu'))).toEqual([]);
});

test('an engineer is led by those of the team, a manager also by those above, and nobody by themself', () => {
  const { roster, names, id } = harbour();
  const led = (name: string) =>
    leadersOf(roster, id(name)).map(
      ({ holder, title, isActing }) => `${isActing ? 'acting ' : ''}${title} ${names.person(holder!)}`,
    );
  expect(led('Xiu')).toEqual(['acting manager Hanneke', 'tech lead Goro']);
  expect(led('Cy')).toEqual(['manager Mbali']);
  expect(led('Goro')).toEqual(['acting manager Hanneke']);
});

test('the headline counts what needs one, and when', () => {
  const needs = (...urgencies: HomeSentence['urgency'][]) =>
    sayNeeds(urgencies.map((urgency) => ({ urgency })));
  expect(needs()).toBe('nothing needs you this week');
  expect(needs('note')).toBe('nothing needs you this week');
  expect(needs('today')).toBe('one thing needs you today');
  expect(needs('week', 'week', 'today')).toBe('three things need you this week, one of them today');
  expect(needs('week', 'month', 'month')).toBe(
    'one thing needs you this week; two can wait until later this month',
  );
});

const about = (key: string, urgency: HomeSentence['urgency'], team?: string): HomeSentence => ({
  ...{ key, urgency, hoursHeldUp: 0, sentence: key, because: null, action: null },
  ...(team !== undefined && { team }),
});

test('who sits in several seats reads by seat, the one with the most pressing thing first', () => {
  const told = [about('a', 'month', 'Berths'), about('b', 'week', 'Tideline'), about('c', 'month')];
  const groups = bySeat(told, new Set(['Berths', 'Tideline'])).map(({ team, sentences }) => [
    team,
    sentences.map(({ key }) => key),
  ]);
  expect(groups).toEqual([
    ['Tideline', ['b']],
    ['Berths', ['a']],
    [null, ['c']],
  ]);
  expect(bySeat(told, new Set(['Berths']))).toHaveLength(1);
});
