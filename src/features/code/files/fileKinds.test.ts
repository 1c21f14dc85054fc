import { expect, test } from 'vitest';
import { fileKindsOf } from './fileKinds.ts';

const kindsOf = (paths: readonly string[], texts: Readonly<Record<string, string>> = {}) =>
  fileKindsOf(paths, new Map(Object.entries(texts))).kinds;
const kindOf = (path: string) => kindsOf([path])[0];

test.each([
  ['packages/tides/src/ebbPlan.ts', 'source'],
  ['infra/lamp_list.tf', 'source'],
  ['bin/quay', 'source'],
  ['src/cache/tideCache.ts', 'source'],
  ['types/berth.d.ts', 'source'],
  ['packages/tides/src/ebbPlan.test.ts', 'test'],
  ['hoist/hoist_plan_test.go', 'test'],
  ['customs/forms/test_form_plan.py', 'test'],
  ['src/main/java/CraneTest.java', 'test'],
  ['src/Tests/Fixtures/vendor/knots.php', 'test'],
  ['docs/tide-plan.md', 'docs'],
  ['packages/plan/README.md', 'docs'],
  ['LICENSE-MIT', 'docs'],
  ['package.json', 'configuration'],
  ['.github/workflows/smoke-test.yml', 'configuration'],
  ['web/vite.config.ts', 'configuration'],
  ['Dockerfile', 'configuration'],
  ['web/public/crane.png', 'configuration'],
  ['package-lock.json', 'generated'],
  ['Cargo.lock', 'generated'],
  ['go.sum', 'generated'],
  ['api/crane.pb.go', 'generated'],
  ['web/app.min.js', 'generated'],
  ['web/src/__snapshots__/quay.ts.snap', 'generated'],
  ['vendor/github.com/gin-gonic/gin/gin.go', 'vendored'],
  ['third_party/semaphore/semaphore.c', 'vendored'],
  ['node_modules/knots/test/knot.js', 'vendored'],
] as const)('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('.gitattributes has the last word: the last line that matches, and the file nearest to the path', () => {
  const texts = {
    '.gitattributes':
      'ports/** linguist-generated\nports/own.ts -linguist-generated\nvendor/ours/** linguist-vendored=false\n',
    'ports/.gitattributes': '*.csv.ts !linguist-generated linguist-documentation\n',
  };
  const paths = ['ports/list.ts', 'ports/own.ts', 'ports/a.csv.ts', 'vendor/ours/a.ts', 'vendor/knots.js'];
  expect(kindsOf(paths, texts)).toEqual(['generated', 'source', 'docs', 'source', 'vendored']);
});

test('a folder pattern of .gitattributes matches no file below it, as in git', () => {
  expect(kindsOf(['ports/list.ts'], { '.gitattributes': 'ports/ linguist-generated\n' })).toEqual(['source']);
});

test('languages go by the name, the longest ending, and what a repository states', () => {
  const languageOf = (...paths: readonly string[]) => fileKindsOf(paths, new Map()).languages;
  expect(languageOf('a.ts', 'b.tsx', 'c.html.erb', 'Makefile', 'd.pl', 'e.unheard')).toEqual([
    ...['TypeScript', 'TSX', 'HTML+ERB', 'Makefile', 'Perl', null],
  ]);
  const stated = new Map([['.gitattributes', '*.inc linguist-language=Common-Lisp\n']]);
  expect(fileKindsOf(['a.inc'], stated).languages).toEqual(['Common Lisp']);
});

test('headers are of the language of the code beside them', () => {
  expect(fileKindsOf(['crane.h', 'crane.c'], new Map()).languages[0]).toBe('C');
  expect(fileKindsOf(['crane.h', 'crane.cpp'], new Map()).languages[0]).toBe('C++');
});

test('30,000 paths take less than 200 ms of computing', () => {
  const names = [
    'src/plan/a.ts',
    'docs/a.md',
    'vendor/x/y.js',
    'lib/deep/down/there/file.rb',
    'test/a_test.go',
  ];
  const paths = Array.from({ length: 30_000 }, (_, n) => `team${n % 97}/part${n % 1013}/${names[n % 5]}`);
  fileKindsOf(paths.slice(0, 3000), new Map());
  const before = process.cpuUsage();
  fileKindsOf(paths, new Map());
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(200);
});
