import { expect, test } from 'vitest';
import { rewriteOwners } from './rewriteOwners.ts';

test.each([
  ['/tides/     @perpetua', '/tides/     @xiu @bo'],
  ['/tides/ @perpetua @goro  # the tides', '/tides/ @xiu @bo  # the tides'],
  ['/quay\\ west/\t@perpetua', '/quay\\ west/\t@xiu @bo'],
  ['/tides/', '/tides/ @xiu @bo'],
  ['/tides/ # nobody', '/tides/ @xiu @bo # nobody'],
])('%s keeps all but its owners', (line, after) => {
  expect(rewriteOwners(line, ['@xiu', '@bo'])).toBe(after);
});

test('a heading keeps its name and how many approve', () => {
  expect(rewriteOwners('^[Tides and currents][2] @perpetua', ['@xiu'], true)).toBe(
    '^[Tides and currents][2] @xiu',
  );
});
