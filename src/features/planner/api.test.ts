import { expect, test } from 'vitest';
import { answerOf } from './answerOf.ts';
import { planAnswer, problemSchema, readProblem } from './api.ts';
import { monday } from './quay.fixture.ts';
import { plan } from './search/plan.ts';

const ada = { id: 'Ada', skills: { sql: 4 }, workingTime: { week: [8, 8, 8, 8, 8, 0, 0] } };
const json = {
  start: '2026-11-02',
  people: [ada],
  items: [
    { id: 'schema', effort: 16, needs: [{ skills: [{ skill: 'sql', level: 2 }] }] },
    {
      id: 'billing',
      effort: { low: 4, high: 16 },
      after: [{ item: 'schema' }],
      due: '2026-11-06',
      guessed: ['effort'],
    },
  ],
};

test('days are text, one number is a certain effort, and no needs is anybody', () => {
  const { problem } = readProblem(json);
  expect(problem).toMatchObject({
    start: monday,
    goal: 'value',
    items: [{ effort: { low: 16, high: 16 } }, { due: monday + 4, needs: [] }],
  });
});

test('all faults come at once, each with its place', () => {
  const { faults } = readProblem({
    ...json,
    start: '2026-14-05',
    items: [{ id: 'a', effort: 'long', colour: 1 }],
    goal: 'fun',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'start',
    'items[0].effort',
    'items[0]',
    'goal',
  ]);
});

test('the plan of it says who, when, how sure, with how much room and what is guessed', () => {
  const answer = answerOf(plan(readProblem(json).problem!, { seed: 1, steps: 2000 }));
  expect(planAnswer.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({
    sentence: 'All is finished on 4 November 2026.',
    end: '2026-11-04',
    conflict: null,
    criticalPath: ['schema', 'billing'],
  });
  expect(answer.assignments[1]).toMatchObject({
    person: 'Ada',
    from: '2026-11-04',
    to: '2026-11-04',
    hours: 8,
    guessed: ['effort'],
  });
  expect(answer.chance!.holds).toBeGreaterThan(0.9);
});

test('what is impossible says what to do', () => {
  const late = { ...json, items: [{ id: 'big', effort: 80, due: '2026-11-06' }] };
  const answer = answerOf(plan(readProblem(late).problem!, { seed: 1, steps: 500 }));
  expect(answer.sentence).toBe(
    'There is no such plan: big cannot be done until 6 November 2026; move the day of big or drop big.',
  );
});

test('the schema of a problem names what one must give', () => {
  expect(problemSchema()).toMatchObject({ type: 'object', required: ['start', 'people', 'items'] });
});
