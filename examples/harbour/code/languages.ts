import { below, type Chance, oneOf } from '../../../src/base/chance.ts';

const camel = (words: readonly string[]): string =>
  words.map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
const snake = (words: readonly string[]): string => words.join('_');
const pascal = (words: readonly string[]): string => camel(['', ...words]);

/** How files of a language are named, begun and added to. */
interface Dialect {
  readonly file: (words: readonly string[]) => string;
  /** The test beside it; null: it has none. */
  readonly test: ((words: readonly string[]) => string) | null;
  readonly head: (words: readonly string[]) => string;
  readonly line: (name: readonly string[], n: number) => string;
}

const dialects = {
  typescript: {
    file: (w) => `${camel(w)}.ts`,
    test: (w) => `${camel(w)}.test.ts`,
    head: (w) => `/** The ${w.join(' ')} of the port. */`,
    line: (w, n) => `export const ${camel(w)} = (metres: number): number => metres * ${n};`,
  },
  react: {
    file: (w) => `${pascal(w)}.tsx`,
    test: null,
    head: (w) => `/** Shows the ${w.join(' ')}. */`,
    line: (w, n) => `export const ${pascal(w)} = () => <li value={${n}}>${w.join(' ')}</li>;`,
  },
  go: {
    file: (w) => `${snake(w)}.go`,
    test: (w) => `${snake(w)}_test.go`,
    head: (w) => `// Package ${w[0]} keeps the ${w.join(' ')}.\npackage ${w[0]}`,
    line: (w, n) => `func ${pascal(w)}(metres int) int { return metres * ${n} }`,
  },
  python: {
    file: (w) => `${snake(w)}.py`,
    test: (w) => `test_${snake(w)}.py`,
    head: (w) => `"""The ${w.join(' ')} of the port."""`,
    line: (w, n) => `def ${snake(w)}(metres: int) -> int: return metres * ${n}`,
  },
  rust: {
    file: (w) => `${snake(w)}.rs`,
    test: null,
    head: (w) => `//! The ${w.join(' ')} of the port.`,
    line: (w, n) => `pub fn ${snake(w)}(metres: u32) -> u32 { metres * ${n} }`,
  },
  terraform: {
    file: (w) => `${snake(w)}.tf`,
    test: null,
    head: (w) => `# The ${w.join(' ')}.`,
    line: (w, n) => `variable "${snake(w)}" { default = ${n} }`,
  },
  markdown: {
    file: (w) => `${w.join('-')}.md`,
    test: null,
    head: (w) => `# ${w.join(' ')}\n`,
    line: (w, n) => `The ${w.join(' ')} is looked at every ${n} days.`,
  },
} as const satisfies Record<string, Dialect>;

export type Language = keyof typeof dialects;

const aspects = [
  ...['plan', 'list', 'rules', 'store', 'window', 'limits', 'queue', 'report', 'check', 'events'],
  ...['draft', 'index', 'ledger', 'clock', 'feed', 'route', 'scale', 'watch', 'table', 'notice'],
];

/** Names of the files of a part: each subject with each aspect in turn. */
export const wordsOf = (about: readonly string[], n: number): readonly string[] => {
  const subject = about[n % about.length]!;
  return [subject, aspects[Math.floor(n / about.length) % aspects.length]!];
};

export const fileOf = (language: Language, words: readonly string[]): string =>
  dialects[language].file(words);

/** The test that belongs to a file, if its language has tests apart. */
export const testOf = (language: Language, words: readonly string[]): string | null =>
  dialects[language].test?.(words) ?? null;

const most = 14;

/** The next wording of a file: begun with a few lines, then one line more or another one in place of one. */
export const nextLines = (
  language: Language,
  words: readonly string[],
  lines: readonly string[] | undefined,
  chance: Chance,
): readonly string[] => {
  const { head, line } = dialects[language];
  const another = () => line([...words, oneOf(aspects, chance)], 2 + below(90, chance));
  if (lines === undefined) return [head(words), another(), another()];
  if (lines.length < most && chance() < 0.5) return [...lines, another()];
  return lines.with(1 + below(lines.length - 1, chance), another());
};
