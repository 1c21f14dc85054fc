import { expect, test } from 'vitest';
import { sayLedBy } from './answers.ts';
import type { Names } from './names.ts';
import type { Seat } from './roster.ts';

const names = { person: (id: string) => id } as Names;
const seat = (title: string, holder: string | null, state: Seat['state'] = 'held'): Seat =>
  ({ title, holder, state: holder === null ? 'vacant' : state }) as Seat;

test('who leads a team in one line: what is missing first, one person in two seats once', () => {
  const say = (...seats: Seat[]) => sayLedBy(seats, names);
  expect(say(seat('engineering manager', 'Ada'), seat('tech lead', null))).toBe('No tech lead. Ada');
  expect(say(seat('engineering manager', 'Ada'), seat('tech lead', 'Ada'))).toBe('Ada');
  expect(say(seat('engineering manager', 'Ada'), seat('tech lead', 'Bo', 'acting'))).toBe(
    'Ada and Bo (acting)',
  );
  expect(say()).toBe('');
});
