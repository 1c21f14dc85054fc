import { expect, test } from 'vitest';
import type { MentorFindingAnswer, MentorLineAnswer } from '../api.ts';
import { mentorRowsOf } from './mentorRows.ts';

const person = (name: string) => ({ id: name, name, label: name });
const line = (mentor: string | null, mentee: string, from: string | null = null): MentorLineAnswer => ({
  ...{ mentee: person(mentee), mentor: mentor === null ? null : person(mentor) },
  ...{ seat: 'TL', team: null, mentorTeam: null, from },
});
const finding = (name: string): MentorFindingAnswer => ({
  ...{
    person: person(name),
    seat: 'TL',
    team: { id: 't', slug: 't', name: 't' },
    sentence: '',
    mayPropose: false,
  },
});

test('mentees stand below their mentor, who lacks one at the end', () => {
  const lines = [line('goro', 'leilani', '2026-11-05'), line('kalinda', 'goro'), line('ada', 'cy')];
  const { rows, arcs } = mentorRowsOf(lines, [finding('emeka')]);
  expect(rows.map(({ key }) => key)).toEqual(['ada', 'cy', 'kalinda', 'goro', 'leilani', 'emeka']);
  expect(rows.map(({ lacks }) => lacks)).toEqual([false, false, false, false, false, true]);
  expect(arcs).toEqual([
    { from: 3, to: 4, isAgreed: true },
    { from: 2, to: 3, isAgreed: false },
    { from: 0, to: 1, isAgreed: false },
  ]);
});

test('two who mentor each other stand once each, and somebody from outside is one per mentee', () => {
  expect(mentorRowsOf([line('a', 'b'), line('b', 'a')], []).rows.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(mentorRowsOf([line(null, 'a'), line(null, 'b')], []).rows).toHaveLength(4);
});
