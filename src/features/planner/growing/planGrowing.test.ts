import { expect, test } from 'vitest';
import { defaultGrowth, grown, paceAt } from '../growth.ts';
import { ada, bo, cy, does, item, needing, quay } from '../quay.fixture.ts';
import { plan } from '../search/plan.ts';
import { GrowingDraft } from './GrowingDraft.ts';
import { planGrowing, skillsOfOne } from './planGrowing.ts';

const sql = (id: string, hours: number, level = 3) =>
  item(id, hours, { needs: needing(['sql', level]), costOfDelay: 168 });
const still = { ...defaultGrowth, hours: Number.POSITIVE_INFINITY, halfLife: Number.POSITIVE_INFINITY };

test('Ada at level 5 needs four fifths of the estimate, and growth changes nothing for her', () => {
  const draft = new GrowingDraft(quay([sql('a', 10)]), [does(ada, 'a', 10)]);
  const { makespan, unable } = draft.run();
  expect([makespan, unable, draft.hours[0]]).toEqual([8, 0, 8]);
});

test('Cy learns beside Ada: both need 10 hours ÷ (1.25·(1 − .6) + .5), and Cy knows something at the end', () => {
  const problem = quay([sql('a', 10)], { people: [ada, cy] });
  const draft = new GrowingDraft(problem, [does(ada, 'a', 10)]);
  draft.learner[0] = 1;
  draft.run();
  expect(draft.hours[0]).toBeCloseTo(10, 9);
  expect(draft.hours[1]).toBeCloseTo(10, 9);
  expect(draft.assignments().map(({ person, isLearner, finish }) => [person, isLearner, finish])).toEqual([
    ['Ada', false, 26],
    ['Cy', true, 26],
  ]);
  expect(draft.levels[draft.skills.length + draft.skills.indexOf('sql')]).toBeCloseTo(grown(0, 10, true), 2);
});

test('the next time is faster', () => {
  const problem = quay([sql('a', 80, 2), sql('b', 80, 2)], { people: [bo] });
  const draft = new GrowingDraft(problem, [does(bo, 'a', 80), does(bo, 'b', 80, { day: 14 })]);
  draft.run();
  expect(draft.hours[0]).toBe(80 / paceAt(2));
  expect(draft.hours[1]).toBeLessThan(0.99 * draft.hours[0]!);
});

test('who does not know enough is told apart, and who has learned enough may', () => {
  const problem = quay([sql('lesson', 300), sql('after', 8, 2)], { people: [ada, cy] });
  const alone = new GrowingDraft(problem, [does(ada, 'lesson', 300), does(cy, 'after', 8)]);
  expect(alone.run().unable).toBe(1);
  const taught = new GrowingDraft(problem, [does(ada, 'lesson', 300), does(cy, 'after', 8, { day: 90 })]);
  taught.learner[0] = 1;
  expect(taught.run().unable).toBe(0);
});

test('with much to do in a skill that one has, somebody is taught it; without growth nobody is', () => {
  const problem = quay(
    Array.from({ length: 24 }, (_, at) => sql(`i${at}`, 40, 2)),
    { people: [ada, { ...cy, skills: { sql: 1 } }] },
  );
  const from = plan(problem, { seed: 1, steps: 2000 });
  const knowing = planGrowing(from, { steps: 6000, law: { ...defaultGrowth, hours: 200 } });
  const blind = planGrowing(from, { steps: 6000, law: still });
  expect([...knowing.learner].some((who) => who >= 0) || [...knowing.person].some((who) => who === 1)).toBe(
    true,
  );
  const executed = blind.under({ ...defaultGrowth, hours: 200 });
  expect(knowing.run().delay).toBeLessThan(executed.run().delay);
});

test('a skill that one person can teach counts as one', () => {
  const draft = new GrowingDraft(quay([sql('a', 8)]), [does(ada, 'a', 8)]);
  draft.run();
  expect(draft.skills).toEqual(['sql', 'go']);
  expect(skillsOfOne(draft)).toBe(1);
});
