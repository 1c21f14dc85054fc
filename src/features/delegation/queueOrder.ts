import { count } from '../../base/list.ts';
import { hoursOf, type QueueItem } from './queueItem.ts';
import { delayOfWeek } from './shadowPrice.ts';

type Settings = Parameters<typeof delayOfWeek>[1];

/** What costs most while it waits comes first; of equal ones what is due first, then by title. */
export const byDelay = (items: readonly QueueItem[], settings: Settings): readonly QueueItem[] =>
  items.toSorted(
    (a, b) =>
      delayOfWeek(b, settings) - delayOfWeek(a, settings) ||
      (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) ||
      a.title.localeCompare(b.title),
  );

const whole = (hours: number): string =>
  count(hours >= 10 ? Math.round(hours) : Number(hours.toFixed(1)), 'hour');

/** The few things at the top that hold up at least so much of all. Configurable assumption. */
const most = 0.75;

/** `These 5 hours of yours hold up 46 hours of others a week.` Of the things at the top of the queue, ordered. */
export const sayQueue = (ordered: readonly QueueItem[]): string => {
  if (ordered.length === 0) return 'Nothing waits for you.';
  const mine = ordered.reduce((sum, item) => sum + hoursOf(item), 0);
  const heldUp = ordered.reduce((sum, item) => sum + item.heldUpHours, 0);
  if (heldUp === 0)
    return `${count(ordered.length, 'thing waits', 'things wait')} for ${whole(mine)} of yours; nobody said that it holds anybody up.`;
  const top: QueueItem[] = [];
  for (const item of ordered.filter(({ heldUpHours }) => heldUpHours > 0)) {
    if (top.reduce((sum, each) => sum + each.heldUpHours, 0) >= most * heldUp) break;
    top.push(item);
  }
  const [topMine, topHeld] = [
    top.reduce((sum, item) => sum + hoursOf(item), 0),
    top.reduce((sum, item) => sum + item.heldUpHours, 0),
  ];
  const left = ordered.length - top.length;
  const verb = left === 1 ? 'holds' : 'hold';
  const whom = heldUp > topHeld ? `${whole(heldUp - topHeld)} more` : 'nobody';
  const rest =
    left === 0 ? '' : ` ${count(left, 'more thing')} (${whole(mine - topMine)} of yours) ${verb} up ${whom}.`;
  return `These ${whole(topMine)} of yours hold up ${whole(topHeld)} of others a week${top.length === 1 ? `: ${top[0]!.title}` : ''}.${rest}`;
};
