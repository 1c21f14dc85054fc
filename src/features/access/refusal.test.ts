import { expect, test } from 'vitest';
import { actions } from './policy.ts';
import { refusal } from './refusal.ts';

test('a member who tries an import reads who may and whom to ask', () => {
  expect(refusal('import.apply', new Set(['member']))).toBe(
    'You may not apply an import: that is for the director, an admin and the owner. Ask one of them.',
  );
});

test('nobody is sent to an admin for what only one person may see', () => {
  expect(refusal('accessLog.own', new Set(['EM', 'member']))).toBe(
    'You may not see who looked at the data of this person: that is for the person themself. Ask them.',
  );
});

test('who is not signed in is asked to sign in', () => {
  expect(refusal('charters.read', new Set(['anonymous']))).toBe(
    'You may not read what each seat answers for: that is for everyone who is signed in. Sign in first.',
  );
});

test('an account without a person learns what is missing', () => {
  expect(refusal('helm.read', new Set(['none']))).toBe(
    'You may not see who is at the helm: that is for members, contractors, an admin and the owner. ' +
      'Your account belongs to no person of the organisation: ask an admin to link it.',
  );
});

test('every action is refused in words that name somebody', () => {
  for (const action of actions)
    expect(refusal(action), action).toMatch(/^You may not [a-z].+: that is for \w.+\. [A-Z].+\.$/);
});
