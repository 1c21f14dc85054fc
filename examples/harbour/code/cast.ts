import type { Chance } from '../../../src/base/chance.ts';
import { type Day, dayOf } from '../../../src/base/day.ts';
import type { Hand, Part, Story } from './story.ts';

/** Somebody of the Harbour and their days there. `to` is not included. */
export interface Mate {
  readonly name: string;
  readonly email: string;
  readonly from: Day;
  readonly to: Day | null;
}

export type Mates = ReadonlyMap<string, Mate>;

/** Newcomers read for a week before they write. */
const readingDays = 7;

const isWithin = (day: Day, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || dayOf(from) <= day) && (to === undefined || day < dayOf(to));

const isHere = (story: Story, mates: Mates, key: string, day: Day): boolean => {
  const mate = mates.get(key);
  if (!mate) throw new Error(`${story.name} tells of ${key}, who does not stand in org/people.csv.`);
  const isAway = story.away?.some(([who, from, to]) => who === key && isWithin(day, from, to));
  return mate.from + readingDays <= day && (mate.to === null || day < mate.to) && !isAway;
};

/** Who may work on a part on a day. */
export const handsOn = (story: Story, mates: Mates, part: Part, day: Day): readonly Hand[] =>
  isWithin(day, part.from, part.to)
    ? part.hands.filter(([key, , from, to]) => isWithin(day, from, to) && isHere(story, mates, key, day))
    : [];

/** How somebody signs a commit: half the time as something else while they are known as that too. */
export const signatureOf = (story: Story, mates: Mates, key: string, day: Day, chance: Chance): string => {
  const mate = mates.get(key);
  if (!mate) return key;
  const other = story.alsoKnownAs?.find(([who, , from, to]) => who === key && isWithin(day, from, to));
  return other && chance() < 0.5 ? other[1] : `${mate.name} <${mate.email}>`;
};

/** One of a list; `shareOf` says how likely each is beside the others. */
export const oneByShare = <T>(list: readonly T[], shareOf: (value: T) => number, chance: Chance): T => {
  let left = chance() * list.reduce((sum, value) => sum + shareOf(value), 0);
  for (const value of list) {
    left -= shareOf(value);
    if (left < 0) return value;
  }
  return list.at(-1)!;
};
