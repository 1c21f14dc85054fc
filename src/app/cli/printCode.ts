import { count } from '../../base/list.ts';
import type {
  AreaAnswer,
  AreaRow,
  CandidateRow,
  RepositoriesAnswer,
  RepositoryAnswer,
  WhoAnswer,
} from '../../features/code/index.ts';
import { lines } from './print.ts';
import type { TruckFactorReport } from './truckFactor.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const knowerLine = ({ who, knowledge, word, evidence, isHere }: AreaAnswer['knowers'][number]): string => {
  const { value, low, high } = knowledge;
  const gone = isHere ? '' : ' (not here any more)';
  return `  ${who.name}${gone}: ${word.toLowerCase()}, about ${percent(value)} (${percent(low)} to ${percent(high)}). ${evidence.join(' ')}`;
};

/** So many rows are shown; all of them with --json. */
const shown = 12;
const more = (all: readonly unknown[]): string[] =>
  all.length > shown ? [`  … and ${all.length - shown} more (all of them with --json)`] : [];

export const printArea = (answer: AreaAnswer): string =>
  lines(
    answer.sentence,
    answer.remarks,
    answer.knowers.slice(0, shown).map(knowerLine),
    more(answer.knowers),
    answer.pairings.map(({ knows, learns, because }) => `Pair ${knows.name} with ${learns.name}: ${because}`),
    answer.owners.map(({ rule, line, owners }) => `CODEOWNERS line ${line}: ${rule} ${owners.join(' ')}`),
  );

export const printRepositories = ({ sentence, repositories }: RepositoriesAnswer): string =>
  lines(
    sentence,
    repositories.map((repository) => `  ${repository.sentence}`),
  );

const hangsOn = ({ knownBy, knowers }: AreaRow): string => {
  if (knownBy === 'several') return 'several people';
  if (knownBy === 'one') return knowers.length === 1 ? `${knowers[0]!.name} alone` : 'one person';
  return 'nobody here';
};

const riskLine = (area: AreaRow): string =>
  `  ${area.name}: ${hangsOn(area)}; ${count(area.files, 'file')}, ${count(area.recentChanges, 'recent change')}${area.isStale ? ', untouched for a year' : ''}`;

export const printRisk = ({
  sentence,
  repositories,
}: {
  readonly sentence: string;
  readonly repositories: readonly RepositoryAnswer[];
}): string =>
  lines(
    sentence,
    repositories.flatMap(({ repository, areas }) => {
      const thin = areas.filter(({ kind, knownBy }) => kind !== 'repository' && knownBy !== 'several');
      return [repository.sentence, ...thin.slice(0, shown).map(riskLine), ...more(thin)];
    }),
  );

const candidateLine = ({ who, reasons }: CandidateRow): string => `  ${who.name}: ${reasons.join(' ')}`;

export const printWho = ({ sentence, experts, learners, unknown }: WhoAnswer): string =>
  lines(
    sentence,
    experts.length > 0 ? ['Experts:', ...experts.map(candidateLine)] : [],
    learners.length > 0 ? ['Would learn:', ...learners.map(candidateLine)] : [],
    unknown.length > 0 ? `Not in this repository: ${unknown.join(', ')}` : [],
  );

export const printTruckFactor = ({ model, truckFactor, files, developers }: TruckFactorReport): string =>
  lines(
    `Truck factor ${truckFactor}, over ${count(files, 'file')} (${model}).`,
    (developers ?? [])
      .slice(0, shown)
      .map(({ name, files: own, share }) => `  ${name}: ${count(own, 'file')}, ${percent(share)}`),
    more(developers ?? []),
  );
