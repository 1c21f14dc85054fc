import { expect, test } from 'vitest';
import { deedsFor } from './deedsFor.ts';

const berths = { id: 't1', slug: 'berths', name: 'Berths' };

test('a vacant seat can be filled, covered, or declared not wanted', () => {
  expect(deedsFor({ kind: 'vacant-seat', team: berths, role: 'TL' })).toEqual({
    appoint: 'Appoint',
    standIn: true,
    noneWanted: true,
  });
});

test('where no role is named there is none to declare unwanted', () => {
  expect(deedsFor({ kind: 'no-helm', team: berths, role: null }).noneWanted).toBe(false);
});

test('one person in both seats is a matter of splitting, many seats of a person are not filled from here', () => {
  expect(deedsFor({ kind: 'both-seats', team: berths, role: null }).appoint).toBe('Split the seats');
  expect(deedsFor({ kind: 'many-seats', team: null, role: null })).toEqual({
    appoint: null,
    standIn: false,
    noneWanted: false,
  });
});
