import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../../base/errors.ts';
import { makeWhole } from './makeWhole.ts';
import { serverUser } from './serverUser.ts';

const run = promisify(execFile);

const cacheFolder = (): string =>
  serverUser
    ? '/var/cache/wheelhouse'
    : join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'wheelhouse');

/** The npm package that holds PostgreSQL for this machine. It stands below `embedded-postgres` or beside it. */
const packageFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const near = findPackageJSON('embedded-postgres', import.meta.url)!;
    return dirname(findPackageJSON(name, near)!);
  } catch {
    throw new InputError(
      'no-embedded-database',
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. Set DATABASE_URL to a PostgreSQL server (15 or newer), or install again without --omit=optional.`,
    );
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The package brings its links as a list: npm packs none, and its script that makes them is blocked by npm 12. */
const makeLinks = async (from: string, to: string): Promise<void> => {
  const links: Link[] = JSON.parse(await readFile(join(from, 'native', 'pg-symlinks.json'), 'utf8'));
  const inTarget = (path: string): string => join(to, path.replace(/^native\//, ''));
  for (const { source, target } of links) {
    await rm(inTarget(target), { force: true });
    await symlink(basename(source), inTarget(target));
  }
};

/**
 * Copies PostgreSQL out of node_modules to where the user it runs as can reach it, once per version: 60 MB, 0.1 s.
 * Returns the folder with `initdb` and `postgres`.
 */
export const placeBinaries = async (): Promise<string> => {
  const from = packageFolder();
  const { version } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'));
  const place = join(cacheFolder(), `postgresql-${version}-${process.arch}`);
  if (
    await access(place).then(
      () => true,
      () => false,
    )
  )
    return join(place, 'bin');
  await mkdir(cacheFolder(), { recursive: true, mode: 0o755 });
  await makeWhole(place, async (folder) => {
    await run('cp', ['-R', `${join(from, 'native')}/.`, folder]);
    await makeLinks(from, folder);
    await run('chmod', ['-R', 'a+rX', folder]);
  });
  return join(place, 'bin');
};
