import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../base/errors.ts';

const isThere = (error: unknown): boolean => (error as { code?: string }).code === 'EEXIST';

/** Written aside and linked in place: of two processes at the first start one wins, and neither reads half a file. */
const create = async (path: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    await link(aside, path);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    await unlink(aside);
  }
};

/**
 * The secret that signs cookies: WHEELHOUSE_SECRET, or else a file of the home folder that only its owner may read,
 * made once. Several machines on one database need the same one, given as WHEELHOUSE_SECRET.
 */
export const secretOf = async (home: string, given: string | undefined): Promise<string> => {
  if (given !== undefined && given.length < 32)
    throw new InputError(
      'bad-config',
      'WHEELHOUSE_SECRET is shorter than 32 characters. Make one with: openssl rand -base64 32',
    );
  if (given !== undefined) return given;
  const path = join(home, 'secret');
  return readFile(path, 'utf8').catch(async () => {
    await create(path);
    return readFile(path, 'utf8');
  });
};
