import { join } from 'node:path';
import { InputError } from '../../base/errors.ts';
import { fetchMirror, isAddress, locateRepository } from '../../connectors/git-history/index.ts';
import {
  type CodeDb,
  keepLines,
  keepReading,
  keepSnapshot,
  type Readings,
  readKeptLines,
  readRepositories,
  readSnapshot,
} from '../../features/code/server/index.ts';
import { type Job, type Jobs, runInThread, type Work } from '../../platform/jobs/index.ts';
import type { ReadNow } from './readInThread.ts';

const jobName = 'code.read';
const linesJob = 'code.lines';
const moduleAt = (name: string): string =>
  new URL(`./${name}${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url).href;

/** Lines are counted this far back: reading the contents of more takes long, and nobody asks. */
const linesOfDays = 730;

/** Where the clone of an address is kept. */
export const mirrorOf = (home: string, repository: string): string => join(home, 'mirrors', repository);

interface ReadingsOptions {
  readonly jobs: Jobs;
  readonly db: CodeDb;
  /** Of the installation: clones of addresses are kept in it. */
  readonly home: string;
  readonly now: () => number;
}

/** Says what a reading did. */
const sentenceOf = (name: string, { how, because, commits, complete }: ReadNow, before: number): string => {
  if (how === 'same') return `${name} has nothing new.`;
  const what =
    how === 'added'
      ? `${commits - before} new commits of ${name} were read.`
      : `All ${commits.toLocaleString('en')} commits of ${name} were read.`;
  const partly = complete ? '' : ' Git could not give all of them: what is missing is not in this clone.';
  return `${because === '' ? '' : `${because} `}${what}${partly}`;
};

/** One reading: fetch where it is an address, read what is new in a thread, keep it whole. May be begun again at any point. */
const read =
  ({ jobs, db, home, now }: ReadingsOptions) =>
  async ({ orgId, input, startedBy, stop, tell }: Work) => {
    const { repository: id } = input as { readonly repository: string };
    const repository = (await readRepositories(db, orgId)).find((each) => each.id === id);
    if (repository === undefined)
      throw new InputError('not-found', 'This repository was taken out. There is nothing to read.');
    const { location, name, reading } = repository;
    const folder = isAddress(location)
      ? await fetchMirror(location, mirrorOf(home, id), {
          stop,
          onProgress: ({ done, total }) => tell({ done, total, message: `Fetching ${name}.` }),
        })
      : location;
    tell({ done: 0, total: 0, message: `Reading ${name}.` });
    const before = await readSnapshot(db, orgId, id);
    const now_ = await runInThread<ReadNow>(
      moduleAt('readInThread'),
      'readInThread',
      { folder, before },
      {
        stop,
        onMessage: (message) => {
          const { commits } = message as { readonly commits: number };
          tell({
            done: commits,
            total: 0,
            message: `Read ${commits.toLocaleString('en')} commits of ${name}.`,
          });
        },
      },
    );
    if (now_.how !== 'same' || reading === null)
      await db.transaction().execute(async (trx) => {
        await keepSnapshot(trx, orgId, id, now_);
        await keepReading(trx, orgId, id, { ...now_, at: now() });
      });
    if (now_.how !== 'same') {
      const goesOn = now_.how === 'added';
      await jobs.start(linesJob, { repository: id, folder, goesOn }, { startedBy, key: `${linesJob} ${id}` });
    }
    return { repository: id, sentence: sentenceOf(name, now_, reading?.commits ?? 0) };
  };

/** Counts lines after a reading, in the background: the pages do without them until then. */
const countLines =
  ({ db }: ReadingsOptions) =>
  async ({ orgId, input, stop, tell }: Work) => {
    const { repository, folder, goesOn } = input as {
      readonly repository: string;
      readonly folder: string;
      readonly goesOn: boolean;
    };
    const snapshot = (await readSnapshot(db, orgId, repository))?.bytes;
    if (snapshot === undefined) return null;
    const before = goesOn ? await readKeptLines(db, orgId, repository) : null;
    const lines = await runInThread<Uint8Array | null>(
      moduleAt('linesInThread'),
      'linesInThread',
      { folder, snapshot, before, days: linesOfDays },
      {
        stop,
        onMessage: (progress) =>
          tell({ ...(progress as { done: number; total: number }), message: 'Counting lines.' }),
      },
    );
    if (lines !== null) await db.transaction().execute((trx) => keepLines(trx, orgId, repository, lines));
    return { repository };
  };

/** Readings of repositories as durable jobs. */
export const openReadings = (options: ReadingsOptions): Readings => {
  const { jobs } = options;
  jobs.define(jobName, read(options));
  jobs.define(linesJob, countLines(options));
  /** The newest reading of each repository. */
  const newest = async (): Promise<ReadonlyMap<string, Job>> =>
    new Map(
      (await jobs.list())
        .filter(({ name }) => name === jobName)
        .toReversed()
        .map((job) => [(job.input as { readonly repository: string }).repository, job]),
    );
  return {
    start: async (_orgId, repository, startedBy) =>
      (await jobs.start(jobName, { repository }, { startedBy, key: `${jobName} ${repository}` })).id,
    stop: async (_orgId, repository) => {
      const job = (await newest()).get(repository);
      if (job !== undefined) await jobs.cancel(job.id);
    },
    locate: locateRepository,
    underWay: async () =>
      new Map(
        [...(await newest())]
          .filter(([, { state }]) => state !== 'done' && state !== 'cancelled')
          .map(([repository, { id, state }]) => [repository, { job: id, failed: state === 'failed' }]),
      ),
  };
};
