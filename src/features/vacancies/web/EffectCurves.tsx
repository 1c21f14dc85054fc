import { useElementSize } from '@mantine/hooks';
import type { ChoiceAnswer, RangeAnswer, WayAnswer } from '../api.ts';
import classes from './vacancies.module.css';

type Kind = 'promote' | 'hire';
type Point = WayAnswer['curve'][number];

interface CurveProps {
  readonly title: string;
  readonly note: string;
  /** What the picture says, for those who hear it. */
  readonly label: string;
  readonly choice: Pick<ChoiceAnswer, Kind>;
  readonly of: (point: Point) => RangeAnswer;
  /** Top of the scale. */
  readonly most: number;
  readonly ticks: readonly (readonly [value: number, label: string])[];
}

const height = 220;
const foot = 28;
const left = 46;
const right = 8;
const months = [0, 3, 6, 9, 12];

/** One thing over the year, for both ways: the line as expected, the band from the hopeful to the wary case. */
const Curve = ({ title, note, label, choice, of, most, ticks }: CurveProps) => {
  const { ref, width } = useElementSize();
  const inner = Math.max(160, width - left - right);
  const x = (day: number) => left + (day / 364) * inner;
  const y = (value: number) => 6 + (1 - value / most) * (height - foot - 6);
  const at = (point: Point, value: number) => `${x(point.day).toFixed(1)},${y(value).toFixed(1)}`;
  const line = (curve: WayAnswer['curve']) => curve.map((point) => at(point, of(point).value)).join(' ');
  const band = (curve: WayAnswer['curve']) =>
    [
      ...curve.map((point) => at(point, of(point).high)),
      ...curve.toReversed().map((point) => at(point, of(point).low)),
    ].join(' ');
  return (
    <figure className={classes.curve}>
      <figcaption>
        <h3>{title}</h3>
        <p className={classes.small}>{note}</p>
      </figcaption>
      <div ref={ref}>
        <svg width={width || 320} height={height} role="img" aria-label={label}>
          {ticks.map(([value, word]) => (
            <g key={word}>
              <line x1={left} x2={left + inner} y1={y(value)} y2={y(value)} stroke="var(--wh-line)" />
              <text x={left - 8} y={y(value) + 4} textAnchor="end">
                {word}
              </text>
            </g>
          ))}
          {months.map((month) => (
            <text
              key={month}
              x={x((month * 364) / 12)}
              y={height - 8}
              textAnchor={month === 0 ? 'start' : month === 12 ? 'end' : 'middle'}
            >
              {month === 0 ? 'now' : `${month} mo`}
            </text>
          ))}
          {(['hire', 'promote'] as const).map((kind) => (
            <g key={kind}>
              <polygon points={band(choice[kind].curve)} className={classes[`${kind}Band`]} />
              <polyline
                points={line(choice[kind].curve)}
                fill="none"
                strokeWidth="2.5"
                className={classes[kind]}
              />
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const inMonths = (curve: WayAnswer['curve'], month: number, of: (point: Point) => RangeAnswer): string =>
  percent(of(curve[Math.round((month * 52) / 12)]!).value);
const spoken = (choice: Pick<ChoiceAnswer, Kind>, of: (point: Point) => RangeAnswer): string =>
  [3, 6, 12]
    .map(
      (month) =>
        `after ${month} months ${inMonths(choice.promote.curve, month, of)} from within and ${inMonths(choice.hire.curve, month, of)} from outside`,
    )
    .join('; ');

const lead = ({ lead: of }: Point) => of;
const own = ({ own: of }: Point) => of;

/** Both ways over a year: how much of the seat’s work is done, and how much own work of the two it is about. */
export const EffectCurves = ({ choice }: { readonly choice: Pick<ChoiceAnswer, Kind> }) => (
  <>
    <p className={classes.legend}>
      <span>
        <svg width="28" height="10" aria-hidden="true">
          <line x1="0" x2="28" y1="5" y2="5" strokeWidth="3" className={classes.promote} />
        </svg>
        from within
      </span>
      <span>
        <svg width="28" height="10" aria-hidden="true">
          <line x1="0" x2="28" y1="5" y2="5" strokeWidth="3" className={classes.hire} />
        </svg>
        from outside
      </span>
      <span className="wh-quiet">band: from the hopeful to the wary case</span>
    </p>
    <div className={classes.curves}>
      <Curve
        title="The seat"
        note="How much of its work is done."
        label={`How much of the seat’s work is done: ${spoken(choice, lead)}.`}
        {...{ choice, of: lead, most: 1 }}
        ticks={[
          [0, '0 %'],
          [0.5, '50 %'],
          [1, '100 %'],
        ]}
      />
      <Curve
        title="Own work"
        note="Of who is promoted or stays, and of who is hired, in persons."
        label={`Own work in persons, of 100 % each: ${spoken(choice, own)}.`}
        {...{ choice, of: own, most: 2 }}
        ticks={[
          [0, '0'],
          [1, '1'],
          [2, '2'],
        ]}
      />
    </div>
  </>
);
