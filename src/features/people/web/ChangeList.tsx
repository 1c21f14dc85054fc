import { groupBy } from '../../../base/list.ts';
import { shortDay } from '../../../ui/dates.ts';
import type { ChangeAnswer } from '../api.ts';
import { PersonLink, TeamLink } from './links.tsx';
import classes from './people.module.css';
import { Records } from './Records.tsx';

interface ChangeListProps {
  readonly changes: readonly ChangeAnswer[];
  /** Narrow places leave out the links and records. */
  readonly isBrief?: boolean;
}

/** What happened, by day. */
export const ChangeList = ({ changes, isBrief = false }: ChangeListProps) => (
  <ol className={classes.changes}>
    {[...groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => (
      <li key={day}>
        <time dateTime={day}>{shortDay(day)}</time>
        <ul className={classes.ofDay}>
          {ofDay.map((change) => (
            <li key={`${change.kind}${change.record.kind}${change.record.row}`}>
              <span>{change.sentence}</span>
              {!isBrief && (
                <span className={classes.behind}>
                  {change.team && <TeamLink team={change.team} />}
                  {change.person && <PersonLink person={change.person} />}
                  <Records records={[change.record]} label="record" />
                </span>
              )}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
