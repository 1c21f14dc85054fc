import type { FigureAnswer } from '../api.ts';
import { tenths } from '../hours.ts';
import classes from './load.module.css';
import { partWords } from './words.ts';

const percent = (share: number): string => `${100 * share}%`;

/** Where the hours of a week go, against the hours a week has, with the interval below. */
export const Gauge = ({ figure }: { readonly figure: FigureAnswer }) => {
  const { load, low, high, contractHours } = figure;
  const scale = Math.max(high, 1.05);
  const parts = figure.parts.filter(({ hours }) => hours > 0);
  const said = parts.map(({ part, hours }) => `${partWords[part]} ${tenths(hours)} hours`).join(', ');
  return (
    <div
      className={classes.gauge}
      role="img"
      aria-label={`${tenths(load * contractHours)} of ${contractHours} hours: ${said}. Between ${tenths(low * contractHours)} and ${tenths(high * contractHours)}.`}
    >
      <div className={classes.gaugeBar} style={{ width: percent(load / scale) }}>
        {parts.map(({ part, hours }) => (
          <span key={part} className={classes.piece} data-part={part} style={{ flex: `${hours} 1 0` }}>
            {hours / contractHours > 0.08 ? tenths(hours) : ''}
          </span>
        ))}
      </div>
      <span className={classes.full} style={{ left: percent(1 / scale) }}>
        <span>{contractHours} hours</span>
      </span>
      <span
        className={classes.whisker}
        style={{ left: percent(low / scale), width: percent((high - low) / scale) }}
      />
    </div>
  );
};
