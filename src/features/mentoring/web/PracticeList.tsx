import { Button } from '@mantine/core';
import { type PracticeId, practiceIds, practices } from '../practice.ts';
import type { Showing } from '../trainingPath.ts';
import classes from './mentoring.module.css';
import { ShowingMark, showingWords } from './ShowingMark.tsx';

interface PracticeProps {
  readonly id: PracticeId;
  readonly showing: Showing;
  /** Left out where nothing can be written. */
  readonly onWrite?: (() => void) | undefined;
}

const Practice = ({ id, showing, onWrite }: PracticeProps) => {
  const { name, what, looks, exercise, episode } = practices[id];
  return (
    <details className={classes.practice} id={id}>
      <summary>
        <ShowingMark showing={showing} />
        <span className={classes.grow}>
          <span className={classes.name}>{name}</span> <span className="wh-quiet">{what}</span>
        </span>
        <span className={classes.showing} data-showing={showing}>
          {showingWords[showing]}
        </span>
      </summary>
      <div className={classes.practiceBody}>
        <div>
          <h4>What it looks like</h4>
          <ul className={classes.looks}>
            {looks.map((look) => (
              <li key={look}>{look}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>Something small to try</h4>
          <p>{exercise}</p>
        </div>
        <div>
          <h4>It shows when</h4>
          <p>{episode}</p>
        </div>
        {onWrite && (
          <Button
            size="xs"
            variant="default"
            onClick={onWrite}
            aria-label={`Write one down: ${name.toLowerCase()}`}
          >
            Write one down
          </Button>
        )}
      </div>
    </details>
  );
};

interface PracticeListProps {
  readonly showings: ReadonlyMap<PracticeId, Showing>;
  readonly onWrite?: ((practice: PracticeId) => void) | undefined;
}

/** The six practices: what each looks like, what to try, and what an episode of it is. */
export const PracticeList = ({ showings, onWrite }: PracticeListProps) => (
  <div className={classes.practices}>
    {practiceIds.map((id) => (
      <Practice
        key={id}
        id={id}
        showing={showings.get(id) ?? 'not yet'}
        onWrite={onWrite && (() => onWrite(id))}
      />
    ))}
  </div>
);
