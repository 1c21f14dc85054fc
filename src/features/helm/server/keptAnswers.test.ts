import { expect, test } from 'vitest';
import { dayOf } from '../../../base/day.ts';
import { emptyChronicle, viewOf } from '../../people/index.ts';
import type { Disposition } from '../disposition.ts';
import type { Expectation } from '../expectations.ts';
import { kept } from './keptAnswers.ts';

const day = dayOf('2026-10-01');
const accepted: Disposition = {
  ...{ findingKey: 'vacant-seat.berths.TL', state: 'accepted', until: null, reason: 'no budget' },
  ...{ owner: null, by: null, at: '2026-10-01T00:00:00Z', fingerprint: 'x' },
};
const wanted: Expectation = { scope: 'team', of: 'berths', role: 'PgM', wanted: 'expected', reason: null };

test('an answer is made anew for another view, another expectation and another disposition, and for nothing else', () => {
  let made = 0;
  const answerFor = kept(() => {
    made += 1;
    return { made };
  });
  const settings = { today: day, expectations: [], dispositions: new Map() };
  const view = viewOf(emptyChronicle, day, 1);
  const first = answerFor(view, settings);
  expect(answerFor(view, { ...settings, dispositions: new Map() })).toBe(first);
  expect(answerFor(viewOf(emptyChronicle, day, 1), settings)).not.toBe(first);
  expect(answerFor(view, { ...settings, expectations: [wanted] })).not.toBe(first);
  const settled = new Map([[accepted.findingKey, accepted]]);
  expect(answerFor(view, { ...settings, dispositions: settled })).not.toBe(first);
  expect(made).toBe(4);
});
