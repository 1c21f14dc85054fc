import type { CSSProperties } from 'react';
import { dayOf } from '../../../base/day.ts';
import { placeOn, timeMarks } from '../../../ui/charts/timeScale.ts';
import classes from './leadership.module.css';

interface Stretch {
  readonly from: string;
  readonly to: string | null;
  /** Which look it has. */
  readonly look: string;
}

interface TimeStripProps {
  readonly stretches: readonly Stretch[];
  readonly first: string;
  readonly last: string;
  /** What the picture says, for who does not see it. */
  readonly label: string;
  readonly isTall?: boolean;
}

const at = (iso: string, first: string, last: string): number =>
  placeOn(dayOf(iso), dayOf(first), dayOf(last)) * 100;

/** Stretches of time on a line, each in the look of what it was. */
export const TimeStrip = ({ stretches, first, last, label, isTall = false }: TimeStripProps) => (
  <div className={classes.strip} role="img" aria-label={label} data-tall={isTall || undefined}>
    {stretches.map(({ from, to, look }) => {
      const [left, right] = [at(from, first, last), to === null ? 100 : at(to, first, last)];
      const place = { left: `${left}%`, width: `${Math.max(0.4, right - left)}%` } as CSSProperties;
      return <span key={`${from}${look}`} data-look={look} style={place} />;
    })}
  </div>
);

/** The months below strips that stand above each other. */
export const TimeAxis = ({ first, last }: { readonly first: string; readonly last: string }) => (
  <div className={classes.axis} aria-hidden="true">
    {timeMarks(dayOf(first), dayOf(last), 6).map(({ day, label }) => {
      const place = placeOn(day, dayOf(first), dayOf(last)) * 100;
      return place > 94 ? null : (
        <span key={day} style={{ left: `${place}%` }}>
          {label}
        </span>
      );
    })}
  </div>
);
