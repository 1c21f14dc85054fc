import { expect, test } from 'vitest';
import { ada, bo, item, quay } from './quay.fixture.ts';
import { plan } from './search/plan.ts';
import { whatIf } from './whatIf.ts';

const options = { seed: 1, steps: 5000 };
const before = plan(
  quay([item('a', 40, { costOfDelay: 168 }), item('b', 40, { costOfDelay: 168 })], { people: [ada] }),
  options,
);

test('with one more of Bo’s profile both weeks of work are done in one', () => {
  const { earlier, saves, sentence } = whatIf(before, [{ kind: 'joins', person: bo }], options);
  expect([earlier, saves]).toEqual([168, 168]);
  expect(sentence).toBe('All is finished on 6 November 2026, 7.0 days earlier, and delay costs 168 less.');
});

test('somebody who can do none of it changes nothing', () => {
  const { earlier, saves } = whatIf(
    before,
    [{ kind: 'joins', person: { id: 'Di', skills: { steel: 5 } } }],
    options,
  );
  expect([earlier, saves]).toEqual([0, 0]);
});

test('without the only one who can there is no plan, and why is said', () => {
  expect(whatIf(before, [{ kind: 'leaves', person: 'Ada' }], options).sentence).toMatch(
    /^There is no plan then: a needs/,
  );
});
