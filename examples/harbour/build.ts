/**
 * Builds the Harbour's git history: `node examples/harbour/build.ts DIR` makes a repository at DIR whose commits carry
 * the files of org/ as they stood on each day on which something became known. No chance, no clock: every build gives
 * the same commits.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Day, dayOf, spokenDay, utcMomentOf } from '../../src/base/day.ts';
import { InputError } from '../../src/base/errors.ts';
import { data, git, importInto } from './git.ts';

/** Where the story begins: what was so before is in the first commit. */
const firstDay = dayOf('2026-05-01');
/** The day on which appointments were decided that are not announced yet; from then on they stand in the files. */
const decidedOn = dayOf('2026-10-26');

/** Compiled or not, the CSV files lie in the package's own examples folder. */
export const org = join(dirname(findPackageJSON('..', import.meta.url)!), 'examples/harbour/org');

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Our own files have no quotes and no separator inside a field; the test that the last commit equals them would tell. */
const readTable = async (name: string): Promise<Table> => {
  const lines = (await readFile(join(org, name), 'utf8')).trimEnd().split('\n');
  const [columns, ...rows] = lines.map((line) => line.split(','));
  return { name, columns: columns!, rows };
};

const dayIn = (table: Table, row: readonly string[], column: string): Day | undefined => {
  const written = row[table.columns.indexOf(column)];
  return written === undefined || written === '' ? undefined : dayOf(written);
};

/** Days on which a row appears in its file and on which its end does. */
const daysOf = (table: Table, row: readonly string[]): readonly Day[] => {
  const isSecret = dayIn(table, row, 'announced_on') !== undefined;
  const appears = isSecret ? decidedOn : Math.max(firstDay, dayIn(table, row, 'from') ?? firstDay);
  // The end of an acting appointment is agreed when it begins.
  const ends = row.includes('acting') ? undefined : dayIn(table, row, 'to');
  return ends === undefined ? [appears] : [appears, Math.max(firstDay, ends)];
};

/** The file as it stood on a day: rows that had become known, their ends blank until they came. */
const textOn = (table: Table, day: Day): string => {
  const to = table.columns.indexOf('to');
  const rows = table.rows
    .map((row) => ({ row, days: daysOf(table, row) }))
    .filter(({ days }) => days[0]! <= day)
    .map(({ row, days }) => ((days[1] ?? day) > day ? row.with(to, '') : row));
  return [table.columns, ...rows].map((fields) => `${fields.join(',')}\n`).join('');
};

/** One commit in the language of git fast-import, at noon UTC by the office that keeps the files. */
const commitOn = (tables: readonly Table[], day: Day): string => {
  const office = `Harbour office <office@harbour.example> ${utcMomentOf(day) / 1000 + 12 * 3600} +0000`;
  const files = tables.map((table) => `M 100644 inline ${table.name}\n${data(textOn(table, day))}`);
  const head = `commit refs/heads/main\nauthor ${office}\ncommitter ${office}\n`;
  return `${head}${data(`The Harbour on ${spokenDay(day)}\n`)}${files.join('')}`;
};

/**
 * Makes the repository. The folder must be new or empty: throws `InputError` otherwise. Answers its last commit, always
 * the same for the same files, and how many there are.
 */
export const buildHarbour = async (
  destination: string,
): Promise<{ readonly head: string; readonly commits: number }> => {
  await mkdir(destination, { recursive: true });
  if ((await readdir(destination)).length > 0)
    throw new InputError('not-empty', `${destination} is not empty. Name a new folder for the Harbour.`);
  const names = (await readdir(org)).filter((name) => name.endsWith('.csv')).sort();
  const tables = await Promise.all(names.map(readTable));
  const days = new Set(tables.flatMap((table) => table.rows.flatMap((row) => daysOf(table, row))));
  const sorted = [...days].sort((a, b) => a - b);
  await importInto(destination, sorted.map((day) => commitOn(tables, day)).join(''));
  return { head: await git(destination, 'rev-parse', 'HEAD'), commits: sorted.length };
};

const main = async (destination: string | undefined): Promise<void> => {
  if (destination === undefined)
    throw new InputError('no-folder', 'Name a new folder: node examples/harbour/build.ts DIR');
  const { head, commits } = await buildHarbour(destination);
  process.stdout.write(`${destination} holds the Harbour in ${commits} commits, the last one ${head}.\n`);
};

if (import.meta.main)
  await main(process.argv[2]).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
