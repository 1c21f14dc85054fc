import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type LineEdit, unifiedDiff } from './unifiedDiff.ts';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const applied = (text: string, patch: string): string => {
  writeFileSync(join(folder, 'CODEOWNERS'), text);
  if (patch !== '') execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch });
  return readFileSync(join(folder, 'CODEOWNERS'), 'utf8');
};

test('a line changes, one goes, one comes', () => {
  const text = '# Berths\n* @goro\n/tides/ @perpetua\n/old/ @rosalind\n';
  const edits: LineEdit[] = [
    { line: 3, becomes: '/tides/ @xiu' },
    { line: 4, becomes: null, followedBy: ['/tools/ @oyelaran'] },
  ];
  expect(unifiedDiff('CODEOWNERS', text, edits)).toBe(`--- a/CODEOWNERS
+++ b/CODEOWNERS
@@ -1,4 +1,4 @@
 # Berths
 * @goro
-/tides/ @perpetua
+/tides/ @xiu
-/old/ @rosalind
+/tools/ @oyelaran
`);
});

test('nothing to change is no patch', () => {
  expect(unifiedDiff('CODEOWNERS', '* @goro\n', [{ line: 1, becomes: '* @goro' }])).toBe('');
});

test('git applies it, whatever the lines and their ends', () => {
  const line = fc.constantFrom('* @goro', '# a', '', '/b/ @bo', '/c/');
  const edit = fc.record(
    { becomes: fc.constantFrom(null, '/x/ @xiu', '# y'), followedBy: fc.array(line, { maxLength: 2 }) },
    { requiredKeys: [] },
  );
  const end = fc.constantFrom('\n', '\r\n');
  const some = fc.array(fc.tuple(line, fc.option(edit, { freq: 4 })), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(some, end, fc.boolean(), (lines, ending, isClosed) => {
      const last = lines.at(-1)![0];
      const text = lines.map(([one]) => one).join(ending) + (isClosed || last === '' ? ending : '');
      const edits = lines.flatMap(([, one], n) => (one ? [{ line: n + 1, ...one }] : []));
      const next = lines.flatMap(([one, change]) => [
        ...(change?.becomes === undefined ? [one] : change.becomes === null ? [] : [change.becomes]),
        ...(change?.followedBy ?? []),
      ]);
      const after = applied(text, unifiedDiff('CODEOWNERS', text, edits as LineEdit[]));
      const closed = after.replaceAll('\r\n', '\n').replace(/[^\n]$/, '$&\n');
      expect(closed).toBe(next.map((one) => `${one}\n`).join(''));
    }),
    { numRuns: 60, seed: 3 },
  );
});
