import { expect, test } from 'vitest';
import { deedWords, subjectWords } from './auditWords.ts';

const said = (subject: string | null, subjectName: string | null = null) =>
  subjectWords({ actor: 'ada', subject, subjectName });

test('deeds are told in words; one that has none keeps its name', () => {
  expect(deedWords({ action: 'session.start' })).toBe('signed in');
  expect(deedWords({ action: 'moon.land' })).toBe('moon.land');
});

test('accounts are told by name, one’s own and bare ids not at all', () => {
  expect(said('account:cy', 'Cy')).toBe('Cy');
  expect(said('account:cy')).toBe('an account');
  expect(said('account:ada', 'Ada')).toBe('');
  expect(said('invitation:7f3a')).toBe('');
  expect(said(null)).toBe('');
});

test('what was done to is told in words', () => {
  expect(said('source:harbour')).toBe('from harbour');
  expect(said('charter:TL')).toBe('tech lead');
  expect(said('finding:vacant-seat.customs.TL')).toBe('vacant seat');
  expect(said('kind:stream')).toBe('stream');
});
