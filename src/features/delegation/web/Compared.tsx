import type { ChoiceAnswer } from '../api.ts';
import classes from './delegation.module.css';
import { tenths } from './words.ts';

type Outcomes = ChoiceAnswer['outcomes'];

const sum = (outcomes: Outcomes, of: (outcome: Outcomes[number]) => number): number =>
  outcomes.reduce((all, outcome) => all + of(outcome), 0);

/** What was predicted beside what it took, over all times so far: two bars on one scale, and the numbers. */
export const Compared = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const rows = [
    { of: 'predicted', words: 'predicted', side: 'predicted' },
    { of: 'actual', words: 'took', side: 'actual' },
  ] as const;
  const hours = (side: 'predicted' | 'actual') => ({
    leader: sum(outcomes, (outcome) => outcome[side].leader),
    other: sum(outcomes, (outcome) => outcome[side].other),
  });
  const most = Math.max(...rows.map(({ side }) => hours(side).leader + hours(side).other), 0.1);
  return (
    <dl className={classes.compared}>
      {rows.map(({ of, words, side }) => {
        const { leader, other } = hours(side);
        return (
          <div key={of}>
            <dt className="wh-small">{words}</dt>
            <dd>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} data-of="own" style={{ width: `${(100 * leader) / most}%` }} />
                <span className={classes.bar} data-of="other" style={{ width: `${(100 * other) / most}%` }} />
              </span>
              <span className="wh-numbers wh-small">
                {tenths(leader)} h yours{other > 0 ? `, ${tenths(other)} h theirs` : ''}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
