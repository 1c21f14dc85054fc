import { type Fault, InputError } from '../base/errors.ts';
import { readPath } from '../connectors/disk.ts';
import { proposeFromGit } from '../connectors/git-people/index.ts';
import { locate, revisionsOf } from '../connectors/history/index.ts';
import { type Connector, connectors, readFiles, type SourceFile } from '../connectors/index.ts';
import type { Reading } from '../features/people/index.ts';
import {
  type Asking,
  type DatedReading,
  type ImportResult,
  importSnapshot,
  importWholeHistory,
  importHistory as replayHistory,
} from '../features/people/server/index.ts';
import type { Wheelhouse } from './openWheelhouse.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly phase: 'reading' | 'recording';
}

/** The connector of a kind; `auto` takes the one that reads most of the files. */
export const connectorFor = (kind: string, paths: readonly string[] = []): Connector => {
  const named = connectors.find((connector) => connector.kind === kind);
  if (named) return named;
  const reads = ({ wants }: Connector) =>
    paths.filter((path) => wants(path) || wants(path.slice(path.indexOf('/') + 1))).length;
  const best = connectors.toSorted((a, b) => reads(b) - reads(a))[0];
  if (kind === 'auto' && best && reads(best) > 0) return best;
  const kinds = connectors.map((connector) => `${connector.kind} (${connector.title})`).join(', ');
  const what =
    kind === 'auto'
      ? 'None of these files is of a format we read.'
      : `There is no kind of import called ${kind}.`;
  throw new InputError('unknown-kind', `${what} Choose one of: ${kinds}.`);
};

/** Files that say nothing at all are refused, so that a wrong folder ends nobody's appointment. */
const refuseSilence = ({ organisation, faults }: Reading): void => {
  if (organisation.teams.length + organisation.people.length > 0) return;
  throw new InputError(
    'nothing-read',
    faults[0]?.message ?? 'The files say nothing about people or teams. Check the path and the kind.',
    faults,
  );
};

const importReading = (
  wheelhouse: Wheelhouse,
  asking: Asking,
  { kind, sourceName }: Connector,
  reading: Reading,
  apply: boolean,
): Promise<ImportResult> => {
  refuseSilence(reading);
  return importSnapshot(wheelhouse.people, asking, {
    kind,
    source: sourceName,
    reading,
    revision: null,
    apply,
  });
};

/** Files as they were dropped or sent. */
export const importFiles = (
  wheelhouse: Wheelhouse,
  asking: Asking,
  kind: string,
  files: readonly SourceFile[],
  apply: boolean,
): Promise<ImportResult> => {
  const connector = connectorFor(
    kind,
    files.map(({ path }) => path),
  );
  return importReading(wheelhouse, asking, connector, readFiles(connector, files, { lines: true }), apply);
};

/** A file or folder on this machine. */
export const importPath = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  kind: string,
  path: string,
  apply: boolean,
): Promise<ImportResult> => {
  const connector = connectorFor(kind);
  return importReading(wheelhouse, asking, connector, await readPath(connector, path), apply);
};

export interface HistoryOptions {
  readonly apply: boolean;
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The kind whose people and first team are proposed from a git log, not read from files. */
const gitLog = 'git';

/** People and a first team as a git log proposes them: those who committed in the last quarter. */
const importFromGit = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  path: string,
  { apply, stop }: HistoryOptions,
): Promise<ImportResult> => {
  const { organisation, faults, revision } = await proposeFromGit({ repository: path, stop });
  const source = `git ${organisation.teams[0]?.slug ?? path}`;
  return importSnapshot(wheelhouse.people, asking, {
    kind: gitLog,
    source,
    reading: { organisation, faults },
    revision,
    apply,
  });
};

/** Every first-parent revision of the files at a path, replayed into dated facts; of kind `git`, the people of the log itself. */
export const importHistory = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  kind: string,
  path: string,
  options: HistoryOptions,
): Promise<ImportResult> => {
  if (kind === gitLog) return importFromGit(wheelhouse, asking, path, options);
  const { apply, stop, onProgress } = options;
  const connector = connectorFor(kind);
  const located = await locate(path, connector);
  async function* revisionsAfter(after: string | undefined): AsyncGenerator<DatedReading> {
    const faults: Fault[] = [];
    const tell = ({ done, total }: { done: number; total: number }) =>
      onProgress?.({ done, total, phase: done === total ? 'recording' : 'reading' });
    const request = {
      ...located,
      connector,
      stop,
      onProgress: tell,
      onFault: (fault: Fault) => faults.push(fault),
    };
    for await (const { commit, day, at, reading } of revisionsOf({
      ...request,
      ...(after !== undefined && { after }),
    }))
      yield {
        day,
        at,
        revision: commit,
        reading: { ...reading, faults: [...faults.splice(0), ...reading.faults] },
      };
  }
  const job = {
    kind,
    source: connector.sourceName,
    repository: `${located.repository}:${located.path}`,
    revisionsAfter,
    apply,
    stop,
  };
  return replayHistory(wheelhouse.people, asking, job).catch((error: unknown) => {
    if (error instanceof InputError && error.code === 'revision-gone')
      return importWholeHistory(wheelhouse.people, asking, job);
    throw error;
  });
};
