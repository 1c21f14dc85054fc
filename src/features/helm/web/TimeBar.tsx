import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { TimeSlider } from '../../../ui/charts/TimeSlider.tsx';
import type { HelmAnswer } from '../api.ts';

interface TimeBarProps {
  readonly answer: Pick<HelmAnswer, 'firstDay' | 'today' | 'asOf'>;
  readonly onChange: (day: string) => void;
}

/** The slider over the organisation's recorded past; not there when nothing is recorded before today. */
export const TimeBar = ({ answer: { firstDay, today, asOf }, onChange }: TimeBarProps) => {
  const ticks = useAnswer<{ days: readonly { day: string; count: number }[] }>(
    '/api/changes/days',
    { from: firstDay ?? today, to: today },
    firstDay !== null,
  );
  if (firstDay === null || firstDay >= today) return null;
  return (
    <TimeSlider
      first={firstDay}
      last={today}
      value={asOf}
      ticks={ticks.data?.days ?? []}
      onChange={onChange}
    />
  );
};
