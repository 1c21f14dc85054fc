import type { ItemAnswer } from '../api.ts';
import classes from './delegation.module.css';
import { tenths } from './words.ts';

interface HourBarsProps {
  readonly item: ItemAnswer;
  /** Hours that fill the width. */
  readonly most: number;
}

/** What a thing takes of the leader, beside what it holds up of others each week: one scale for a whole queue. */
export const HourBars = ({ item, most }: HourBarsProps) => {
  const own = (item.hours.low + item.hours.high) / 2;
  const bars = [
    { of: 'own', hours: own, label: `${tenths(own)} h yours` },
    {
      of: 'others',
      hours: item.heldUpHours,
      label: item.heldUpHours > 0 ? `${tenths(item.heldUpHours)} h of others` : 'nobody waits',
    },
  ];
  return (
    <div className={classes.bars}>
      {bars.map(({ of, hours, label }) => (
        <span key={of} className={classes.barLine}>
          <span className={classes.track} aria-hidden="true">
            <span className={classes.bar} data-of={of} style={{ width: `${(100 * hours) / most}%` }} />
          </span>
          <span className="wh-numbers wh-small">{label}</span>
        </span>
      ))}
    </div>
  );
};
