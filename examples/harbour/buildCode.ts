/**
 * Builds the Harbour's code: `node examples/harbour/buildCode.ts DIR` makes git repositories below DIR whose commits
 * are told by the stories in code/. No clock, seeded chance: every build gives the same commits.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../../src/base/day.ts';
import { InputError } from '../../src/base/errors.ts';
import { org } from './build.ts';
import type { Mates } from './code/cast.ts';
import { stories } from './code/stories.ts';
import { tellStory } from './code/tellStory.ts';
import { importInto } from './git.ts';

const readMates = async (): Promise<Mates> => {
  const [, ...rows] = (await readFile(join(org, 'people.csv'), 'utf8')).trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [key, name, email, , , from, to] = row.split(',') as [string, string, string, ...string[]];
      return [key, { name, email, from: dayOf(from!), to: to ? dayOf(to) : null }];
    }),
  );
};

/**
 * Makes the Harbour's repositories: `folder/NAME` each, with main checked out. Answers their folders, in the order of
 * the stories. Each must be new: throws `InputError` otherwise. The commits' ids are always the same.
 */
export const buildHarbourCode = async (folder: string): Promise<string[]> => {
  const mates = await readMates();
  return Promise.all(
    stories.map(async (story) => {
      const destination = join(folder, story.name);
      await mkdir(folder, { recursive: true });
      await mkdir(destination).catch(() => {
        throw new InputError('not-empty', `${destination} is there already. Name a new folder.`);
      });
      await importInto(destination, tellStory(story, mates));
      return destination;
    }),
  );
};

const main = async (folder: string | undefined): Promise<void> => {
  if (folder === undefined)
    throw new InputError('no-folder', 'Name a new folder: node examples/harbour/buildCode.ts DIR');
  process.stdout.write(`${(await buildHarbourCode(folder)).join('\n')}\n`);
};

if (import.meta.main)
  await main(process.argv[2]).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
