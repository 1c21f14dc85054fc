import { Link } from '@tanstack/react-router';
import { ToneMark } from '../../../ui/charts/Tones.tsx';
import type { AreaRow } from '../api.ts';
import classes from './code.module.css';
import { knownTones } from './mapTones.ts';
import { areaTo, byRisk, whoKnows } from './words.ts';

const shown = 9;

export const toneOf = ({ knownBy, isStale }: Pick<AreaRow, 'knownBy' | 'isStale'>) =>
  knownTones.find(({ key }) => key === (knownBy === 'several' && isStale ? 'stale' : knownBy))!;

/** The areas where most would be lost, beside the map. */
export const AreaAside = ({ areas }: { readonly areas: readonly AreaRow[] }) => {
  const risky = areas.filter(({ knownBy }) => knownBy !== 'several').toSorted(byRisk);
  return (
    <section className={classes.aside} aria-labelledby="risky-title">
      <h2 id="risky-title" className={classes.asideTitle}>
        Areas at risk
      </h2>
      {risky.length === 0 && <p>Every area is known by several people who are here.</p>}
      <ol className={classes.risky}>
        {risky.slice(0, shown).map((area) => (
          <li key={area.id}>
            <span className={classes.riskyMark}>
              <ToneMark tone={toneOf(area)} />
            </span>
            <span className={classes.riskyText}>
              <Link {...areaTo(area)}>{area.name}</Link>
              <span className="wh-quiet wh-small">
                {whoKnows(area)}
                {area.team && `, ${area.team.name}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {risky.length > shown && (
        <a href="#areas" className="wh-small">
          All {risky.length} of them
        </a>
      )}
    </section>
  );
};
