import { expect, test } from 'vitest';
import type { MapAnswer } from '../api.ts';
import { ageTones, knownTones, tonedByAge, tonedByKnowledge } from './mapTones.ts';

const map = {
  paths: ['berth.ts', 'crane.ts', 'gate.ts', 'old.ts', 'schema.gen.ts'],
  kinds: ['source', 'generated'],
  kind: [0, 0, 0, 0, 1],
  knowers: [3, 1, 0, 2, 0],
  age: [5, 400, 40, 1200, 10],
} as unknown as MapAnswer;

test('a file is known by several, by one or by nobody; old ones of several are stale; generated ones stand aside', () => {
  const { of } = tonedByKnowledge(map);
  expect([...of].map((at) => knownTones[at]!.key)).toEqual(['several', 'one', 'nobody', 'stale', 'aside']);
});

test('every age has a tone', () => {
  const { of } = tonedByAge(map);
  expect([...of].map((at) => ageTones[at]!.key)).toEqual(['month', 'years', 'quarter', 'older', 'month']);
});
