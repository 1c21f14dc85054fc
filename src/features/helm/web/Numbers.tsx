import { Link } from '@tanstack/react-router';
import { Section } from '../../../ui/Page.tsx';
import type { HelmAnswer } from '../api.ts';
import classes from './helm.module.css';

type Counts = HelmAnswer['counts'];

const figures = [
  { key: 'teams', label: 'teams', to: '/directory/teams', state: undefined },
  { key: 'people', label: 'people', to: '/directory/people', state: undefined },
  { key: 'seats', label: 'seats', to: '/directory/seats', state: undefined },
  { key: 'held', label: 'held', to: '/directory/seats', state: 'held' },
  { key: 'acting', label: 'acting', to: '/directory/seats', state: 'acting' },
  { key: 'vacant', label: 'vacant', to: '/directory/seats', state: 'vacant' },
] as const satisfies readonly { key: keyof Counts; label: string; to: string; state: string | undefined }[];

/** The figures last. Each leads to the list it was counted from. */
export const Numbers = ({ counts }: { readonly counts: Counts }) => (
  <Section id="numbers" title="In numbers">
    <ul className={classes.numbers}>
      {figures.map(({ key, label, to, state }) => (
        <li key={key}>
          <Link to={to} search={(now: object) => ({ ...now, state })}>
            <span className={classes.figure} data-state={state}>
              {counts[key].toLocaleString('en-GB')}
            </span>
            <span className={classes.figureLabel}>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  </Section>
);
