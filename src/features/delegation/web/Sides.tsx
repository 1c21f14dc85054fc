import { useElementSize } from '@mantine/hooks';
import type { ItemPageAnswer } from '../api.ts';
import classes from './delegation.module.css';
import { tenths } from './words.ts';

type Side = ItemPageAnswer['sides'][number];

const [left, right, top, bottom, height] = [44, 16, 26, 40, 300];

/** Round steps of an axis, four or so. */
const stepsTo = (most: number): number[] => {
  const raw = most / 4;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= raw)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
};

interface SidesProps {
  readonly sides: readonly Side[];
  readonly breakEven: number | null;
  readonly repeats: number;
}

/** What either side has cost after so many times: two lines, where they meet, and how often it is expected to come. */
export const Sides = ({ sides, breakEven, repeats }: SidesProps) => {
  const { ref, width } = useElementSize();
  const last = sides.at(-1)!;
  const most = Math.max(last.self, last.delegated);
  const inner = Math.max(160, (width || 640) - left - right);
  const x = (times: number) => left + (inner * times) / sides.length;
  const y = (cost: number) => top + (height - top - bottom) * (1 - cost / most);
  const lineOf = (cost: (side: Side) => number) =>
    [`M${x(0)} ${y(0)}`, ...sides.map((side) => `L${x(side.times)} ${y(cost(side))}`)].join('');
  const label = `After ${repeats} times doing it yourself has cost ${tenths(sides[repeats - 1]!.self)} hours of yours, handing it on ${tenths(sides[repeats - 1]!.delegated)}. ${breakEven === null ? 'They do not meet.' : `They meet after ${breakEven}.`}`;
  return (
    <figure className={classes.figure}>
      <div ref={ref}>
        <svg className={classes.sides} width={width || 640} height={height} role="img" aria-label={label}>
          {stepsTo(most).map((cost) => (
            <g key={cost}>
              <line x1={left} x2={left + inner} y1={y(cost)} y2={y(cost)} className={classes.gridLine} />
              <text x={left - 8} y={y(cost) + 4} textAnchor="end">
                {cost}
              </text>
            </g>
          ))}
          {stepsTo(sides.length).map((times) => (
            <text key={times} x={x(times)} y={height - bottom + 18} textAnchor="middle">
              {times}
            </text>
          ))}
          <text x={left + inner} y={height - 4} textAnchor="end">
            times
          </text>
          <text x={0} y={12}>
            hours of yours
          </text>
          <line x1={x(repeats)} x2={x(repeats)} y1={top} y2={y(0)} className={classes.expected} />
          <path d={lineOf(({ self }) => self)} className={classes.side} data-of="self" />
          <path d={lineOf(({ delegated }) => delegated)} className={classes.side} data-of="delegated" />
          {breakEven !== null && breakEven <= sides.length && (
            <circle
              cx={x(breakEven)}
              cy={y(sides[breakEven - 1]!.delegated)}
              r="5.5"
              className={classes.meet}
            />
          )}
        </svg>
      </div>
      <figcaption className={classes.legend}>
        <span>
          <span className={classes.swatch} data-of="self" /> doing it yourself
        </span>
        <span>
          <span className={classes.swatch} data-of="delegated" /> handing it on
        </span>
        {breakEven !== null && (
          <span>
            <span className={classes.swatch} data-of="meet" /> has paid
          </span>
        )}
        <span>
          <span className={classes.swatch} data-of="expected" /> as often as you expect it ({repeats})
        </span>
      </figcaption>
    </figure>
  );
};

/** The same one by one, in the parts of its cost. */
export const SideTable = ({ answer }: { readonly answer: ItemPageAnswer }) => {
  const { parts, prediction } = answer;
  const self = prediction.hours * prediction.mu;
  return (
    <details className={classes.more}>
      <summary>In numbers, time by time</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="Costs time by time">
        <table className={classes.table}>
          <thead>
            <tr>
              {[
                'Time',
                'Work of theirs',
                'Explaining, looking over',
                'Mending',
                'Delay',
                'Handed on',
                'Yourself',
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ times, work, guiding, mending, delay }) => (
              <tr key={times}>
                <th scope="row">{times}</th>
                {[work, guiding, mending, delay, work + guiding + mending + delay, self].map((cost, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                  <td key={at}>{tenths(cost)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="wh-quiet wh-small">
        In hours of yours, where yours count {prediction.mu.toFixed(2)} each and theirs by what an hour of
        somebody else costs.
      </p>
    </details>
  );
};
