import { Link } from '@tanstack/react-router';
import { inWords } from '../../../base/list.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import type { EmptiedSeat } from '../api.ts';
import classes from './vacancies.module.css';

const areaLink = ({ repository, id, name }: EmptiedSeat['areas'][number]['area']) => (
  <Link to="/code/$repo/area" params={{ repo: repository.slug }} search={{ id }}>
    {name}
  </Link>
);

/** What the place of somebody leaves behind: areas nobody else knows, and who could look at changes there. */
export const Emptied = ({ of }: { readonly of: EmptiedSeat }) => (
  <article className={classes.candidate} aria-label={`The place of ${of.person.name}`}>
    <div>
      <p className={classes.over}>{of.shareOfTeam}</p>
      <h3>{of.person.name}</h3>
    </div>
    <p>{of.sentence}</p>
    {of.areas.length > 0 && (
      <ul className={classes.rows}>
        {of.areas.map(({ area, because, taughtTo }) => (
          <li key={`${area.repository.slug} ${area.id}`}>
            <span className={classes.rowText}>
              {areaLink(area)} <span className={classes.small}>{area.repository.name}</span>
              <br />
              <span className={classes.small}>{because}</span>
            </span>
            {taughtTo ? (
              <Tag tone="good">{taughtTo.name} learns it</Tag>
            ) : (
              <Tag tone="watch">nobody learns it yet</Tag>
            )}
          </li>
        ))}
      </ul>
    )}
    {of.reviews.length > 0 && (
      <div>
        <p className={classes.small}>Who else could look at changes where they are asked now</p>
        <ul className={classes.rows}>
          {of.reviews.map(({ area, by }) => (
            <li key={`${area.repository.slug} ${area.id}`}>
              <span className={classes.rowText}>{areaLink(area)}</span>
              <span>{by.length === 0 ? 'nobody who is here' : inWords(by.map(({ name }) => name))}</span>
            </li>
          ))}
        </ul>
      </div>
    )}
  </article>
);
