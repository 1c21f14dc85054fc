/**
 * Truck factors beside what developers said of their own projects: M. Ferreira's questions of 2016, threads on the
 * projects' own trackers. Three methods on the same people (an address or a name in common) and the same files (source).
 *
 *     node bench/truck-factor.ts FOLDER          a folder of clones named OWNER+NAME/repo, default $WHEELHOUSE_REPOSITORIES
 *
 * Our numbers (assumptions.ts) were set with the systems marked `fit` in view. Read the others. `neighbours` is what ours
 * says with one of the numbers halved or doubled: how much hangs on them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayOf } from '../src/base/day.ts';
import { InputError } from '../src/base/errors.ts';
import { readHistory } from '../src/connectors/git-history/index.ts';
import { readReference } from '../src/connectors/git-history/readReference.ts';
import { fileKindsOf } from '../src/features/code/files/index.ts';
import {
  type Developer,
  type Developers,
  expertiseOn,
  type History,
  type KnowingAssumptions,
  knowingAssumptions,
  referenceTruckFactor,
  truckFactorOf,
} from '../src/features/code/index.ts';
import { groupAuthors } from '../src/features/code/reference/groupAuthors.ts';
import { jetbrainsBusFactor } from './jetbrains.ts';

interface System {
  readonly name: string;
  readonly on: string;
  /** The truck factor they named: a number, or a range. */
  readonly said: readonly [least: number, most: number];
  /** Whom they named. */
  readonly named?: readonly string[];
  readonly fit?: true;
}

const systems: readonly System[] = [
  {
    name: 'psf/requests',
    on: '2016-08-31',
    said: [3, 3],
    named: ['Cory Benfield', 'Ian Cordasco', 'Kenneth Reitz'],
  },
  { name: 'junit-team/junit4', on: '2016-09-05', said: [9, 9] },
  { name: 'ruby-grape/grape', on: '2016-09-06', said: [4, 4] },
  {
    name: 'capistrano/capistrano',
    on: '2016-09-06',
    said: [2, 2],
    named: ['mattbrictson', 'leehambley'],
    fit: true,
  },
  { name: 'huginn/huginn', on: '2016-08-31', said: [3, 4], fit: true },
  { name: 'deis/deis', on: '2016-09-06', said: [3, Number.POSITIVE_INFINITY], fit: true },
];

const { signal: stop } = new AbortController();
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const developersOf = ({ signatures }: History): Developers => {
  const group = groupAuthors(signatures);
  const heads = [...new Set(group)];
  const list = heads.map((head): Developer => {
    const own = [...group.keys()].filter((signature) => group[signature] === head);
    const { name } = signatures[head]!;
    return { person: null, name, isBot: /\bbot\b/i.test(name), signatures: own };
  });
  return { list, bySignature: group.map((head) => heads.indexOf(head)) };
};

/** Here is who committed in the last year. */
const isHereOn = ({ commits }: History, { list, bySignature }: Developers, day: Day): Uint8Array => {
  const isHere = new Uint8Array(list.length);
  commits.author.forEach((author, commit) => {
    if (day - commits.landed[commit]! < 365) isHere[bySignature[author]!] = 1;
  });
  return isHere;
};

interface Score {
  readonly count: number;
  readonly error: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param names for each of the developers all names on their commits */
const scoreOf = (
  { said: [least, most], named = [] }: System,
  names: readonly (readonly string[])[],
): Score => {
  const wanted = named.map(plain);
  const hits = names.filter((of) => of.some((name) => wanted.includes(plain(name)))).length;
  const part = (of: number) => (hits === 0 ? 0 : hits / of);
  const [count, precision, recall] = [names.length, part(names.length), part(wanted.length)];
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { count, error: Math.max(least - count, count - most, 0), precision, recall, f1 };
};

const tell = (method: string, { named }: System, { count, error, precision, recall, f1 }: Score): void => {
  const parts = `precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`;
  console.log(`  ${method.padEnd(26)} truck factor ${count} (off by ${error})  ${named ? parts : ''}`);
};

const neighbours = (): readonly KnowingAssumptions[] =>
  Object.entries(knowingAssumptions).flatMap(([name, value]: [string, number]) =>
    [value / 2, value * 2].map((other) => ({
      ...knowingAssumptions,
      [name]: value < 1 ? Math.min(0.99, other) : other,
    })),
  );

const run = async (folder: string, system: System): Promise<void> => {
  const place = join(folder, system.name.replace('/', '+'), 'repo');
  if (!existsSync(place)) return console.log(`${system.name}: skipped, no clone in ${place}`);
  const repository = existsSync(join(place, '.git')) ? join(place, '.git') : place;
  const before = ['rev-list', '-1', '--first-parent', `--before=${system.on}T00:00:00Z`, 'HEAD'];
  const at = execFileSync('git', ['-C', repository, ...before])
    .toString()
    .trim();
  const { history, texts } = await readHistory({ repository, at, stop });
  const developers = developersOf(history);
  const { kinds } = fileKindsOf(history.paths, texts);
  const source = new Set(history.paths.filter((_, path) => kinds[path] === 'source'));
  const counts = (path: number) => kinds[path] === 'source';
  const namesOf = (developer: number) =>
    developers.list[developer]!.signatures.map((signature) => history.signatures[signature]!.name);
  const [least, most] = system.said;
  const said =
    most === least
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `${least} or more`
        : `${least} to ${most}`;
  console.log(`${system.name} on ${system.on}${system.fit ? ' (fit)' : ''}: they said ${said}`);
  const reference = await readReference({ repository, at, stop });
  const doa = referenceTruckFactor(reference, { counts: (path) => source.has(path) });
  tell(
    'Avelino et al. 2016',
    system,
    scoreOf(
      system,
      doa.developers.map(({ name }) => [name]),
    ),
  );
  const jetbrains = jetbrainsBusFactor(history, developers, counts);
  tell('Jabrayilzade et al. 2022', system, scoreOf(system, jetbrains.map(namesOf)));
  const day = dayOf(system.on);
  const isHere = isHereOn(history, developers, day);
  const ours = (assumptions: KnowingAssumptions) =>
    scoreOf(
      system,
      truckFactorOf(expertiseOn(history, developers, { day, counts, assumptions }), {
        isHere,
      }).developers.map(namesOf),
    );
  tell('ours', system, ours(knowingAssumptions));
  const others = neighbours().map(ours);
  const range = (values: readonly number[]) => `${Math.min(...values)} to ${Math.max(...values)}`;
  const f1 = others.map((one) => Number(one.f1.toFixed(2)));
  console.log(
    `  ours, neighbours           truck factor ${range(others.map(({ count }) => count))}${system.named ? `, F1 ${range(f1)}` : ''}`,
  );
};

const folder = process.argv[2] ?? process.env.WHEELHOUSE_REPOSITORIES;
if (folder === undefined) throw new InputError('usage', 'node bench/truck-factor.ts FOLDER-OF-CLONES');
for (const system of systems) await run(folder, system);
