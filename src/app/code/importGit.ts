import { InputError } from '../../base/errors.ts';
import { isAddress, readHistory } from '../../connectors/git-history/index.ts';
import { codebaseOf, codeViewOf, developersOf } from '../../features/code/index.ts';
import { ensureRepository, listRepositories } from '../../features/code/server/index.ts';
import { reportOf } from '../../features/helm/index.ts';
import { settingsFor } from '../../features/helm/server/index.ts';
import type { ImportAnswer, View } from '../../features/people/index.ts';
import { type Asking, look } from '../../features/people/server/index.ts';
import type { CodeReport, ImportReport } from '../cli/commands.ts';
import { importHistory, type Progress } from '../importing.ts';
import type { Wheelhouse } from '../openWheelhouse.ts';
import { mirrorOf } from './openReadings.ts';

interface GitOptions {
  readonly apply: boolean;
  readonly stop: AbortSignal;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Where the organisation's own files tell who is there, commits add nobody. */
const isKnownElsewhere = ({ known }: View): boolean =>
  known.person.some(({ source }) => !source.name.startsWith('git '));

const nothingToDo = (location: string, { version }: View, sentence: string): ImportAnswer => ({
  ...{ kind: 'git', source: location, changeSet: null, version: String(version), sentence },
  ...{ counts: {}, changes: [], faults: [], conflicts: [], unmatched: [] },
});

/** People and a first team are proposed as long as nothing but commits tells of people. */
const peopleFrom = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  folder: string,
  view: View,
  { apply, stop }: GitOptions,
): Promise<{ readonly answer: ImportAnswer; readonly view: View }> => {
  if (!isKnownElsewhere(view)) return importHistory(wheelhouse, asking, 'git', folder, { apply, stop });
  const sentence = 'The organisation is known already: nobody is added from commits.';
  return { answer: nothingToDo(folder, view, sentence), view };
};

/** What a reading would give, without keeping it. An address would have to be cloned for that. */
const tried = async (location: string, view: View, { stop, onProgress }: GitOptions): Promise<CodeReport> => {
  if (isAddress(location))
    return {
      ...{ repository: location, commits: 0, files: 0, developers: 0, truckFactor: null },
      sentence: `Would clone ${location} and read its history.`,
    };
  const read = await readHistory({
    ...{ repository: location, stop },
    onProgress: ({ commits }) => onProgress?.({ done: commits, total: 0, phase: 'reading' }),
  });
  const called = { id: 'tried', slug: 'tried', name: location, location };
  const codebase = codebaseOf(called, read);
  const [only] = developersOf([codebase.signatures], [], []).byRepository;
  const { developers, expertise } = codeViewOf(codebase, only!.developers, view, []);
  return {
    ...{ repository: location, commits: read.history.commits.count, files: read.history.files.path.length },
    developers: developers.list.filter(({ isBot }) => !isBot).length,
    truckFactor: null,
    sentence: `Would read ${read.history.commits.count} commits over ${expertise.files.length} files.`,
  };
};

/** Reads it by the durable job that the server uses too, and waits for its end. */
const readByJob = async (
  { code, jobs }: Wheelhouse,
  asking: Asking,
  location: string,
  { stop, onProgress }: GitOptions,
): Promise<CodeReport> => {
  const { id, slug } = await ensureRepository(code, asking, location);
  const job = await code.readings.start(asking.orgId, id, asking.userId);
  stop.addEventListener('abort', () => void jobs.cancel(job));
  for await (const { state, message, done, total } of jobs.eventsOf(job, stop)) {
    onProgress?.({ done, total, phase: 'reading' });
    if (state === 'failed') throw new InputError('not-read', message);
  }
  stop.throwIfAborted();
  const { repositories } = await listRepositories(code, asking, {});
  const { commits, files, developers, truckFactor, sentence } = repositories.find(
    (row) => row.slug === slug,
  )!;
  return { repository: slug, commits, files, developers, truckFactor, sentence };
};

/** The folder of a repository that was read: its own, or the clone of an address. */
const folderOf = async ({ code, config }: Wheelhouse, asking: Asking, location: string): Promise<string> => {
  const { id } = await ensureRepository(code, asking, location);
  return isAddress(location) ? mirrorOf(config.home, id) : location;
};

/** Reads who changed what in a git repository; the first one also proposes people and a team. */
export const importGit = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  path: string,
  options: GitOptions,
): Promise<ImportReport> => {
  const location = await wheelhouse.code.readings.locate(path);
  if (options.apply) asking.may('repository.manage', 'organisation');
  const before = await look(wheelhouse.people, asking, {});
  const code = options.apply
    ? await readByJob(wheelhouse, asking, location, options)
    : await tried(location, before, options);
  const isThere = options.apply || !isAddress(location);
  const folder = options.apply ? await folderOf(wheelhouse, asking, location) : location;
  const { answer, view } = isThere
    ? await peopleFrom(wheelhouse, asking, folder, before, options)
    : { answer: nothingToDo(location, before, 'People are proposed once it is cloned.'), view: before };
  const settings = await settingsFor(wheelhouse.helm, asking, view, {});
  return { ...answer, helm: reportOf(view, settings), code };
};
