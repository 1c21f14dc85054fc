import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { printedSchemas } from './printedSchemas.ts';

const folder = resolve(import.meta.dirname, '../../docs/schemas');

test('docs/schemas says what the commands print; after a change: npm run schemas', () => {
  const kept = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(printedSchemas()));
});

test('what scripts are promised stands in them', () => {
  const required = (name: string): string[] => JSON.parse(printedSchemas().get(name)!).required;
  for (const name of ['helm.json', 'import.json'])
    expect(required(name)).toEqual(
      expect.arrayContaining(['teams', 'people', 'seats', 'findings', 'sentences']),
    );
});
