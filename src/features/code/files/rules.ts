import * as linguist from './linguist.ts';

/** The lines of a table of expressions. */
const linesOf = (table: string): readonly string[] => table.trim().split('\n');

/**
 * One expression for many. Those that begin a segment of the path share its beginning, which is 15 times faster than
 * one after the other; what may be anything before (`([^\s]*)`, `(.*?)`) is not looked for at all.
 */
const anyOf = (expressions: readonly string[]): RegExp => {
  const segment = /^\((?:\?:)?\^\|\\?\/\)/;
  const inSegment = expressions.filter((e) => segment.test(e)).map((e) => e.replace(segment, ''));
  const elsewhere = expressions
    .filter((e) => !segment.test(e))
    .map((e) => e.replace(/^(?:\(\[\^\\s\]\*\)|\(\.\*\?\))/, ''));
  return new RegExp([`(?:^|/)(?:${inSegment.join('|')})`, ...elsewhere].join('|'));
};

/**
 * Linguist asks what to leave out of a bar of languages, we ask who knows it. So a repository's own settings, fixtures
 * of its tests, its type declarations and folders called `cache` are not others' work here; what is minified is generated.
 */
const ours = new Set([
  ...[
    '(^|/)cache/',
    '(\\.|-)min\\.(js|css)$',
    '(.*?)\\.d\\.ts$',
    '(^|/)testdata/',
    '(^|/)[Tt]ests?/fixtures/',
    '(^|/)[Ss]pecs?/fixtures/',
  ],
  ...[
    '(^|/)\\.gitattributes$',
    '(^|/)\\.gitignore$',
    '(^|/)\\.gitmodules$',
    '(^|/)\\.github/',
    '(^|/)\\.vscode/',
  ],
  ...[
    '(^|/)\\.teamcity/',
    '(^|/)\\.gitpod\\.Dockerfile$',
    '(^|/)Jenkinsfile$',
    '(^|/)Vagrantfile$',
    '(^|/)fabfile\\.py$',
  ],
]);

/** What programs write besides what linguist's table names: its own other rules (lib/linguist/generated.rb), by path. */
const alsoGenerated = [
  ...['(^|/)(yarn|Gemfile|mix|bun|packages)\\.lock$', '(^|/)go\\.(work\\.)?sum$', '(^|/)gradle\\.lockfile$'],
  ...[
    '\\.pb\\.(go|cc|h|c|swift)$',
    '_pb2(_grpc)?\\.pyi?$',
    '_pb\\.(d\\.ts|js|rb)$',
    '\\.(g|freezed)\\.dart$',
  ],
  ...[
    '\\.(js|css|mjs|cjs)\\.map$',
    '[.-]min\\.(js|css|mjs)$',
    '\\.snap$',
    '(^|/)__snapshots__/',
    '(^|/)generated/',
  ],
  ...['[._-]generated\\.\\w+$', '(^|/)zz_generated\\.', '\\.(nib|xib|storyboard|pbxproj)$'],
];

export const isGenerated = anyOf([...linesOf(linguist.generated), ...alsoGenerated]);
export const isVendored = anyOf(linesOf(linguist.vendored).filter((line) => !ours.has(line)));
export const isDocumentation = anyOf([
  ...linesOf(linguist.documentation),
  ...['(^|/)(MIT-|APACHE-)?LICEN[CS]E[-.][^/]*$', '(^|/)man/'],
]);

/** By the customs of test runners; linguist has no rules for tests. */
export const isTest = anyOf([
  '(^|/)(__tests__|__mocks__|[Tt]ests?|[Ss]pecs?|e2e|[Ff]ixtures|testdata|testsuite|cypress)/',
  '(^|/)(test_[^/]*|conftest)\\.py$',
  '[._-](test|tests|spec|cy)\\.\\w+$',
  '[a-z0-9](Test|Tests|TestCase|Spec)\\.(java|kt|php|cs|scala|groovy|swift)$',
  '\\.feature$',
]);

/** Settings begin with a dot, wherever they stand. */
export const isSetting = /(^|\/)\.[^/]/;

/** Manifests and recipes for building. */
export const isConfiguration = anyOf([
  '(^|/)[^/]+\\.config\\.[cm]?[jt]sx?$',
  '(^|/)([A-Z]\\w*file|CODEOWNERS|CMakeLists\\.txt|setup\\.py|(nox|fab)file\\.py|gulpfile\\.[jt]s)$',
  '(^|/)(Dockerfile[^/]*|Gruntfile\\.js|meson\\.build)$',
  '\\.(gemspec|gradle|gradle\\.kts|podspec|nix|cmake|mk|csproj|sln|bazel|bzl)$',
]);

/** Programs without an ending, where programs are kept. */
export const isScript = /(^|\/)(bin|exe|scripts?)\/[^./]+$/;
