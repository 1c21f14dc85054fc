import { shortDay } from '../../../ui/dates.ts';
import type { MyLoadAnswer } from '../api.ts';
import { tenths } from '../hours.ts';
import { hourKinds, hoursOf, type WeekHours } from '../weekLog.ts';
import classes from './load.module.css';
import { kindLabels } from './words.ts';

type SplitAnswer = NonNullable<MyLoadAnswer['split']>;

const dayAndMonth = (iso: string): string => shortDay(iso).split(' ').slice(0, 2).join(' ');
const percent = (share: number): string => `${100 * share}%`;

const Stack = ({ hours, top }: { readonly hours: WeekHours; readonly top: number }) => (
  <span className={classes.stack} style={{ height: percent(hoursOf(hours) / top) }}>
    {hourKinds.map(
      (kind) =>
        hours[kind] > 0 && <span key={kind} data-part={kind} style={{ flex: `${hours[kind]} 1 0` }} />,
    )}
  </span>
);

const sayHours = (hours: WeekHours): string =>
  hourKinds.map((kind) => `${kindLabels[kind]} ${tenths(hours[kind])}`).join(', ');

/** How a week is meant, and beside it how the weeks were. */
export const Split = ({ split }: { readonly split: SplitAnswer }) => {
  const { expected, weeks } = split;
  const top = Math.max(hoursOf(expected), ...weeks.map(hoursOf)) * 1.04;
  const rows = [
    { name: 'Meant', hours: expected },
    ...weeks.map(({ week, ...hours }) => ({ name: dayAndMonth(week), hours })),
  ];
  return (
    <>
      <div
        className={classes.columns}
        role="img"
        aria-label={rows.map(({ name, hours }) => `${name}: ${sayHours(hours)}`).join('. ')}
      >
        {rows.map(({ name, hours }, at) => (
          <span key={name} className={classes.column} data-meant={at === 0}>
            <Stack hours={hours} top={top} />
          </span>
        ))}
      </div>
      <div className={classes.axis} aria-hidden="true">
        {rows.map(({ name }, at) => (
          <span key={name} {...(at === 0 ? { 'data-meant': true } : {})}>
            {name}
          </span>
        ))}
      </div>
      <p className={classes.legend}>
        {hourKinds.map((kind) => (
          <span key={kind}>
            <span className={classes.swatch} data-part={kind} /> {kindLabels[kind]}
          </span>
        ))}
      </p>
      <details className={classes.numbers}>
        <summary>The hours in numbers</summary>
        <table className="wh-numbers">
          <thead>
            <tr>
              <th scope="col">Week</th>
              {hourKinds.map((kind) => (
                <th key={kind} scope="col">
                  {kindLabels[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, hours }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {hourKinds.map((kind) => (
                  <td key={kind}>{tenths(hours[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};
