import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import type { Assignment, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { ada, bo, cy, does, item, needing, quay } from './quay.fixture.ts';

const planOf = (problem: Problem, assignments: readonly Assignment[]): Plan => ({
  problem,
  assignments,
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

const billing = item('billing', 8, { costOfDelay: 168, guessed: ['effort'] });
const schema = item('schema', 24);
const busyBo = planOf(quay([schema, billing]), [does(bo, 'schema', 24), does(ada, 'billing', 8)]);

test('Ada, because Bo is busy until Wednesday: three days later, at a cost, and work lies less evenly', () => {
  const [why] = explain(busyBo, 'billing');
  expect(
    why!.others.map(({ person, itemLater, endLater, costMore }) => [person, itemLater, endLater, costMore]),
  ).toEqual([['Bo', 72, 24, 74.4]]);
  expect(why!.because[0]).toBe('Ada has sql at 2');
  expect(why!.because[1]).toBe(
    'instead, Bo would finish billing 3.0 days later, end the plan 1.0 days later and cost 74 more',
  );
});

test('what is guessed, what they learn and the room are told', () => {
  const [why] = explain(busyBo, 'billing');
  expect(why!.slack).toBe(16);
  expect(why!.because.slice(2)).toEqual([
    'Ada goes from 5.0 to 5.0 in sql',
    'billing may begin up to 16 working hours later',
    'guessed, not known: effort',
  ]);
});

test('nobody else has what is asked', () => {
  const expert = item('tuning', 8, { needs: needing(['sql', 4]) });
  const [why] = explain(planOf(quay([expert]), [does(ada, 'tuning', 8)]), 'tuning');
  expect(why!.others).toEqual([]);
  expect(why!.because[0]).toBe('nobody else who is free for it has sql at 4');
});

test('a pin is a reason of its own, and Cy learns beside Ada', () => {
  const lesson = item('lesson', 16, {
    needs: [...needing(['sql', 3]), ...needing(['sql', 0])],
    pinned: { people: ['Cy'] },
  });
  const why = explain(
    planOf(quay([lesson], { people: [ada, cy] }), [
      does(ada, 'lesson', 8),
      does(cy, 'lesson', 8, { need: 1 }),
    ]),
    'lesson',
  );
  expect(why[1]!.because[0]).toBe('Cy is pinned on lesson');
  expect(why[1]!.because[1]).toBe('Cy goes from 0.0 to 0.1 in sql, beside somebody who knows it');
});
