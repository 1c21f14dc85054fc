import { dayOf } from '../../../base/day.ts';
import { shortDay } from '../../../ui/dates.ts';
import type { MentorshipAnswer } from '../api.ts';
import classes from './mentoring.module.css';

interface TalkLineProps {
  readonly mentorship: MentorshipAnswer;
  readonly today: string;
}

/** Days of talks since the beginning, and when the next is due. What was said stands nowhere. */
export const TalkLine = ({ mentorship: { from, talks, talkDue, isTalkLate }, today }: TalkLineProps) => {
  if (from === null || talkDue === null) return null;
  const [first, due, now] = [dayOf(from), dayOf(talkDue), dayOf(today)];
  const last = Math.max(due, now);
  const at = (day: number) => `${(100 * (day - first)) / Math.max(1, last - first)}%`;
  const days = talks.length === 0 ? 'No talk is ticked yet' : `Talked on ${talks.map(shortDay).join(', ')}`;
  return (
    <div
      className={classes.talks}
      role="img"
      aria-label={`${days}; the next ${isTalkLate ? 'was' : 'is'} due by ${shortDay(talkDue)}`}
    >
      <span className={classes.talkPast} style={{ width: at(now) }} />
      {talks.map((day) => (
        <span key={day} className={classes.talk} style={{ left: at(dayOf(day)) }} />
      ))}
      <span className={classes.talkDue} data-late={isTalkLate} style={{ left: at(due) }} />
      <span className={classes.talkEnds}>
        <span>{shortDay(from)}</span>
        <span>{isTalkLate ? 'today' : `next by ${shortDay(talkDue)}`}</span>
      </span>
    </div>
  );
};
