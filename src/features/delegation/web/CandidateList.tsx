import { Button } from '@mantine/core';
import { inWords } from '../../../base/list.ts';
import { PersonLink } from '../../people/web/index.tsx';
import { nthTime, spokenHours } from '../advice.ts';
import type { CandidateAnswer } from '../api.ts';
import classes from './delegation.module.css';

const groupWords: Readonly<Record<CandidateAnswer['group'], string>> = {
  learns: 'Would like to learn it',
  knows: 'Know it already',
  new: 'It would be new to them',
  unknown: 'By name',
};

interface CandidateListProps {
  readonly candidates: readonly CandidateAnswer[];
  /** Left out: nothing can be handed on now. */
  readonly onChoose?: ((candidate: CandidateAnswer) => void) | undefined;
}

const Candidate = ({
  candidate,
  onChoose,
}: {
  readonly candidate: CandidateAnswer;
  readonly onChoose: CandidateListProps['onChoose'];
}) => {
  const { person, reason, firstHours, breakEven, helper } = candidate;
  return (
    <li className={classes.candidate}>
      <div className={classes.lineText}>
        <p>
          <strong>
            <PersonLink person={person} />
          </strong>
        </p>
        <p>{reason}</p>
        <p className="wh-quiet wh-small">
          The first time takes about {spokenHours(firstHours)} at their level;{' '}
          {breakEven === null ? 'it does not pay within 60 times' : `it has paid by ${nthTime(breakEven)}`}.
          {helper && ` ${helper} could help.`}
        </p>
      </div>
      {onChoose && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onChoose(candidate)}
          aria-label={`Hand it on to ${person.name}`}
        >
          Hand it on
        </Button>
      )}
    </li>
  );
};

const Unread = ({ candidates }: { readonly candidates: readonly CandidateAnswer[] }) =>
  candidates.length > 0 && (
    <p className={classes.unread}>
      {inWords(candidates.map(({ person }) => person.name))} {candidates.length === 1 ? 'has' : 'have'} not
      read the notice about handing on yet, so nothing can be handed on to them.
    </p>
  );

/** Who could take it on: those who would learn by it first, by name within each group. Nobody is ranked. */
export const CandidateList = ({ candidates, onChoose }: CandidateListProps) => (
  <>
    {(['learns', 'knows', 'new', 'unknown'] as const).map((group) => {
      const ours = candidates.filter((candidate) => candidate.mayTake && candidate.group === group);
      return (
        ours.length > 0 && (
          <div key={group} className={classes.group}>
            <h3>{groupWords[group]}</h3>
            <ul className={classes.lines}>
              {ours.map((candidate) => (
                <Candidate key={candidate.person.id} candidate={candidate} onChoose={onChoose} />
              ))}
            </ul>
          </div>
        )
      );
    })}
    <Unread candidates={candidates.filter(({ mayTake }) => !mayTake)} />
  </>
);
