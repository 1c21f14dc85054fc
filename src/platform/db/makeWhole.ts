import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
};

/** What a killed process left half made. Younger ones may be in the making. */
const clearHalfMade = async (folder: string): Promise<void> => {
  const tenMinutesAgo = Date.now() - 600_000;
  for (const name of await readdir(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (name.startsWith(`${basename(folder)}-`) && (await stat(path)).mtimeMs < tenMinutesAgo)
      await rm(path, { recursive: true, force: true });
  }
};

/**
 * Makes a folder that is complete from the moment it bears its name: it is filled under another one beside it, then
 * renamed. Of two processes that do this at once one wins, the other drops its own, and both go on.
 */
export const makeWhole = async (folder: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  await clearHalfMade(folder);
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
    await syncFolder(dirname(folder));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code!)) throw error;
  }
};
