/**
 * How many small faults the tests beside the code would notice: each comparison, sum, condition and number of a folder's
 * files is changed once, in a copy, and the test of that file is run on it.
 *
 *   node scripts/mutation.ts [FOLDER] [--json]        src/features/planner/rules where not given
 *
 * All copies are tested in one go of vitest. A fault that nobody notices is printed with its place.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, positionals[0] ?? 'src/features/planner/rules');
/** The feature that the folder belongs to is copied whole. */
const feature = join(root, relative(root, folder).split('/').slice(0, 3).join('/'));

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const swaps: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** What to put in place of a piece of code; undefined: it is left alone. */
const changeOf = (node: ts.Node): string | undefined => {
  if (ts.isNumericLiteral(node)) return String(Number(node.text) + 1);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
  const isOperator =
    node.parent !== undefined && ts.isBinaryExpression(node.parent) && node.parent.operatorToken === node;
  return isOperator ? swaps[node.getText()] : undefined;
};

/** Weights are the team’s and allowances for rounding are no behaviour. */
const isLeftAlone = (node: ts.Node): boolean => {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return true;
  if (ts.isVariableDeclaration(node)) return node.name.getText() === 'rounding';
  return ts.isPropertyAssignment(node) && node.name.getText() === 'weight';
};

const mutantsOf = (file: string): Mutant[] => {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const look = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    const to = changeOf(node);
    if (to !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      mutants.push({
        file,
        line,
        from: node.getText(),
        to,
        text: text.slice(0, node.getStart()) + to + text.slice(node.end),
      });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return mutants;
};

const testOf = (file: string): string => file.replace(/\.ts$/, '.test.ts');

const mutants = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join(folder, name))
  .filter((file) => existsSync(testOf(file)))
  .flatMap(mutantsOf);

const scratch = mkdtempSync(join(tmpdir(), 'mutants-'));
try {
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  const isSource = (path: string) => !/(server|web)$/.test(path) && !/\.test\.ts$/.test(path);
  for (const [at, { file, text }] of mutants.entries()) {
    const copy = join(scratch, `m${at}`);
    cpSync(join(root, 'src/base'), join(copy, 'src/base'), { recursive: true, filter: isSource });
    cpSync(feature, join(copy, relative(root, feature)), { recursive: true, filter: isSource });
    writeFileSync(join(copy, relative(root, file)), text);
    cpSync(testOf(file), join(copy, relative(root, testOf(file))));
  }
  writeFileSync(
    join(scratch, 'vitest.config.mjs'),
    "export default { test: { include: ['m*/**/*.test.ts'], testTimeout: 5000 } };\n",
  );
  const report = join(scratch, 'report.json');
  spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', '--reporter=json', `--outputFile=${report}`], {
    cwd: scratch,
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string }[];
  };
  const passed = new Set(
    testResults
      .filter(({ status }) => status === 'passed')
      .map(({ name }) => relative(scratch, name).split('/')[0]),
  );
  const survivors = mutants.filter((_, at) => passed.has(`m${at}`));
  const score = 1 - survivors.length / mutants.length;
  const places = survivors.map(
    ({ file, line, from, to }) => `${relative(root, file)}:${line} ${from} → ${to}`,
  );
  if (values.json)
    console.log(
      JSON.stringify(
        {
          folder: relative(root, folder),
          mutants: mutants.length,
          tested: testResults.length,
          score,
          survivors: places,
        },
        null,
        2,
      ),
    );
  else
    console.log(
      `${places.join('\n')}\n${mutants.length - survivors.length} of ${mutants.length} faults noticed: ${(100 * score).toFixed(1)} % (${testResults.length} copies tested)`,
    );
} finally {
  rmSync(scratch, { recursive: true });
}
