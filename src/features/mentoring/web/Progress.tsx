import type { EpisodeKind } from '../episode.ts';
import { deedWords } from '../episode.ts';
import type { ProgressAnswer } from '../pathApi.ts';
import { practices } from '../practice.ts';
import { type Showing, seatsOnThePath } from '../trainingPath.ts';
import classes from './mentoring.module.css';
import { ShowingMark, showingWords } from './ShowingMark.tsx';

const Mark = ({ name, showing }: { readonly name: string; readonly showing: Showing }) => (
  <li>
    <ShowingMark showing={showing} />
    <span className={classes.grow}>{name}</span>
    <span className={classes.showing} data-showing={showing}>
      {showingWords[showing]}
    </span>
  </li>
);

const begun = (kind: EpisodeKind): string =>
  deedWords[kind].charAt(0).toUpperCase() + deedWords[kind].slice(1);

/** What a seat takes, and what of it is shown or not yet. No sum and no grade. */
export const Progress = ({ progress }: { readonly progress: ProgressAnswer }) => {
  const step = seatsOnThePath.find(({ seat }) => seat === progress.seat)!;
  return (
    <div className={classes.progress}>
      <p className={classes.progressWhat}>{step.what}</p>
      <div>
        <h3>Practices</h3>
        <ul className={classes.marks}>
          {progress.practices.map(({ practice, showing }) => (
            <Mark key={practice} name={practices[practice].name} showing={showing} />
          ))}
        </ul>
      </div>
      <div>
        <h3>Ways of leading</h3>
        <ul className={classes.marks}>
          {progress.evidence.map(({ kind, showing }) => (
            <Mark key={kind} name={begun(kind)} showing={showing} />
          ))}
        </ul>
      </div>
    </div>
  );
};
