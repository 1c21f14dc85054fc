import { inWords } from '../../../base/list.ts';
import { shortDay } from '../../../ui/dates.ts';
import { capital } from '../../people/web/index.tsx';
import type { ShownEpisode } from '../api.ts';
import classes from './vacancies.module.css';

const when = ({ from, to }: ShownEpisode): string =>
  to === null ? `since ${shortDay(from)}` : `${shortDay(from)} – ${shortDay(to)}`;

/** `Led a project: the new forms (3 Mar 2026 – 1 Jun 2026)` */
export const sayEpisode = (episode: ShownEpisode): string =>
  `${capital(episode.deed)}: ${episode.what} (${when(episode)})`;

/** Times of leading that a candidate shows, the latest first. */
export const Episodes = ({ episodes }: { readonly episodes: readonly ShownEpisode[] }) => (
  <ul className={classes.episodes} aria-label="Times of leading">
    {episodes.map((episode) => (
      <li key={episode.id}>
        <p>
          <strong>{capital(episode.deed)}:</strong> {episode.what}
        </p>
        <p className={classes.small}>
          {when(episode)}
          {episode.confirmedBy.length > 0
            ? `; ${inWords(episode.confirmedBy)} saw it`
            : '; nobody has confirmed it'}
        </p>
      </li>
    ))}
  </ul>
);
