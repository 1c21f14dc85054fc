import type { ItemPageAnswer } from '../api.ts';
import classes from './delegation.module.css';

const furthest = 60;

/** 0 never pays … 1 pays at once. */
const depth = (times: number | null): number =>
  times === null ? 0 : 1 - Math.log(times) / Math.log(furthest + 1);

/** How the number of times until it pays moves with what an hour is worth and how fast one learns. */
export const Sensitivity = ({ answer }: { readonly answer: ItemPageAnswer }) => {
  const { sensitivity, prediction } = answer;
  const { mus, rows } = sensitivity;
  const [mu, learning] = [Number(prediction.mu.toFixed(2)), Number(prediction.learning.value.toFixed(2))];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="After how many times it pays">
        <table className={classes.heat}>
          <caption className="wh-hidden">
            After how many times handing it on has paid, by what an hour of yours is worth and by how fast one
            learns
          </caption>
          <thead>
            <tr>
              <td className={classes.corner}>
                <span>learning ↓</span>
                <span>an hour is worth →</span>
              </td>
              {mus.map((each) => (
                <th key={each} scope="col" data-own={each === mu || undefined}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.learning}>
                <th scope="row" data-own={row.learning === learning || undefined}>
                  b {row.learning}
                </th>
                {row.breakEvens.map((times, at) => (
                  <td
                    className={classes.cell}
                    key={mus[at]}
                    data-own={(row.learning === learning && mus[at] === mu) || undefined}
                    style={{ '--depth': `${Math.round(46 * depth(times))}%` } as React.CSSProperties}
                  >
                    {times ?? '60+'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="wh-quiet wh-small">
        The darker, the sooner it pays. The frame is this thing as it stands. 60+: not within 60 times.
      </p>
    </>
  );
};
