import type { PersonAnswer } from '../api.ts';
import { PersonLink } from './links.tsx';
import classes from './people.module.css';

/** Manager, reports and, for those who may see them, addresses. */
export const PersonFacts = ({
  answer: { manager, reports, identities },
}: {
  readonly answer: PersonAnswer;
}) => (
  <dl className={classes.facts}>
    <dt>Reports to</dt>
    <dd>{manager ? <PersonLink person={manager} /> : 'nobody is recorded'}</dd>
    <dt>Reports</dt>
    <dd>
      {reports.length === 0
        ? 'none'
        : reports.map((person) => <PersonLink key={person.id} person={person} />)}
    </dd>
    {identities && identities.length > 0 && (
      <>
        <dt>Goes by</dt>
        <dd>
          {identities.map(({ id, host, value }) => (
            <span key={id}>
              {value}
              {host && <span className="wh-quiet"> on {host}</span>}
            </span>
          ))}
        </dd>
      </>
    )}
  </dl>
);
