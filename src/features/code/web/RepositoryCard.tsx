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

export const StateTag = ({ state }: Pick<RepositoryRow, 'state'>) => {
  const tag = stateTags[state];
  return tag && <Tag tone={tag.tone}>{tag.word}</Tag>;
};

const factsOf = ({ developers, files, commits, newest }: RepositoryRow): string[] => [
  count(developers, 'person', 'people'),
  count(files, 'file'),
  count(commits, 'commit'),
  ...(newest ? [`newest of ${shortDay(newest)}`] : []),
];

/** One repository: how much of it is known by whom, in a bar, a sentence and numbers. */
export const RepositoryCard = ({ repository }: { readonly repository: RepositoryRow }) => (
  <li className={classes.repository}>
    <div className={classes.repositoryText}>
      <h2 className={classes.repositoryName}>
        <RepositoryLink repository={repository} /> <StateTag state={repository.state} />
      </h2>
      <p>{repository.sentence}</p>
      {repository.job && <Reading job={repository.job} name={repository.name} />}
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
