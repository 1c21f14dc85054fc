import { count } from '../../../base/list.ts';
import { addDays, longDay } from '../../../ui/dates.ts';
import type { RangeAnswer } from '../api.ts';
import type { Stage } from '../vacancy.ts';

export const stageWords: Readonly<Record<Stage, string>> = {
  'not called': 'no call yet',
  called: 'call to come',
  open: 'call open',
  closed: 'being decided',
  ended: 'ended',
};

export const stageTones = {
  'not called': 'bad',
  called: 'watch',
  open: 'good',
  closed: 'watch',
  ended: 'plain',
} as const satisfies Readonly<Record<Stage, string>>;

/** The last day of something that is over from `to` on: `15 November 2026`. */
export const lastDay = (to: string): string => longDay(addDays(to, -1));

const whole = (value: number): number => Math.round(value);

/** `4–17` of a range, or the one number where both ends are it. */
const between = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`);

/** `in 17 weeks` and `(6–30)`: days told as exactly as they are known. */
export const weeksOf = ({ value, low, high }: RangeAnswer): readonly [string, string] => [
  count(whole(value / 7), 'week'),
  between(whole(low / 7), whole(high / 7)),
];

export const hoursOf = ({ value, low, high }: RangeAnswer): readonly [string, string] => [
  `${whole(value)} h`,
  between(whole(low), whole(high)),
];

const tenth = (value: number): number => Math.round(10 * value) / 10;
export const monthsOf = ({ value, low, high }: RangeAnswer): readonly [string, string] => [
  `${tenth(value)} months`,
  between(tenth(low), tenth(high)),
];
