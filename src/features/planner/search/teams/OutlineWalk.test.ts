import { expect, test } from 'vitest';
import { seededChance } from '../../../../base/chance.ts';
import { assignmentsOf } from '../../assignmentsOf.ts';
import { compile } from '../../compile.ts';
import { faultsOf } from '../../faults.ts';
import { inventedProblem } from '../../invented.fixture.ts';
import { knownOf } from '../../known.ts';
import { allRules } from '../../rules/index.ts';
import { anneal } from '../anneal.ts';
import { Draft } from '../Draft.ts';
import { MakespanDecoder } from '../MakespanDecoder.ts';
import { OutlineWalk } from './OutlineWalk.ts';
import { takesTeams } from './takesTeams.ts';

const musts = allRules.filter(({ kind }) => kind === 'must');

test('each plan it finds is better than the one before, and every must holds', () => {
  let plans = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const problem = inventedProblem(seed, false, 2);
    const model = compile(problem);
    if (!takesTeams(model) || faultsOf(problem).length > 0) continue;
    let best = 1000;
    const chance = seededChance(seed);
    const walk = new OutlineWalk(model, best, chance);
    const draft = new Draft(model);
    const accepted = (): boolean => {
      if (walk.makespan >= best) return false;
      best = walk.makespan;
      walk.save(draft);
      plans += 1;
      const decoder = new MakespanDecoder(draft, 0);
      decoder.decode(0, Number.POSITIVE_INFINITY);
      expect(decoder.makespan).toBe(best);
      const assignments = assignmentsOf(problem, decoder);
      expect(musts.flatMap(({ broken }) => broken(assignments, knownOf(problem)))).toEqual([]);
      return true;
    };
    for (let round = 0; round < 4; round += 1)
      anneal(walk, { steps: 600, hot: 1, cold: 0.1 }, chance, { accepted, stop: () => false });
    expect(best, `seed ${seed}`).toBeLessThan(1000);
  }
  expect(plans).toBeGreaterThan(5);
});
