import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { arrivalLines, handoverLines, type SeatAround, sayLines, taskLinesOf } from './taskLines.ts';
import type { TaskWord } from './vacancy.ts';

/** Viktor Vane, tech lead of Customs from 30 November, beside Farah; he alone knows the forms. */
const from = dayOf('2026-11-30');
const viktor: SeatAround = {
  role: 'TL',
  team: { name: 'Customs', slug: 'customs' },
  reports: [],
  manager: { id: 'farah', name: 'Farah Fairway' },
  hasMentor: false,
  beside: [{ id: 'farah', name: 'Farah Fairway', title: 'engineering manager' }],
  findings: 0,
  hasRisks: true,
  alone: [
    {
      id: 'folder:forms',
      kind: 'folder',
      name: 'forms',
      repository: { slug: 'customs', name: 'customs' },
    },
  ],
};
const word = (key: string, said: Partial<TaskWord>): TaskWord => ({
  ...{ appointment: 'a1', list: 'arrival', key, version: 1, person: 'viktor', what: null },
  ...{ toPerson: null, due: null, doneOn: null, isRemoved: false, ...said },
});

test('who is new talks to those beside them first, and hands on what only they know', () => {
  const lines = arrivalLines(viktor, from);
  expect(lines.map(({ key, due }) => [key, due! - from])).toEqual([
    ['expectations', 7],
    ['beside:farah', 14],
    ['risks', 30],
    ['mentor', 30],
    ['change', 30],
    ['area:customs:folder:forms', 60],
    ['look-back', 90],
  ]);
});

test('a tech lead hands over no reports, an engineering manager does', () => {
  const bo = { id: 'bo', name: 'Bo Mooring' };
  const keys = (role: 'EM' | 'TL') =>
    handoverLines({ ...viktor, role, reports: [bo] }, null).map(({ key }) => key);
  expect(keys('TL')).not.toContain('report:bo');
  expect(keys('EM')).toContain('report:bo');
});

test('what was said about a line changes it, takes it off, or adds one', () => {
  const lines = taskLinesOf(arrivalLines(viktor, from), [
    word('mentor', { isRemoved: true }),
    word('expectations', { doneOn: from + 3 }),
    word('area:customs:folder:forms', { toPerson: 'ximena', due: from + 80 }),
    word('typed-1', { what: 'Meet the brokers' }),
    word('beside:gone', { doneOn: from }),
  ]);
  expect(lines.map(({ key }) => key)).not.toContain('mentor');
  expect(lines.find(({ key }) => key.startsWith('area'))).toMatchObject({
    takenBy: 'ximena',
    due: from + 80,
  });
  expect(lines.at(-1)).toMatchObject({ what: 'Meet the brokers', isTyped: true });
  expect(lines).toHaveLength(7);
  expect(sayLines(lines, from + 20)).toBe('1 of 7 done; 1 is due.');
});
