import { count } from '../../../base/list.ts';
import { shortDay } from '../../../ui/dates.ts';
import type { FigureAnswer } from '../api.ts';
import classes from './load.module.css';

const dayAndMonth = (iso: string): string => shortDay(iso).split(' ').slice(0, 2).join(' ');
const percent = (share: number): string => `${100 * share}%`;

/** The load of the last weeks: full columns were logged, light ones are worked out from assumptions. */
export const Trend = ({ figure }: { readonly figure: FigureAnswer }) => {
  const { trend, tightFrom, overloadedAbove } = figure;
  const top = Math.max(1.1, ...trend.map(({ load }) => load ?? 0)) * 1.06;
  const said = trend.flatMap(({ week, load }) =>
    load === null ? [] : [`${dayAndMonth(week)} ${load.toFixed(2)}`],
  );
  const over = trend.filter(({ load }) => (load ?? 0) > overloadedAbove).length;
  return (
    <>
      <div
        className={classes.columns}
        role="img"
        aria-label={`Load by week: ${said.join(', ') || 'nothing to show'}. ${count(over, 'week')} above ${overloadedAbove}.`}
      >
        {trend.map(({ week, load, isLogged }) => (
          <span key={week} className={classes.column}>
            {load !== null && (
              <span
                className={classes.loadOfWeek}
                data-logged={isLogged}
                style={{ height: percent(load / top) }}
              />
            )}
          </span>
        ))}
        <span className={classes.line} data-line="full" style={{ bottom: percent(overloadedAbove / top) }} />
        <span className={classes.line} style={{ bottom: percent(tightFrom / top) }} />
      </div>
      <div className={classes.axis} aria-hidden="true">
        {trend.map(({ week }) => (
          <span key={week}>{dayAndMonth(week)}</span>
        ))}
      </div>
      <p className={classes.legend}>
        <span>
          <span className={classes.loadOfWeek} data-logged="true" style={{ width: 12, height: 12 }} /> logged
        </span>
        <span>
          <span className={classes.loadOfWeek} style={{ width: 12, height: 12 }} /> worked out
        </span>
        <span>
          <span className={classes.lineMark} data-line="full" /> overloaded above
        </span>
        <span>
          <span className={classes.lineMark} /> tight above
        </span>
      </p>
    </>
  );
};
