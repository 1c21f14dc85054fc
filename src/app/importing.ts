import type { Fault } from '../base/errors.ts';
import { InputError } from '../base/errors.ts';
import { readPath } from '../connectors/disk.ts';
import { proposeFromGit } from '../connectors/git-people/index.ts';
import { locate, revisionsOf } from '../connectors/history/index.ts';
import { type Connector, connectors, readFiles, type SourceFile } from '../connectors/index.ts';
import {
  type Asking,
  type DatedReading,
  type ImportResult,
  runImport,
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
  const reading = (connector: Connector) =>
    paths.filter((path) => connector.wants(path) || connector.wants(path.slice(path.indexOf('/') + 1)))
      .length;
  const best = connectors.toSorted((a, b) => reading(b) - reading(a))[0];
  if (kind === 'auto' && best && reading(best) > 0) return best;
  const kinds = connectors.map((connector) => `${connector.kind} (${connector.title})`).join(', ');
  const what =
    kind === 'auto'
      ? 'None of these files is of a format we read.'
      : `There is no kind of import called ${kind}.`;
  throw new InputError('unknown-kind', `${what} Choose one of: ${kinds}.`);
};

const snapshot = (asking: Asking, reading: DatedReading['reading']): DatedReading[] => [
  { day: asking.today, at: asking.now, revision: null, reading },
];

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
  const reading = readFiles(connector, files, { lines: true });
  return runImport(wheelhouse.people, asking, {
    kind: connector.kind,
    source: connector.sourceName,
    revisions: snapshot(asking, reading),
    isWholeHistory: false,
    apply: apply && isReadable(reading),
  });
};

/** Nothing readable at all is a refusal, so that a wrong folder ends nobody's appointment. */
const isReadable = ({ organisation, faults }: DatedReading['reading']): boolean => {
  const saysNothing = organisation.teams.length === 0 && organisation.people.length === 0;
  if (saysNothing)
    throw new InputError(
      'nothing-read',
      faults[0]?.message ?? 'The files say nothing about people or teams. Check the path and the kind.',
      faults,
    );
  return true;
};

export const importPath = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  kind: string,
  path: string,
  apply: boolean,
): Promise<ImportResult> => {
  const connector = connectorFor(kind);
  const reading = await readPath(connector, path);
  isReadable(reading);
  return runImport(wheelhouse.people, asking, {
    kind,
    source: connector.sourceName,
    revisions: snapshot(asking, reading),
    isWholeHistory: false,
    apply,
  });
};

export interface HistoryOptions {
  readonly apply: boolean;
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

async function* dated(
  revisions: AsyncIterable<{ commit: string; day: number; at: number; reading: DatedReading['reading'] }>,
  onFault: Fault[],
): AsyncGenerator<DatedReading> {
  for await (const { commit, day, at, reading } of revisions)
    yield {
      day,
      at,
      revision: commit,
      reading: { organisation: reading.organisation, faults: [...onFault.splice(0), ...reading.faults] },
    };
}

const git = 'git';

/** People and a first team as a git log proposes them: those who committed in the last quarter. */
const importFromGit = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  path: string,
  { apply, stop }: HistoryOptions,
): Promise<ImportResult> => {
  const { organisation, faults, revision } = await proposeFromGit({ repository: path, stop });
  const source = `git ${organisation.teams[0]?.slug ?? path}`;
  const revisions = [{ day: asking.today, at: asking.now, revision, reading: { organisation, faults } }];
  return runImport(wheelhouse.people, asking, { kind: git, source, revisions, isWholeHistory: false, apply });
};

/** Every first-parent revision of the files at a path, replayed into dated facts. Kind `git`: people from the log itself. */
export const importHistory = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  kind: string,
  path: string,
  options: HistoryOptions,
): Promise<ImportResult> => {
  if (kind === git) return importFromGit(wheelhouse, asking, path, options);
  const { apply, stop, onProgress } = options;
  const connector = connectorFor(kind);
  const located = await locate(path, connector);
  const faults: Fault[] = [];
  const revisions = revisionsOf({
    ...located,
    connector,
    stop,
    onFault: (fault) => faults.push(fault),
    onProgress: ({ done, total }) =>
      onProgress?.({ done, total, phase: done === total ? 'recording' : 'reading' }),
  });
  return runImport(wheelhouse.people, asking, {
    kind,
    source: connector.sourceName,
    revisions: dated(revisions, faults),
    isWholeHistory: true,
    apply,
    stop,
  });
};
