import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { dayOf } from '../../base/day.ts';
import { span } from '../dates.ts';
import classes from './charts.module.css';
import { placeOn, timeMarks } from './timeScale.ts';

export interface LaneStay {
  readonly who: string;
  readonly from: string;
  readonly to: string | null;
  readonly openStart: boolean;
  readonly acting: boolean;
}
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  readonly stays: readonly LaneStay[];
}

/** Beside the lanes where there is room for the names, else above each. In px. */
const beside = { gutter: 150, above: 0 };
const above = { gutter: 0, above: 22 };
const barHeight = 28;

/** Letters of 12 px are about 6.7 px wide. */
const cutTo = (text: string, width: number): string => {
  const fits = Math.floor(width / 6.7);
  return text.length <= fits ? text : `${text.slice(0, Math.max(1, fits - 1))}…`;
};

const says = (stay: LaneStay): string => `${stay.who}${stay.acting ? ', acting' : ''}: ${span(stay)}`;

/** Who sat in which seat when: one lane per seat, a bar per person, an empty stretch where nobody did. */
export const SeatLanes = ({ lanes, until }: { readonly lanes: readonly Lane[]; readonly until: string }) => {
  const { ref, width } = useElementSize();
  const frame = useRef<HTMLElement>(null);
  const merged = useMergedRef(ref, frame);
  const isNarrow = width > 0 && width < 700;
  useEffect(() => {
    if (frame.current && isNarrow) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [isNarrow]);
  if (lanes.length === 0) return null;
  const last = dayOf(until);
  const first = Math.min(last - 60, ...lanes.map(({ from }) => dayOf(from)));
  const { gutter, above: top } = isNarrow ? above : beside;
  const laneHeight = barHeight + 12 + top;
  const middle = top + 6 + barHeight / 2;
  const wide = Math.max(560, width) - gutter;
  const x = (iso: string) => gutter + placeOn(dayOf(iso), first, last) * wide;
  const end = (iso: string | null) => (iso === null ? gutter + wide : x(iso));
  const height = lanes.length * laneHeight + 28;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens, so the keyboard must reach it
    <section className={classes.lanes} ref={merged} tabIndex={0} aria-label="Who sat in which seat">
      {width > 0 && (
        <div className={classes.laneNames} aria-hidden="true">
          {lanes.map(({ id, title }, row) => (
            <span key={id} style={{ top: row * laneHeight + (isNarrow ? 6 : middle - 10) }}>
              {title}
            </span>
          ))}
        </div>
      )}
      {width > 0 && (
        <svg width={gutter + wide} height={height} aria-hidden="true">
          {timeMarks(first, last, wide / 80).map(({ day, label }) => {
            const at = gutter + placeOn(day, first, last) * wide;
            return (
              <g key={day}>
                <path d={`M${at} 0V${height - 24}`} stroke="var(--wh-line)" />
                <text
                  x={at}
                  y={height - 8}
                  textAnchor={at > gutter + wide - 24 ? 'end' : at < 24 ? 'start' : 'middle'}
                  className={classes.laneAxis}
                >
                  {label}
                </text>
              </g>
            );
          })}
          {lanes.map((lane, row) => (
            <g key={lane.id} transform={`translate(0 ${row * laneHeight})`}>
              <path
                d={`M${x(lane.from)} ${middle}H${end(lane.to)}`}
                stroke="var(--wh-vacant)"
                strokeWidth="2"
                strokeDasharray="3 5"
              />
              {lane.stays.map((stay) => {
                const [left, right] = [x(stay.from), end(stay.to)];
                return (
                  <g key={`${stay.from}${stay.who}`}>
                    <title>{says(stay)}</title>
                    <rect
                      x={left}
                      y={top + 6}
                      width={Math.max(3, right - left - 2)}
                      height={barHeight}
                      rx={6}
                      fill={stay.acting ? 'var(--wh-watch-soft)' : 'var(--wh-accent-soft)'}
                      stroke={stay.acting ? 'var(--wh-acting)' : 'var(--wh-held)'}
                      strokeDasharray={stay.acting ? '4 3' : undefined}
                    />
                    {right - left > 48 && (
                      <text
                        x={left + 9}
                        y={middle + 4}
                        className={classes.laneWho}
                        fill={stay.acting ? 'var(--wh-watch)' : 'var(--wh-accent)'}
                      >
                        {cutTo(stay.who, right - left - 16)}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      )}
      <ul className="wh-hidden">
        {lanes.flatMap((lane) =>
          lane.stays.map((stay) => <li key={`${lane.id}${stay.from}`}>{`${lane.title}: ${says(stay)}`}</li>),
        )}
      </ul>
    </section>
  );
};
