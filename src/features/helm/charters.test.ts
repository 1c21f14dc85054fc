import { expect, test } from 'vitest';
import { charterRequest } from './api.ts';
import { defaultCharters } from './charters.ts';

const sides = ['peopleSide', 'technologySide', 'sharedPlanning', 'choosesBetween'] as const;

test('every seat has a charter, and so has who holds both', () => {
  expect(defaultCharters.map(({ role }) => role).sort()).toEqual(['EM', 'PgM', 'TL', 'TLM']);
});

test.each(defaultCharters)(
  'the charter of the $role says three to six things on each side, in full sentences',
  (charter) => {
    for (const side of sides) {
      expect(charter[side].length, side).toBeGreaterThanOrEqual(3);
      expect(charter[side].length, side).toBeLessThanOrEqual(6);
      for (const line of charter[side]) expect(line).toMatch(/^[A-Z].{20,160}\.$/);
    }
    expect(charter.inOneSentence).toMatch(/^[A-Z].+\.$/);
  },
);

test('a default charter can be sent back as it is', () => {
  for (const charter of defaultCharters) expect(charterRequest.safeParse(charter).success).toBe(true);
});

test('manager and tech lead plan together, each says so of the other', () => {
  const planning = (role: string) => defaultCharters.find((charter) => charter.role === role)!.sharedPlanning;
  expect(planning('EM').every((line) => line.startsWith('With the tech lead'))).toBe(true);
  expect(planning('TL').every((line) => line.startsWith('With the manager'))).toBe(true);
});
