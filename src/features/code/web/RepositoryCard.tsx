import { count } from '../../../base/list.ts';
import { ToneBar } from '../../../ui/charts/Tones.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { RepositoryRow } from '../api.ts';
import classes from './code.module.css';
import { RepositoryLink } from './links.tsx';
import { knownTones, sharesOf } from './mapTones.ts';
import { Reading } from './Reading.tsx';
import { RepositoryMenu } from './RepositoryMenu.tsx';

const stateTags = {
  reading: { tone: 'plain', word: 'being read' },
  ready: null,
  partial: { tone: 'watch', word: 'read in part' },
  failed: { tone: 'bad', word: 'could not be read' },
} as const;
const stopped = { tone: 'watch', word: 'not read' } as const;

const isStopped = ({ state, job }: Pick<RepositoryRow, 'state' | 'job'>): boolean =>
  state === 'reading' && job === null;

export const StateTag = ({ repository }: { readonly repository: RepositoryRow }) => {
  const tag = isStopped(repository) ? stopped : stateTags[repository.state];
  return tag && <Tag tone={tag.tone}>{tag.word}</Tag>;
};

/** What is to say of it; of one whose first reading failed, the job says why. */
const Said = ({ repository }: { readonly repository: RepositoryRow }) => {
  if (isStopped(repository))
    return <p>Its first reading was stopped. It can be begun again from its menu.</p>;
  return repository.knownBy !== null || repository.job === null ? <p>{repository.sentence}</p> : null;
};

const factsOf = ({ developers, files, commits, newest }: RepositoryRow): string[] => [
  count(developers, 'person', 'people'),
  count(files, 'file'),
  count(commits, 'commit'),
  ...(newest ? [`newest of ${shortDay(newest)}`] : []),
];

interface RepositoryCardProps {
  readonly repository: RepositoryRow;
  /** Whether the progress of its reading is shown. */
  readonly isFollowed: boolean;
}

/** One repository: how much of it is known by whom, in a bar, a sentence and numbers. */
export const RepositoryCard = ({ repository, isFollowed }: RepositoryCardProps) => (
  <li className={classes.repository}>
    <div className={classes.repositoryText}>
      <h2 className={classes.repositoryName}>
        <RepositoryLink repository={repository} /> <StateTag repository={repository} />
      </h2>
      <Said repository={repository} />
      {repository.job && isFollowed && <Reading job={repository.job} name={repository.name} />}
      {repository.commits > 0 && (
        <p className="wh-quiet wh-small wh-numbers">{factsOf(repository).join(' · ')}</p>
      )}
    </div>
    {repository.knownBy && (
      <div className={classes.repositoryBar}>
        <ToneBar tones={knownTones} shares={sharesOf(repository.knownBy)} />
      </div>
    )}
    <p className={classes.truck}>
      {repository.truckFactor !== null && (
        <>
          <span className={classes.truckFigure}>{repository.truckFactor}</span>
          <span className="wh-quiet wh-small">truck factor</span>
        </>
      )}
    </p>
    <RepositoryMenu repository={repository} />
  </li>
);
