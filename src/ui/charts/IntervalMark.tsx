import classes from './files.module.css';

interface IntervalMarkProps {
  /** 0–1, with the bounds of its interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const at = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** An estimate on a line from 0 to 1: the band is where the truth lies four times out of five. */
export const IntervalMark = ({ value, low, high }: IntervalMarkProps) => (
  <span className={classes.interval}>
    <svg width="100%" height="14" aria-hidden="true">
      <line x1="0" x2="100%" y1="7" y2="7" stroke="var(--wh-line)" strokeWidth="2" />
      <line x1={at(low)} x2={at(high)} y1="7" y2="7" stroke="var(--wh-held-soft)" strokeWidth="8" />
      <line x1={at(value)} x2={at(value)} y1="1" y2="13" stroke="var(--wh-accent)" strokeWidth="3" />
    </svg>
    <span className="wh-numbers wh-small">
      {percent(value)}
      <span className="wh-quiet">
        {' '}
        ({Math.round(low * 100)}–{Math.round(high * 100)})
      </span>
    </span>
  </span>
);
