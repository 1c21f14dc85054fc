import type { AssumptionShown } from '../api.ts';
import classes from './leadership.module.css';

const shown = ({ value, unit }: AssumptionShown): string => `${value}${unit ? ` ${unit}` : ''}`;

interface BasisProps {
  readonly formula?: string;
  readonly assumptions: readonly AssumptionShown[];
}

/** What something was judged by: its formula, and each threshold with its source. */
export const Basis = ({ formula, assumptions }: BasisProps) => (
  <details className={classes.basis}>
    <summary>What it is judged by</summary>
    {formula && <p className={classes.formula}>{formula}</p>}
    <ul className={classes.basisList}>
      {assumptions.map((each) => (
        <li key={each.name}>
          {each.says} <strong className="wh-numbers">{shown(each)}</strong>{' '}
          <span className="wh-quiet">({each.source})</span>
        </li>
      ))}
    </ul>
  </details>
);
