import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretOf } from './secretOf.ts';

const home = () => mkdtemp(join(tmpdir(), 'home-'));

test('ten processes at the first start agree on one secret that only the owner may read', async () => {
  const folder = await home();
  const secrets = await Promise.all(Array.from({ length: 10 }, () => secretOf(folder, undefined)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toHaveLength(43);
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['secret']);
});

test('a given secret is used and nothing is written; a short one is refused', async () => {
  const folder = await home();
  const given = 'a secret of the harbour, long enough';
  expect(await secretOf(folder, given)).toBe(given);
  expect(await readdir(folder)).toEqual([]);
  await expect(secretOf(folder, 'tide')).rejects.toThrow('openssl rand -base64 32');
});
