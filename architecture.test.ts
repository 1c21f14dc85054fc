import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { features, packages, places } from './src/map.ts';

const root = resolve(import.meta.dirname, 'src');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });

/** Where a file stands: the first folder below src, or for features pure, server or web. */
const placeOf = (path: string): string => {
  const [top, beside, inside, ...rest] = relative(root, path).split('/');
  if (top === '..') return beside!;
  if (top !== 'features') return top!.endsWith('.ts') ? 'law' : top!;
  return rest.length > 0 && (inside === 'server' || inside === 'web') ? inside : 'pure';
};

const featureOf = (path: string): string | undefined => {
  const [top, feature] = relative(root, path).split('/');
  return top === 'features' ? feature : undefined;
};

const doorOf = (path: string): string => {
  const inside = relative(root, path).split('/').slice(2).join('/');
  if (inside === 'index.ts') return 'door';
  if (inside === 'server/index.ts') return 'server door';
  if (/^web\/index\.tsx?$/.test(inside)) return 'web';
  return 'inside';
};

const specifiers = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:(?:^|\n)\s*import\s*|\bimport\s*\(\s*)['"]([^'"]+)['"]/g,
    ),
  ].map((match) => (match[1] ?? match[2])!);

const allowsPackage = (place: string, name: string): boolean =>
  packages[place]!.some((allowed) =>
    allowed.endsWith('*')
      ? name.startsWith(allowed.slice(0, -1))
      : allowed === name || name.startsWith(`${allowed}/`),
  );

const faultOf = (from: string, specifier: string): string | undefined => {
  const place = placeOf(from);
  if (place === 'law') return undefined;
  const say = (why: string) => `${relative(root, from)} imports ${specifier}: ${why}`;
  if (!specifier.startsWith('.'))
    return allowsPackage(place, specifier) ? undefined : say(`${place} may not use this package`);
  const to = resolve(dirname(from), specifier);
  const [here, there] = [featureOf(from), featureOf(to)];
  const crosses = there !== undefined && here !== there;
  if (crosses && place !== 'app' && here !== undefined && !features[here]?.includes(there))
    return say(`map.ts does not let ${here} use ${there}`);
  const kind = crosses ? doorOf(to) : placeOf(to);
  if (kind === 'inside') return say('another feature is entered by its doors only');
  return places[place]!.includes(kind) ? undefined : say(`${place} may not import ${kind}`);
};

test('every import obeys src/map.ts', () => {
  const files = filesBelow(root);
  expect(files.length).toBeGreaterThan(5);
  const faults = files.flatMap((file) =>
    specifiers(readFileSync(file, 'utf8'))
      .map((s) => faultOf(file, s))
      .filter(Boolean),
  );
  expect(faults).toEqual([]);
});

test('every feature folder stands in the map, and the map has no cycle', () => {
  expect(readdirSync(join(root, 'features')).sort()).toEqual(Object.keys(features).sort());
  const reaches = (from: string, seen: readonly string[] = []): boolean =>
    features[from]!.some((next) => seen.includes(next) || reaches(next, [...seen, from]));
  for (const feature of Object.keys(features)) expect(reaches(feature, [feature]), feature).toBe(false);
});

test('the law itself bites: a forbidden import is found', () => {
  expect(faultOf(join(root, 'features/people/x.ts'), 'node:fs')).toMatch(/may not use this package/);
  expect(faultOf(join(root, 'features/people/x.ts'), './server/store.ts')).toMatch(/may not import server/);
  expect(faultOf(join(root, 'platform/db/x.ts'), '../../features/people/index.ts')).toMatch(/may not import/);
});
