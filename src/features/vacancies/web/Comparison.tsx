import { Link } from '@tanstack/react-router';
import { shortDay } from '../../../ui/dates.ts';
import type { ChoiceAnswer, WayAnswer } from '../api.ts';
import classes from './vacancies.module.css';
import { hoursOf, monthsOf, weeksOf } from './words.ts';

type Told = readonly [value: string, between: string];
interface Row {
  readonly what: string;
  readonly of: (way: WayAnswer) => Told;
}

const rows: readonly Row[] = [
  {
    what: 'Begins',
    of: ({ begins, beginsOn }) => [
      `in ${weeksOf(begins)[0]}, about ${shortDay(beginsOn)}`,
      `${weeksOf(begins)[1]} weeks`,
    ],
  },
  {
    what: 'Has full effect (95 %)',
    of: ({ full, fullOn }) => [
      `in ${weeksOf(full)[0]}, about ${shortDay(fullOn)}`,
      `${weeksOf(full)[1]} weeks`,
    ],
  },
  {
    what: 'Of the year, so much of the seat stays undone',
    of: ({ leadMissing }) => [
      monthsOf(leadMissing)[0],
      `${monthsOf(leadMissing)[1]} months, its cover not counted`,
    ],
  },
  {
    what: 'Own work of the two, in the year',
    of: ({ ownDone }) => [monthsOf(ownDone)[0].replace('months', 'person-months'), monthsOf(ownDone)[1]],
  },
  {
    what: 'Hours of who stands in, until then',
    of: ({ coverHours, coverHoursAWeek }) => [
      `${hoursOf(coverHours)[0]}, ${hoursOf(coverHoursAWeek)[0]} a week`,
      `${hoursOf(coverHours)[1]} h`,
    ],
  },
  {
    what: 'Hours of who interviews',
    of: ({ interviewHours }) => [hoursOf(interviewHours)[0], `${hoursOf(interviewHours)[1]} h`],
  },
];

const Cell = ({ told: [value, between] }: { readonly told: Told }) => (
  <td>
    {value}
    <span className="wh-numbers">{between}</span>
  </td>
);

/** Both ways in numbers, each between its bounds, and what they rest on. */
export const Comparison = ({ choice }: { readonly choice: ChoiceAnswer }) => (
  <>
    <table className={classes.compare}>
      <caption className="wh-hidden">From within and from outside, side by side</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">From within</th>
          <th scope="col">From outside</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, of }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <Cell told={of(choice.promote)} />
            <Cell told={of(choice.hire)} />
          </tr>
        ))}
      </tbody>
    </table>
    {choice.tooLarge && (
      <p className={classes.note} role="note">
        {choice.tooLarge}
      </p>
    )}
    {choice.cover && (
      <p className={classes.under}>
        {choice.cover.sentence}
        {choice.cover.load && (
          <span className="wh-quiet wh-numbers">
            {' '}
            {Math.round(100 * choice.cover.load.value)} % of it without this seat (
            {Math.round(100 * choice.cover.load.low)}–{Math.round(100 * choice.cover.load.high)}).
          </span>
        )}
      </p>
    )}
    <details className={classes.more}>
      <summary>What these figures rest on</summary>
      <ul className={classes.rows}>
        {choice.assumptions.map(({ name, says, value, unit, likely, source }) => (
          <li key={name}>
            <span className={classes.rowText}>
              {says}
              <span className={classes.small}> {source}</span>
            </span>
            <span className="wh-numbers">
              {value} {unit}
              {likely && (
                <span className="wh-quiet">
                  {' '}
                  ({likely[0]}–{likely[1]})
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={`${classes.small} ${classes.under}`}>
        Who hires counts on the same curve for both: nobody has measured it here. The place of who is promoted
        is filled again in this picture. The seat takes {Math.round(100 * choice.share)} % of a week. The
        formula stands in {choice.source}; the numbers can be set under{' '}
        <Link to="/settings/assumptions">Settings</Link>.
      </p>
    </details>
  </>
);
