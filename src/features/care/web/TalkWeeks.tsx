import { dayOf, isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { longDay } from '../../../ui/dates.ts';
import classes from './care.module.css';

const weeksShown = 26;

interface TalkWeeksProps {
  /** `2026-11-22`, newest first. */
  readonly days: readonly string[];
  readonly asOf: string;
}

/** Half a year of weeks, those with a talk filled. */
export const TalkWeeks = ({ days, asOf }: TalkWeeksProps) => {
  const end = dayOf(asOf);
  const weeks = Array.from({ length: weeksShown }, (_, n) => {
    const last = end - 7 * (weeksShown - 1 - n);
    const first = last - 6;
    return { first, isTalked: days.some((day) => dayOf(day) >= first && dayOf(day) <= last) };
  });
  const talked = weeks.filter(({ isTalked }) => isTalked).length;
  return (
    <figure className={classes.weeks}>
      <div
        className={classes.weekGrid}
        role="img"
        aria-label={`Talked in ${count(talked, 'week')} of the last ${weeksShown}`}
      >
        {weeks.map(({ first, isTalked }) => (
          <span
            key={first}
            data-talked={isTalked || undefined}
            title={`Week from ${longDay(isoDay(first))}`}
          />
        ))}
      </div>
      <figcaption>
        Talked in {count(talked, 'week')} of the last {weeksShown}; the last time on {longDay(days[0]!)}.
      </figcaption>
    </figure>
  );
};
