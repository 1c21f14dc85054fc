import { expect, test } from 'vitest';
import { touched } from '../history.ts';
import { degreeOfAuthorship } from './degreeOfAuthorship.ts';
import { groupAuthors } from './groupAuthors.ts';
import type { ReferenceHistory } from './referenceHistory.ts';
import { referenceTruckFactor } from './referenceTruckFactor.ts';

type Row = readonly [who: string, what: keyof typeof touched, path: string, from?: string];

/** A history from what each did, the newest first; what is not named again at the end stands. */
const historyOf = (rows: readonly Row[], files: readonly string[]): ReferenceHistory => {
  const names = [...new Set(rows.map(([who]) => who))];
  const paths = [...new Set([...files, ...rows.flatMap(([, , path, from = path]) => [path, from])])];
  return {
    commit: 'c0ffee',
    authors: names.map((name) => ({ name, email: `${name.toLowerCase()}@harbour.example` })),
    changes: {
      author: Uint32Array.from(rows, ([who]) => names.indexOf(who)),
      kind: Uint8Array.from(rows, ([, what]) => touched[what]),
      path: Uint32Array.from(rows, ([, , path]) => paths.indexOf(path)),
      from: Uint32Array.from(rows, ([, , path, from = path]) => paths.indexOf(from)),
    },
    paths,
    files: Uint32Array.from(files, (file) => paths.indexOf(file)),
  };
};

const authors = (rows: readonly Row[], files: readonly string[]) =>
  referenceTruckFactor(historyOf(rows, files)).developers.map(({ name, files }) => `${name} ${files}`);

test('the degree of authorship, worked by hand', () => {
  expect(degreeOfAuthorship(true, 0, 0)).toBeCloseTo(4.391, 10);
  expect(degreeOfAuthorship(true, 2, 3)).toBeCloseTo(4.274, 3);
  expect(degreeOfAuthorship(false, 2, 0)).toBeCloseTo(3.621, 10);
  expect(degreeOfAuthorship(false, 1, 8)).toBeCloseTo(2.752, 3);
});

test('who added a file is its author, and so is who changed it often enough', () => {
  const rows: Row[] = [
    ['Bo', 'modified', 'quay.ts'],
    ['Bo', 'modified', 'quay.ts'],
    ['Ada', 'added', 'quay.ts'],
  ];
  expect(referenceTruckFactor(historyOf(rows, ['quay.ts']))).toEqual({
    truckFactor: 2,
    coverage: 0,
    developers: [
      { name: 'Bo', files: 1, share: 1 },
      { name: 'Ada', files: 1, share: 1 },
    ],
    files: 1,
  });
});

test('one change beside the changes of others makes no author', () => {
  const byOthers: Row[] = Array.from({ length: 5 }, () => ['Ada', 'modified', 'quay.ts']);
  expect(
    authors([['Bo', 'modified', 'quay.ts'], ...byOthers, ['Ada', 'added', 'quay.ts']], ['quay.ts']),
  ).toEqual(['Ada 1']);
});

test('a moved file keeps who knew it; a file that nobody touched is none', () => {
  const rows: Row[] = [
    ['Bo', 'renamed', 'pier.ts', 'quay.ts'],
    ['Ada', 'added', 'quay.ts'],
  ];
  const said = referenceTruckFactor(historyOf(rows, ['pier.ts', 'tide.ts']));
  expect(said.files).toBe(1);
  expect(said.developers.map(({ name }) => name)).toEqual(['Bo', 'Ada']);
});

test('a rename leads back once: the second file that comes through it has a shorter past', () => {
  const rows: Row[] = [
    ['Cy', 'renamed', 'c.ts', 'b.ts'],
    ['Bo', 'renamed', 'b.ts', 'a.ts'],
    ['Ada', 'added', 'a.ts'],
  ];
  expect(authors(rows, ['c.ts'])).toEqual(['Ada 1']);
  expect(authors(rows, ['b.ts', 'c.ts'])).toEqual(['Bo 1', 'Ada 1']);
});

test('it stops when less than half of the files have an author left', () => {
  const rows: Row[] = [
    ['Ada', 'added', 'a.ts'],
    ['Ada', 'added', 'b.ts'],
    ['Bo', 'added', 'c.ts'],
    ['Cy', 'added', 'd.ts'],
  ];
  const said = referenceTruckFactor(historyOf(rows, ['a.ts', 'b.ts', 'c.ts', 'd.ts']));
  expect(said).toMatchObject({ truckFactor: 2, coverage: 0.25 });
});

test('who has less than a tenth of what the first one has is left out, unless asked for', () => {
  const halfByAda = (count: number) => {
    const files = Array.from({ length: 2 * count }, (_, i) => `${i}.ts`);
    const rows = files.map((file, i): Row => [i < count ? 'Ada' : `Person ${i}`, 'added', file]);
    return historyOf(rows, files);
  };
  expect(referenceTruckFactor(halfByAda(10)).truckFactor).toBe(2);
  expect(referenceTruckFactor(halfByAda(11)).truckFactor).toBe(1);
  expect(referenceTruckFactor(halfByAda(11), { least: 0 }).truckFactor).toBe(2);
});

test('an address or a name in common makes one developer, also through a third', () => {
  const group = groupAuthors([
    { name: 'Ada', email: 'ada@harbour.example' },
    { name: 'Bo', email: 'bo@harbour.example' },
    { name: 'Zoë', email: 'ADA@harbour.example' },
    { name: 'ZOE', email: 'bo@harbour.example' },
    { name: '', email: 'cy@harbour.example' },
    { name: '', email: 'di@harbour.example' },
  ]);
  expect(new Set(group).size).toBe(3);
  expect(new Set(group.slice(0, 4)).size).toBe(1);
});
