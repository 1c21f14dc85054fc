import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { InputError } from '../base/errors.ts';
import type { Reading } from '../features/people/index.ts';
import type { Connector, ParseOptions, SourceFile } from './connector.ts';
import { readFiles, rootedPaths } from './readFiles.ts';

const passedOver = new Set(['.git', 'node_modules']);

const pathsBelow = async (root: string, folder = root): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : pathsBelow(root, path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    }),
  );
  return below.flat().sort();
};

/** The text files at a path that the connector reads: the file itself, or those of its format below a folder. */
export const filesAt = async (connector: Connector, path: string): Promise<readonly SourceFile[]> => {
  const found = await stat(path).catch(() => {
    throw new InputError(
      'not-found',
      `There is no file or folder ${path}. Give ${connector.paths.join(' and ')}.`,
    );
  });
  if (!found.isDirectory()) return [{ path: basename(path), text: await readFile(path, 'utf8') }];
  const wanted = [...rootedPaths(connector, await pathsBelow(path)).values()];
  return Promise.all(
    wanted.map(async (file) => ({ path: file, text: await readFile(join(path, file), 'utf8') })),
  );
};

/** What the file or folder says, all faults beside it. Throws InputError where there is nothing at the path. */
export const readPath = async (
  connector: Connector,
  path: string,
  options: ParseOptions = { lines: true },
): Promise<Reading> => readFiles(connector, await filesAt(connector, path), options);
