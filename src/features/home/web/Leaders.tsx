import { groupBy } from '../../../base/list.ts';
import { SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { PersonLink, TeamLink } from '../../people/web/index.tsx';
import type { HomeAnswer, LeaderAnswer } from '../api.ts';
import classes from './home.module.css';

const Line = ({ leader }: { readonly leader: LeaderAnswer }) => (
  <li>
    <SeatMark state={leader.holder === null ? 'vacant' : leader.isActing ? 'acting' : 'held'} />
    <div>
      <p>
        {leader.holder ? <PersonLink person={leader.holder} /> : 'Nobody'}
        <span className="wh-quiet">
          , {leader.isActing ? 'acting ' : ''}
          {leader.title}
        </span>
      </p>
      <p className={classes.answersFor}>{leader.answersFor}</p>
      {leader.load && <p className={classes.load}>{leader.load}</p>}
    </div>
  </li>
);

/** Who leads the one who asks, what each answers for, and how full their week is where they say so. */
export const Leaders = ({ answer: { leaders, decisions, isLeading } }: { readonly answer: HomeAnswer }) => (
  <aside className={classes.beside} aria-labelledby="leaders-title">
    <h2 id="leaders-title" className={classes.groupTitle}>
      {isLeading ? 'Who leads above and beside you' : 'Who leads you'}
    </h2>
    {leaders.length === 0 && <p className="wh-quiet wh-small">Nobody is recorded.</p>}
    {[...groupBy(leaders, ({ team }) => team.id).values()].map((ofTeam) => (
      <section key={ofTeam[0]!.team.id}>
        <h3 className={classes.teamName}>
          <TeamLink team={ofTeam[0]!.team} />
        </h3>
        <ul className={classes.leaders}>
          {ofTeam.map((leader) => (
            <Line key={`${leader.role}${leader.title}${leader.holder?.id ?? ''}`} leader={leader} />
          ))}
        </ul>
      </section>
    ))}
    <p className={classes.notConnected}>{decisions.notConnected}</p>
  </aside>
);
