import { describe, expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { type Bodies, emptyChronicle, type Fact, type FactKind, viewOf } from '../people/index.ts';
import { openSeatsIn } from './openSeats.ts';
import { sayOpenSeats, saySeat } from './sentences.ts';
import { stageOn, type Vacancy } from './vacancy.ts';

const today = dayOf('2026-11-02');
const fact = <K extends FactKind>(
  kind: K,
  id: string,
  body: Bodies[K],
  to: number | null = null,
): Fact<K> => ({
  ...{
    kind,
    row: 0,
    id,
    body,
    from: dayOf('2026-08-10'),
    to,
    openStart: false,
    recordedAt: 0,
    retractedAt: null,
  },
  ...{
    announcedOn: null,
    retractionAnnouncedOn: null,
    addedBy: 1,
    retractedBy: null,
    retractedBySource: null,
  },
  source: { name: 'hand', key: '', file: null, line: null, revision: null },
});
const appointed = (post: string, person: string, to: number | null, from = dayOf('2026-08-10')) => ({
  ...fact(
    'appointment',
    `${post}/${person}`,
    {
      ...{ post, person, share: null, acquired: 'acting', cover: null, mentor: null, decidedBy: null },
    },
    to,
  ),
  from,
});

/** Cranes: Emeka acts as manager until 4 January; nobody is its tech lead. */
const cranes = (...more: readonly Fact<'appointment'>[]) =>
  viewOf(
    {
      ...emptyChronicle,
      person: ['Emeka', 'Dilnoza'].map((name) =>
        fact('person', name, { name, handle: null, standing: 'member' }),
      ),
      team: [
        fact('team', 'cranes', { slug: 'cranes', name: 'Cranes', kind: 'stream', stage: null, parent: null }),
      ],
      post: (['EM', 'TL'] as const).map((role) =>
        fact('post', role, {
          team: 'cranes',
          role,
          title: role === 'EM' ? 'manager' : 'tech lead',
          ordinal: 1,
        }),
      ),
      appointment: [appointed('EM', 'Emeka', dayOf('2027-01-04')), ...more],
    },
    today,
    1,
  );
const missed = [{ team: 'cranes', role: 'TL' as const, title: 'tech lead', posts: ['TL'] }];
const vacancy: Vacancy = {
  ...{ id: 'v1', post: 'TL', version: 1, reason: 'Itzel gave it up', fillBy: dayOf('2027-02-01'), waits: [] },
  ...{ cover: null, openedOn: today, openedBy: null, end: null },
  call: { words: '', profile: [], from: today + 1, to: today + 12 },
};
const within = { endsWithin: 120 };

describe('open are', () => {
  test('seats that are missed, and those that end soon with nobody to follow', () => {
    const seats = openSeatsIn(cranes(), missed, [], within);
    expect(seats.map(({ role, state }) => [role, state])).toEqual([
      ['EM', 'acting'],
      ['TL', 'vacant'],
    ]);
    expect(saySeat(seats[0]!, cranes().names)).toBe(
      'Emeka is acting manager of Cranes until 3 January 2027, and nobody is known to follow.',
    );
  });

  test('no seat that ends later, or that somebody is known to take on', () => {
    expect(openSeatsIn(cranes(), [], [], { endsWithin: 30 })).toEqual([]);
    const followed = cranes(appointed('EM', 'Dilnoza', null, dayOf('2027-01-04')));
    expect(openSeatsIn(followed, [], [], within)).toEqual([]);
  });

  test('a seat that is expected and was never opened, without a post', () => {
    const [seat] = openSeatsIn(cranes(), [{ ...missed[0]!, posts: [] }], [], { endsWithin: 0 });
    expect(seat).toMatchObject({ post: null, since: null });
  });

  test('seats with a vacancy, until it ends', () => {
    const ended = { as: 'dropped', on: today, announcedOn: null, person: null } as const;
    const end = { ...ended, appointment: null, reason: '', alternatives: null, by: null };
    expect(openSeatsIn(cranes(), [], [vacancy], { endsWithin: 0 })).toHaveLength(1);
    expect(openSeatsIn(cranes(), [], [{ ...vacancy, end }], { endsWithin: 0 })).toEqual([]);
  });

  test('no seat for which somebody was chosen, also before it is announced', () => {
    const chosen = { as: 'within', on: today, announcedOn: today + 40, person: 'Dilnoza' } as const;
    const end = { ...chosen, appointment: 'a2', reason: '', alternatives: null, by: null };
    expect(openSeatsIn(cranes(), [], [{ ...vacancy, post: 'EM', end }], within)).toEqual([]);
    const undone = { ...vacancy, post: 'EM', end: { ...end, announcedOn: null } };
    // The appointment was taken back under Changes.
    expect(openSeatsIn(cranes(), [], [undone], within)).toHaveLength(1);
  });
});

test('a call is to come, open, and over; then it is to be decided', () => {
  expect([0, 1, 11, 12].map((days) => stageOn(vacancy, today + days))).toEqual([
    'called',
    'open',
    'open',
    'closed',
  ]);
  expect(stageOn({ ...vacancy, call: null }, today)).toBe('not called');
});

test('the page says what is vacant, and for what one can stand up', () => {
  const seats = openSeatsIn(cranes(), missed, [vacancy], within);
  expect(sayOpenSeats(seats, cranes().names, today + 1)).toBe(
    '1 seat is vacant: tech lead of Cranes. You can stand up for tech lead of Cranes until 13 November 2026.',
  );
});
