import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meanAnswer } from './selfCheck.ts';

/** Where the self-check may be read or named: its own shapes, table, routes, export, erasing and page. */
const mayKnow = [
  ...['selfCheck.ts', 'api.ts', 'server/reading.ts', 'server/saying.ts', 'server/routes.ts', 'server/own.ts'],
  ...['server/store/selfChecks.ts', 'server/store/tables.ts', 'server/store/erase.ts'],
  ...['server/store/index.ts', 'web/SelfCheck.tsx', 'web/MyLoadPage.tsx'],
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!test)\.tsx?$/.test(name));

test('no figure, advice or sentence takes the self-check: only its own way in and out knows it', () => {
  const files = filesBelow(import.meta.dirname);
  const knowing = files.filter((file) =>
    /self.?check/i.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(knowing.sort()).toEqual(mayKnow.sort());
});

test('no other feature names it, but the list of what is kept', () => {
  const features = join(import.meta.dirname, '..');
  const others = filesBelow(features).filter(
    (file) => !file.startsWith('load/') && /self_?check/i.test(readFileSync(join(features, file), 'utf8')),
  );
  expect(others).toEqual([]);
});

test('what somebody does not know is left out of the mean', () => {
  expect(meanAnswer({ day: 1, answers: [2, 6, 0, 4] })).toBe(4);
  expect(meanAnswer({ day: 1, answers: [0, 0, 0, 0] })).toBeNull();
});
