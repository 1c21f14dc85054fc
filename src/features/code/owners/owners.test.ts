import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, test } from 'vitest';
import { matcherOf } from './matcher.ts';
import { ownersAreas } from './ownersAreas.ts';
import { type OwnersFile, readOwners } from './ownersFile.ts';
import { ownersOf, rulesAt } from './ownersOf.ts';

const read = (text: string, path = '.github/CODEOWNERS'): OwnersFile => readOwners(new Map([[path, text]]))!;
const ownersAt = (file: OwnersFile, path: string) =>
  rulesAt(file, ownersOf(file, [path]), 0).map(({ owners }) => owners.join(' '));
const told = ({ faults }: OwnersFile) => faults.map(({ line, message }) => `${line}: ${message}`);

describe('on GitHub', () => {
  const berths = read(`# The last rule that matches counts.
*                       @harbour/berths
/packages/plan/         @goro @xiu   # the plan
/packages/plan/src/*Ledger.ts  @tomas
docs/*                  wanjiru@harbour.example
apps/                   @oyelaran
/vendor/
/quay\\ west/            @bo
`);

  test.each([
    ['README.md', '@harbour/berths'],
    ['packages/plan/src/berthPlan.ts', '@goro @xiu'],
    ['packages/plan/src/berthLedger.ts', '@tomas'],
    ['docs/tides.md', 'wanjiru@harbour.example'],
    ['docs/night/tides.md', '@harbour/berths'],
    ['web/apps/quay/page.ts', '@oyelaran'],
    ['vendor/knots.js', ''],
    ['src/vendor/knots.js', '@harbour/berths'],
    ['quay west/list.ts', '@bo'],
  ])('%s is asked of %s', (path, owners) => {
    expect(ownersAt(berths, path)).toEqual([owners]);
  });

  test('a path that no rule matches has none, not even nobody', () => {
    expect(ownersAt(read('/docs/ @wanjiru\n'), 'quay.ts')).toEqual([]);
    expect(ownersAt(read('/docs/ @wanjiru\n'), 'docs')).toEqual([]);
  });

  test('a line with a fault is left out, and all faults are told', () => {
    const file = read('*.ts @goro\n!quay.ts @xiu\n[ab].ts @xiu\n/docs/ wanjiru\n\\#notes @xiu\n*.ts @xiu\n');
    expect(told(file)).toEqual([
      '1: Line 6 has the same pattern and comes later, so this line never counts. Delete one of them.',
      '2: GitHub knows no pattern that begins with "!", and leaves the line out. Name the paths otherwise.',
      '3: GitHub knows no ranges such as "[a-z]", and leaves the line out. Name the paths otherwise.',
      '4: "wanjiru" is no owner, so GitHub leaves the line out. Write @login, @organisation/team or an e-mail address.',
      '5: GitHub takes "#" at the beginning as a comment, also after "\\", and leaves the line out. Name the paths otherwise.',
    ]);
    expect(ownersAt(file, 'docs/a.ts')).toEqual(['@xiu']);
  });

  test('.github/ comes before the root and docs/, and what is not read is told', () => {
    const file = readOwners(
      new Map([
        ['docs/CODEOWNERS', '* @bo\n'],
        ['.github/CODEOWNERS', '* @ada\n'],
      ]),
    )!;
    expect([file.path, file.dialect, file.faults[0]!.file]).toEqual([
      ...['.github/CODEOWNERS', 'github', 'docs/CODEOWNERS'],
    ]);
    expect(readOwners(new Map([['README.md', '']]))).toBeNull();
  });

  test('patterns match what .gitignore would, but for a last star', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '?', 'a?b', '.a');
    const pattern = fc
      .tuple(
        fc.constantFrom('', '/'),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '/'),
      )
      .map(([start, pieces, end]) => start + pieces.join('/') + end)
      .filter((text) => !/(^|\/)\*$/.test(text) || text === '*');
    const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'c');
    const paths = fc.array(
      fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/')),
      { minLength: 20 },
    );
    fc.assert(
      fc.property(pattern, paths, (text, all) => {
        const ignored = ignore().add(text);
        const file: OwnersFile = read(`${text} @ada\n`);
        expect(all.map((path) => ownersAt(file, path).length > 0)).toEqual(
          all.map((path) => ignored.ignores(path)),
        );
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

describe('on GitLab', () => {
  const customs = read(
    `* @harbour/customs
[Tariffs][2] @quillon @ulla
/customs/tariffs/
/customs/tariffs/tests/ @ulla
^[Forms] @dilnoza
/customs/forms/**/*.py
!/customs/forms/migrations/
/customs/seals @viktor
[tariffs] @ximena
/duties/
`,
    '.gitlab/CODEOWNERS',
  );

  test.each([
    ['customs/tariffs/duty.py', ['@harbour/customs', '@quillon @ulla @ximena']],
    ['customs/tariffs/tests/duty.py', ['@harbour/customs', '@ulla']],
    ['duties/list.py', ['@harbour/customs', '@quillon @ulla @ximena']],
    ['customs/forms/seal.py', ['@harbour/customs', '@dilnoza']],
    ['customs/forms/migrations/1.py', ['@harbour/customs']],
    ['customs/seals/a.py', ['@harbour/customs']],
    ['customs/seals', ['@harbour/customs', '@viktor']],
  ])('each section counts for itself: %s', (path, owners) => {
    expect(ownersAt(customs, path)).toEqual(owners);
  });

  test('a section says how many approve, and whether it is optional', () => {
    expect(customs.sections.map(({ name, approvals, isOptional }) => [name, approvals, isOptional])).toEqual([
      [null, 1, false],
      ['Tariffs', 2, false],
      ['Forms', 1, true],
    ]);
  });

  test('a pattern means any depth unless it begins with a slash, and a folder only with one at its end', () => {
    const matches = (pattern: string, path: string) => {
      const matcher = matcherOf(pattern, 'gitlab');
      return matcher.kind === 'expression' && matcher.expression.test(path);
    };
    expect([
      matches('docs/*.md', 'a/docs/b.md'),
      matches('docs/', 'a/docs/b/c.md'),
      matches('docs', 'docs/b.md'),
    ]).toEqual([...[true, true, false]]);
    expect([matches('/docs/**', 'docs/a/b.md'), matches('/docs/**/*', 'docs/a/b.md')]).toEqual([false, true]);
  });

  test('a root file with sections is GitLab’s', () => {
    expect([
      read('[Docs]\n*.md @bo\n', 'CODEOWNERS').dialect,
      read('*.md @bo\n', 'CODEOWNERS').dialect,
    ]).toEqual([...['gitlab', 'github']]);
  });

  test('faults are told with their line', () => {
    expect(told(read('^[Docs][2] @bo\n*.md bo\n[Tides\n[ ] @bo\n', '.gitlab/CODEOWNERS'))).toEqual([
      '1: Section Docs is optional, so [2] does nothing.',
      '2: "bo" is no owner. Write @login, @group, @@role or an e-mail address.',
      '3: This reads as a path, not as a section: its "]" is missing.',
      '4: This section has no name. Give it one.',
    ]);
  });
});

test('the files of each rule are an area, but of those that name nobody', () => {
  const file = read('* @ada\n/docs/ @wanjiru\n/vendor/\n');
  const paths = ['a.ts', 'docs/b.md', 'vendor/c.js'];
  expect(ownersAreas(file, ownersOf(file, paths)).map(({ id, files }) => [id, [...files]])).toEqual([
    ['owners:* @ada', [0]],
    ['owners:/docs/ @wanjiru', [1]],
  ]);
});

test('whose 5,921 files these are is known after 100 ms of computing', () => {
  const paths = Array.from({ length: 5921 }, (_, n) => `team${n % 37}/part${n % 211}/src/file${n}.ts`);
  const rules = Array.from(
    { length: 200 },
    (_, n) => `${n % 3 ? '/' : ''}team${n % 37}/part${n}/${n % 5 ? '' : '*.ts'} @ada`,
  );
  const file = read(`* @harbour/berths\n${rules.join('\n')}\n`);
  ownersOf(file, paths.slice(0, 500));
  const before = process.cpuUsage();
  ownersOf(file, paths);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(100);
});
