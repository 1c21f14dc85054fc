import type { CharterAnswer } from '../api.ts';
import classes from './helm.module.css';

const parts = [
  ['peopleSide', 'People'],
  ['technologySide', 'Technology'],
  ['sharedPlanning', 'Planned together'],
  ['choosesBetween', 'Has to choose between'],
] as const;

/** What a seat answers for, side by side, and what it has to choose between. */
export const CharterText = ({ charter }: { readonly charter: CharterAnswer }) => (
  <div className={classes.charterGrid}>
    {parts
      .filter(([key]) => charter[key].length > 0)
      .map(([key, title]) => (
        <div key={key}>
          <h3 className={classes.charterPart}>{title}</h3>
          <ul>
            {charter[key].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
  </div>
);
