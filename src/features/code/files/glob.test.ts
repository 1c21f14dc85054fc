import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readAttributes } from './attributes.ts';
import { globSource } from './glob.ts';

const folder = mkdtempSync(join(tmpdir(), 'attributes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const matches = (glob: string, path: string) => new RegExp(`^${globSource(glob)}$`).test(path);

test('one star stays in its folder, two stars as a segment do not', () => {
  expect(
    ['quay/*.ts', 'quay/**/*.ts', '**/a.ts', 'quay/**'].map((glob) => matches(glob, 'quay/west/a.ts')),
  ).toEqual([false, true, true, true]);
  expect(matches('quay**.ts', 'quay/a.ts')).toBe(false);
});

test('a class that is not closed matches nothing', () => {
  expect(['[a', 'a\\'].map(globSource)).toEqual([null, null]);
  expect(matches('[!a-c]?.ts', 'd1.ts')).toBe(true);
});

test('a pattern made to keep us busy does not', () => {
  const before = process.cpuUsage();
  expect(matches(`${'*a'.repeat(20)}*b`, 'a'.repeat(4000))).toBe(false);
  expect(matches(`${'**/a/'.repeat(20)}b`, `${'a/'.repeat(2000)}c`)).toBe(false);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(300);
});

/** What git itself says: by path, whether the last of the patterns that matches it says vendored or not. */
const git = (patterns: readonly string[], paths: readonly string[]): readonly string[] => {
  const text = patterns.map((pattern, n) => `${pattern} linguist-language=l${n}\n`).join('');
  writeFileSync(join(folder, '.gitattributes'), text);
  execFileSync('git', ['-C', folder, 'init', '--quiet']);
  const answer = execFileSync('git', ['-C', folder, 'check-attr', '-z', '--stdin', 'linguist-language'], {
    input: paths.map((path) => `${path}\0`).join(''),
    encoding: 'utf8',
  });
  return answer.split('\0').filter((_, n) => n % 3 === 2);
};

test('for any patterns and paths, git says the same of every path', () => {
  const segment = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'A'), minLength: 1, maxLength: 5 });
  const piece = fc.oneof(
    { weight: 4, arbitrary: segment },
    fc.constantFrom(
      '*',
      '**',
      '?',
      'a*',
      '*b',
      '[ab]',
      '[!a]',
      '[^b]*',
      'a**b',
      '*a*b*',
      '*a*?b',
      '***',
      '\\*',
      '[a-',
      '[]a]',
      'a?b',
    ),
  );
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '/'),
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', '', '', '/'),
    )
    .map(([start, pieces, end]) => start + pieces.join('/') + end);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  const paths = fc.array(path, { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), paths, (patterns, all) => {
      const sane = all.filter((one) => !one.split('/').some((name) => /^\.+$/.test(name)));
      const text = patterns.map((one, n) => `${one} linguist-language=l${n}\n`).join('');
      const statedOf = readAttributes(new Map([['.gitattributes', text]]));
      expect(sane.map((one) => statedOf(one).language ?? 'unspecified')).toEqual(git(patterns, sane));
    }),
    { numRuns: 60, seed: 1 },
  );
});
