import { expect, test } from 'vitest';
import { seededChance } from '../../../base/chance.ts';
import { compile } from '../compile.ts';
import { inventedProblem } from '../invented.fixture.ts';
import { CalendarDecoder } from './CalendarDecoder.ts';
import { construct } from './construct.ts';
import { MakespanDecoder } from './MakespanDecoder.ts';
import { Moves } from './Moves.ts';

test('after any changes, from a checkpoint or from the start, by either decoder: the cost is the same', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const model = compile(inventedProblem(seed, false, 2));
    const chance = seededChance(seed);
    const draft = construct(model, chance);
    const target = 20;
    const decoder = new MakespanDecoder(draft, target);
    decoder.decode(0, Number.POSITIVE_INFINITY);
    decoder.accept(0);
    const moves = new Moves(draft, chance);
    for (let step = 0; step < 200; step += 1) {
      const from = moves.tryOne();
      if (from < 0) continue;
      const cost = decoder.decode(from, Number.POSITIVE_INFINITY);
      expect(new MakespanDecoder(draft, target).decode(0, Number.POSITIVE_INFINITY)).toBe(cost);
      expect(new CalendarDecoder(draft, target).decode(0, Number.POSITIVE_INFINITY)).toBe(cost);
      expect(decoder.decode(from, cost - 0.5)).toBeGreaterThan(cost - 0.5);
      if (chance() < 0.5) moves.takeBack();
      else {
        decoder.decode(from, Number.POSITIVE_INFINITY);
        decoder.accept(from);
      }
    }
  }
});
