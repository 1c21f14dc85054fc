import { type Day, isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import type { AreaRow, RepositoriesAnswer, RepositoryAnswer, RepositoryRow } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { areaRowsOf, type TeamByArea } from './areaRows.ts';
import { knownSharesOf, repositorySentence, truckFactorIn } from './repositorySentence.ts';

/** What is kept of a repository, as far as a row tells it. */
interface Kept {
  readonly slug: string;
  readonly name: string;
  readonly reading: {
    readonly complete: boolean;
    readonly newest: Day | null;
    readonly commits: number;
    readonly files: number;
    readonly at: string;
  } | null;
}

interface UnderWay {
  readonly job: string;
  readonly failed: boolean;
}

const stateOf = (reading: Kept['reading'], underWay: UnderWay | null): RepositoryRow['state'] => {
  if (underWay?.failed) return 'failed';
  if (reading === null) return 'reading';
  return reading.complete ? 'ready' : 'partial';
};

/** @param view Null before the first reading. */
export const repositoryRowOf = (
  { slug, name, reading }: Kept,
  view: CodeView | null,
  underWay: UnderWay | null,
): RepositoryRow => ({
  ...{ slug, name, state: stateOf(reading, underWay) },
  sentence: view === null ? `${name} is being read.` : repositorySentence(view),
  commits: reading?.commits ?? 0,
  files: reading?.files ?? 0,
  developers: view?.developers.list.filter(({ isBot }) => !isBot).length ?? 0,
  newest: reading?.newest == null ? null : isoDay(reading.newest),
  readAt: reading === null ? null : reading.at,
  truckFactor: view && truckFactorIn(view),
  knownBy: view && knownSharesOf(view),
  job: underWay?.job ?? null,
});

const listSentence = (rows: readonly RepositoryRow[]): string => {
  const read = rows.filter(({ knownBy }) => knownBy !== null);
  if (rows.length === 0) return 'No repository is read yet.';
  if (read.length === 0) return `${count(rows.length, 'repository is', 'repositories are')} being read.`;
  const thin = read.filter(({ truckFactor }) => truckFactor! <= 1);
  return thin.length === 0
    ? `In none of ${count(read.length, 'repository', 'repositories')} would one departure cost half of what is known.`
    : `In ${thin.length} of ${count(read.length, 'repository', 'repositories')} half of what is known hangs on one person or has left: ${thin.map(({ name }) => name).join(', ')}.`;
};

export const repositoriesAnswerOf = (
  day: Day,
  rows: readonly RepositoryRow[],
  suggestions: number,
): RepositoriesAnswer => ({
  asOf: isoDay(day),
  sentence: listSentence(rows),
  repositories: [...rows],
  suggestions,
});

const areaSentences = (areas: readonly AreaRow[]): string[] => {
  const parts = areas.filter(({ kind }) => kind === 'folder' || kind === 'component');
  const named = (rows: readonly AreaRow[]) =>
    rows
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
  const more = (rows: readonly AreaRow[]) => (rows.length > 3 ? ` and ${rows.length - 3} more` : '');
  const say = (rows: readonly AreaRow[], words: string) =>
    rows.length === 0 ? [] : [`${words}: ${named(rows)}${more(rows)}.`];
  return [
    ...say(
      parts.filter(({ knownBy }) => knownBy === 'nobody'),
      'Nobody here knows',
    ),
    ...say(
      parts.filter(({ knownBy }) => knownBy === 'one'),
      'One person alone knows',
    ),
    ...say(
      parts.filter(({ isStale }) => isStale),
      'Untouched for a year',
    ),
  ];
};

export const repositoryAnswerOf = (
  view: CodeView,
  repository: RepositoryRow,
  teamByArea: TeamByArea,
): RepositoryAnswer => {
  const { areas: all, technologies } = view.codebase;
  const areas = areaRowsOf(view, all, teamByArea);
  const isIn = new Map(all.map(({ id, files }) => [id, new Set(files)]));
  return {
    asOf: isoDay(view.day),
    repository,
    sentences: [repositorySentence(view), ...areaSentences(areas)],
    technologies: technologies.map(({ name, kind, share, files }) => ({
      ...{ name, kind, share },
      areas: areas
        .filter(({ id, kind: of }) => of !== 'repository' && files.some((file) => isIn.get(id)!.has(file)))
        .map(({ id }) => id),
    })),
    areas,
  };
};
