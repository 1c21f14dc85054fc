import { SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { since } from '../../../ui/dates.ts';
import type { PersonAnswer } from '../api.ts';
import { PersonLink, TeamLink } from './links.tsx';
import classes from './people.module.css';

type WhoLeadsProps = Pick<PersonAnswer, 'teams' | 'leaders'>;

/** For each team of a person: who sits in which seat. */
export const WhoLeads = ({ teams, leaders }: WhoLeadsProps) =>
  teams.length === 0 ? (
    <p className="wh-quiet">On no team.</p>
  ) : (
    <ul className={classes.led}>
      {teams.map(({ id, team, from, openStart }) => (
        <li key={id}>
          <h3>
            <TeamLink team={team} />
          </h3>
          <p className="wh-quiet wh-small">here {since(from, openStart)}</p>
          <ul className={classes.leaders}>
            {leaders
              .filter((seat) => seat.team.id === team.id)
              .map((seat) => (
                <li key={seat.post ?? `${seat.role}${seat.title}${seat.ordinal}`}>
                  <SeatMark state={seat.state} />
                  <span>
                    {seat.holder ? <PersonLink person={seat.holder} /> : 'Nobody'}
                    <span className="wh-quiet">
                      , {seat.state === 'acting' ? 'acting ' : ''}
                      {seat.title}
                    </span>
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
