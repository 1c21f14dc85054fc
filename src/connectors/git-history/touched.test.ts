import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { touched as ofTheFeature } from '../../features/code/index.ts';
import { touched } from './touched.ts';

test('the numbers are those of the feature', () => {
  expect(touched).toEqual(ofTheFeature);
});

test('only types of features are imported, so that a history is there within some 60 ms', () => {
  const ours = readdirSync(import.meta.dirname).filter((name) => /^\w+\.ts$/.test(name));
  const loading = ours.filter((name) =>
    /^import (?!type )[^;]*\/features\//m.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );
  expect(loading).toEqual([]);
});
