import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { useDebouncedCallback, useElementSize } from '@mantine/hooks';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type Day, dayOf, isoDay, parseDay, spokenDay } from '../../base/day.ts';
import { DayField } from '../controls/DayField.tsx';
import { addDays, addMonths } from '../dates.ts';
import classes from './charts.module.css';
import { placeOn, timeMarks } from './timeScale.ts';

interface TimeSliderProps {
  /** First day anything is known of, and today. */
  readonly first: string;
  readonly last: string;
  readonly value: string;
  /** Days on which something changed. */
  readonly ticks: readonly { readonly day: string; readonly count: number }[];
  readonly onChange: (day: string) => void;
}

type Step = 'week' | 'month';
const stepFrom = (day: string, step: Step, way: 1 | -1): string =>
  step === 'week' ? addDays(day, 7 * way) : addMonths(day, way);

const Ticks = ({
  first,
  last,
  ticks,
  width,
}: {
  first: Day;
  last: Day;
  ticks: TimeSliderProps['ticks'];
  width: number;
}) => (
  <svg className={classes.ticks} aria-hidden="true">
    {ticks.map(({ day, count }) => {
      const x = placeOn(dayOf(day), first, last) * (width - 18);
      const tall = Math.min(10, 3 + Math.log2(count + 1) * 1.6);
      return (
        <path key={day} d={`M${x} ${11 - tall}V11`} stroke="var(--wh-held)" strokeWidth="1.5" opacity=".7" />
      );
    })}
    {timeMarks(first, last, Math.max(2, width / 64)).map(({ day, label }) => {
      const x = placeOn(day, first, last) * (width - 18);
      return (
        <g key={day}>
          <path d={`M${x} 15v8`} stroke="var(--wh-line-strong)" />
          <text x={x} y={39} textAnchor={x > width - 40 ? 'end' : x < 24 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      );
    })}
  </svg>
);

/** Walks through the organisation's past: by hand, by week or month, or to a date. */
export const TimeSlider = ({ first, last, value, ticks, onChange }: TimeSliderProps) => {
  const [day, setDay] = useState(value);
  const [step, setStep] = useState<Step>('month');
  const { ref, width } = useElementSize();
  const tell = useDebouncedCallback(onChange, 180);
  useEffect(() => setDay(value), [value]);
  const move = (to: string) => {
    const kept = to > last ? last : to < first ? first : to;
    setDay(kept);
    tell(kept);
  };
  const keys: Readonly<Record<string, () => string>> = {
    ArrowLeft: () => stepFrom(day, step, -1),
    ArrowDown: () => stepFrom(day, step, -1),
    ArrowRight: () => stepFrom(day, step, 1),
    ArrowUp: () => stepFrom(day, step, 1),
    PageDown: () => addMonths(day, -12),
    PageUp: () => addMonths(day, 12),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (!to) return;
    event.preventDefault();
    move(to());
  };
  const [from, to] = [dayOf(first), dayOf(last)];
  return (
    <div className={classes.time} data-past={day < last || undefined}>
      <div className={classes.timeDay}>
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={`One ${step} earlier`}
          onClick={() => move(stepFrom(day, step, -1))}
        >
          <ChevronLeft size={18} />
        </ActionIcon>
        <DayField
          aria-label="Show the organisation as of"
          value={day}
          min={first}
          max={last}
          onChange={(iso) => parseDay(iso) !== undefined && iso >= first && move(iso)}
          size="xs"
        />
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={`One ${step} later`}
          disabled={day >= last}
          onClick={() => move(stepFrom(day, step, 1))}
        >
          <ChevronRight size={18} />
        </ActionIcon>
      </div>
      <div className={classes.track} ref={ref}>
        {width > 0 && <Ticks first={from} last={to} ticks={ticks} width={width} />}
        <input
          type="range"
          className={classes.range}
          aria-label="Day"
          min={from}
          max={to}
          value={dayOf(day)}
          aria-valuetext={spokenDay(dayOf(day))}
          onChange={(event) => move(isoDay(Number(event.currentTarget.value)))}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.timeSteps}>
        <SegmentedControl
          size="xs"
          aria-label="Step"
          value={step}
          onChange={(next) => setStep(next as Step)}
          data={[
            { value: 'week', label: 'Week' },
            { value: 'month', label: 'Month' },
          ]}
        />
        <Button variant="default" size="xs" disabled={day >= last} onClick={() => move(last)}>
          Today
        </Button>
      </div>
    </div>
  );
};
