import { Link } from '@tanstack/react-router';
import { Section } from '../../../ui/Page.tsx';
import type { HelmAnswer } from '../api.ts';
import classes from './helm.module.css';

type Counts = HelmAnswer['counts'];

interface Figure {
  readonly key: keyof Counts;
  readonly one: string;
  readonly many: string;
  readonly to: string;
  readonly state: string | undefined;
}

const figures = [
  { key: 'teams', one: 'team', many: 'teams', to: '/directory/teams', state: undefined },
  { key: 'people', one: 'person', many: 'people', to: '/directory/people', state: undefined },
  { key: 'seats', one: 'seat', many: 'seats', to: '/directory/seats', state: undefined },
  { key: 'held', one: 'held', many: 'held', to: '/directory/seats', state: 'held' },
  { key: 'acting', one: 'acting', many: 'acting', to: '/directory/seats', state: 'acting' },
  { key: 'vacant', one: 'vacant', many: 'vacant', to: '/directory/seats', state: 'vacant' },
] as const satisfies readonly Figure[];

/** The figures last. Each leads to the list it was counted from. */
export const Numbers = ({ counts }: { readonly counts: Counts }) => (
  <Section id="numbers" title="In numbers">
    <ul className={classes.numbers}>
      {figures.map(({ key, one, many, to, state }) => (
        <li key={key}>
          <Link to={to} search={(now: object) => ({ ...now, state })}>
            <span className={classes.figure} data-state={counts[key] > 0 ? state : undefined}>
              {counts[key].toLocaleString('en-GB')}
            </span>
            <span className={classes.figureLabel}>{counts[key] === 1 ? one : many}</span>
          </Link>
        </li>
      ))}
    </ul>
  </Section>
);
