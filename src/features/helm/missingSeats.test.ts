import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import type { Fact } from '../people/index.ts';
import { findingOf } from './finding.ts';
import { missingSeats } from './missingSeats.ts';

const berths = { kind: 'team', id: 'berths', from: dayOf('2026-01-01'), to: null } as Fact<'team'>;
const post = { kind: 'post', id: 'post', from: dayOf('2026-01-01'), to: null } as Fact<'post'>;
const vacant = (...facts: Fact[]) =>
  findingOf(
    {
      kind: 'vacant-seat',
      team: 'berths',
      person: null,
      role: 'TL',
      title: 'tech lead',
      sentence: '',
      why: '',
      facts,
    },
    'berths.TL',
  );

test('a seat nobody ever opened is missing; one that stands empty is not', () => {
  expect(missingSeats([vacant(berths)])).toEqual([{ team: 'berths', role: 'TL', title: 'tech lead' }]);
  expect(missingSeats([vacant(berths, post)])).toEqual([]);
});
