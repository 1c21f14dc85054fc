import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as languages from 'linguist-languages';
import { describe, expect, test } from 'vitest';
import { type ReferenceTruckFactor, referenceTruckFactor } from '../../features/code/index.ts';
import { readReference } from './readReference.ts';

/** A folder of clones, named OWNER+NAME/repo. */
const folder = process.env.WHEELHOUSE_REPOSITORIES ?? '';
const placeOf = (name: string) => join(folder, name.replace('/', '+'), 'repo');
const { signal: stop } = new AbortController();
const patience = 120_000;

/** What spite-driven-development/Truck-Factor, gittruckfactor/results, prints for the last commit before 2024-11-10T19:00Z. */
const rerun: readonly [name: string, commit: string, truckFactor: number, files: readonly number[]][] = [
  ['pallets/flask', '07c7d5730a2685ef2281cc635e289685e5c3d478', 2, [182, 94]],
  ['Leaflet/Leaflet', '142f94a9ba5757f7e7180ffa6cbed2b3a9bc73c9', 2, [507, 187]],
  ['ipython/ipython', '0615526f80691452f2e282c363bce197c0141561', 4, [147, 139, 123, 117]],
  [
    'rails/rails',
    'f3a79379102134be60db4275e8eeca2269d41bb6',
    17,
    [507, 273, 250, 239, 234, 221, 189, 126, 124, 123, 121, 107, 106, 96, 95, 95, 85],
  ],
  ['moment/moment', '18aba135ab927ffe7f868ee09276979bed6993a6', 1, [668]],
  ['chef/chef', 'a335bdd19124eb8112a66c69a248686911527bf6', 6, [1090, 624, 433, 421, 415, 279]],
];

describe('the published rerun of 2024', () => {
  for (const [name, commit, truckFactor, files] of rerun)
    test.skipIf(!existsSync(placeOf(name)))(
      `${name}: ${truckFactor}`,
      async () => {
        const said = referenceTruckFactor(
          await readReference({ repository: placeOf(name), at: commit, stop }),
        );
        expect(said.truckFactor).toBe(truckFactor);
        expect(said.developers.map((one) => one.files)).toEqual(files);
      },
      patience,
    );
});

interface Language {
  readonly type: string;
  readonly extensions?: readonly string[];
  readonly filenames?: readonly string[];
}

/** Whether linguist counted in 2015 what has such an ending or name: programming and markup. */
const isCounted = new Map<string, boolean>();
for (const { type, extensions = [], filenames = [] } of Object.values<Language>(languages))
  for (const sign of [...extensions, ...filenames])
    isCounted.set(sign, isCounted.get(sign) || type === 'programming' || type === 'markup');

/** Documents and what others wrote are left out, as linguist does. */
const isCode = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const signs = [name, ...[...name.matchAll(/\./g)].map(({ index }) => name.slice(index))];
  const isOwn =
    !/^(docs?|man|examples)\/|(^|\/)(vendor|external|node_modules)\/|\.min\.js$|(^|\/)(readme|changelog|contributing|licen[cs]e|copying|install)(\.|$)/i.test(
      path,
    );
  return isOwn && (isCounted.get(signs.find((sign) => isCounted.has(sign)) ?? '') ?? false);
};

/** Files of no bytes, which have no language. */
const emptyIn = (place: string, commit: string): ReadonlySet<string> => {
  const listing = execFileSync('git', ['-C', place, 'ls-tree', '-r', '-z', commit], { maxBuffer: 1e8 });
  const nothing = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
  const lines = listing
    .toString()
    .split('\0')
    .filter((line) => line.includes(nothing));
  return new Set(lines.map((line) => line.slice(line.indexOf('\t') + 1)));
};

/** Avelino et al. 2016, table of truck factors, with what they took out by hand beside examples, benchmarks and builds. */
const paper: readonly [name: string, commit: string, truckFactor: number, byHand: RegExp][] = [
  ['pallets/flask', '818c42cfeac4c60ba9aea2d45954ba0db9d7d06a', 1, /^$/],
  ['Leaflet/Leaflet', '4101f017784f3c40ba744b4fd33bdc0401522983', 1, /^spec\/(sinon|expect)\.js$/],
  ['ipython/ipython', 'ece8fba232567c265f7cac8229063e34e79dd9ab', 4, /^IPython\/html\/static\//],
  [
    'rails/rails',
    '2abed7af6e4b87da7277952e9ad73681ac337f2e',
    9,
    /^(guides|actionview\/test\/fixtures\/public)\//,
  ],
  ['moment/moment', '78a53b8cb53e967c6dac2e7325e18da2a472fc2d', 19, /^min\//],
  ['chef/chef', 'a462a5237230d36ab1d889ccf70c579f6adc2972', 6, /^distro\/common\/html\/_static\//],
];

describe('the table of 2016', () => {
  for (const [name, commit, truckFactor, byHand] of paper)
    test.skipIf(!existsSync(placeOf(name)))(
      `${name}: ${truckFactor}`,
      async () => {
        const empty = emptyIn(placeOf(name), commit);
        const counts = (path: string) =>
          isCode(path) &&
          !empty.has(path) &&
          !byHand.test(path) &&
          !/(^|\/)examples\/|^(benchmarks|build)\//.test(path);
        const said: ReferenceTruckFactor = referenceTruckFactor(
          await readReference({ repository: placeOf(name), at: commit, stop }),
          {
            counts,
            least: 0,
          },
        );
        expect(said.truckFactor, `${said.files} files`).toBe(truckFactor);
      },
      patience,
    );
});
