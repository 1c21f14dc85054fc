import type { Day } from '../../base/day.ts';
import { count } from '../../base/list.ts';
import type { Weighed } from './candidates.ts';
import type { Outlook } from './prediction.ts';
import type { QueueItem } from './queueItem.ts';

/** Why a leader does something themself. Theirs alone to read. */
export const reasons = ['deadline', 'incident', 'confidential', 'nobody', 'seldom', 'other'] as const;
export type Reason = (typeof reasons)[number];
export const reasonWords: Readonly<Record<Reason, string>> = {
  deadline: 'It is due before somebody else could do it',
  incident: 'Something is on fire',
  confidential: 'It is confidential',
  nobody: 'Nobody can learn it now',
  seldom: 'It will not come again often enough',
  other: 'Something else',
};

export interface Advice {
  readonly choice: 'self' | 'delegate';
  /** Whom to ask; null where one does it oneself. */
  readonly to: Weighed | null;
  /** The reason it comes from, when it is to be done oneself. */
  readonly reason: Reason | null;
  readonly sentence: string;
}

/** `4.2 h` */
export const spokenHours = (hours: number): string =>
  `${hours >= 10 ? Math.round(hours) : Number(hours.toFixed(1))} h`;

/** Working hours between two days, 8 of five days in seven. */
const workingHours = (from: Day, to: Day): number => Math.max(0, to - from) * 8 * (5 / 7);

/** Due before somebody else could be through with it, and not before the leader could. What is late already is late either way. */
const isTooSoon = (due: Day | null, { hours, first }: Outlook, today: Day): boolean =>
  due !== null &&
  due >= today &&
  workingHours(today, due + 1) < first &&
  workingHours(today, due + 1) >= hours;

/** `the 4th time` */
export const nthTime = (n: number): string => (n === 1 ? 'the first time' : `the ${n}${ordinal(n)} time`);
const ordinal = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13
    ? 'th'
    : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th');

/** `From the 8th time on handing it on costs less` */
export const sayBreakEven = (breakEven: number | null): string =>
  breakEven === null
    ? 'Handing it on does not pay within 60 times'
    : `Handing it on has paid by ${nthTime(breakEven)}`;

const self = (reason: Reason, sentence: string): Advice => ({ choice: 'self', to: null, reason, sentence });

/** Do it or hand it on, with why. Handing on is the default: only what stands here speaks against it. */
export const adviceOn = (item: QueueItem, to: Weighed | null, outlook: Outlook, today: Day): Advice => {
  const { breakEven, repeats, first } = outlook;
  if (item.isConfidential) return self('confidential', 'Do it yourself: it is confidential.');
  if (to === null) return self('nobody', 'Do it yourself: there is nobody to hand it on to now.');
  if (isTooSoon(item.due, outlook, today))
    return self(
      'deadline',
      `Do it yourself this time, with ${to.name} beside you: the first time takes ${spokenHours(first)}, and it is due sooner.`,
    );
  const expected = count(repeats, 'time');
  if (breakEven !== null && breakEven <= repeats)
    return {
      ...{ choice: 'delegate', to, reason: null },
      sentence: `Hand it on to ${to.name}: it has paid by ${nthTime(breakEven)}, and you expect ${expected}.`,
    };
  const price = outlook.delegated - outlook.self;
  if (item.kind === 'stretch' && to.group === 'learns')
    return {
      ...{ choice: 'delegate', to, reason: null },
      sentence: `Hand it on to ${to.name}, who wishes to learn it: that costs ${spokenHours(price)} more than doing it ${expected}.`,
    };
  const pays = breakEven === null ? 'does not pay within 60 times' : `has paid only by ${nthTime(breakEven)}`;
  return self(
    'seldom',
    `Do it yourself: handing it on ${pays}, and you expect ${expected}. For ${spokenHours(price)} more somebody would learn it.`,
  );
};
