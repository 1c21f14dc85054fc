import { type Chance, seededChance } from '../../../src/base/chance.ts';
import type { Day } from '../../../src/base/day.ts';
import { handsOn, type Mates, oneByShare, signatureOf } from './cast.ts';
import type { Hand, Part, Story } from './story.ts';
import { Telling } from './telling.ts';

/** Everything that telling a story takes. */
export interface Scene {
  readonly story: Story;
  readonly chance: Chance;
  readonly telling: Telling;
  readonly handsOn: (part: Part, day: Day) => readonly Hand[];
  /** How somebody signs on a day. */
  readonly sign: (key: string, day: Day) => string;
}

export const sceneOf = (story: Story, mates: Mates): Scene => {
  const chance = seededChance(story.seed);
  return {
    ...{ story, chance, telling: new Telling(chance) },
    handsOn: (part, day) => handsOn(story, mates, part, day),
    sign: (key, day) => signatureOf(story, mates, key, day, chance),
  };
};

/** A piece of work: what on, by whom, with whom, looked at by whom. */
export interface Piece {
  readonly part: Part;
  readonly day: Day;
  readonly author: string;
  readonly coAuthor: string | null;
  readonly reviewer: string | null;
  /** It comes on a branch that is merged. */
  readonly isPull: boolean;
}

/** What is worked on that day; undefined: nobody is there for any part. */
export const pieceOn = ({ story, chance, handsOn: handsFor }: Scene, day: Day): Piece | undefined => {
  const open = story.parts.filter((part) => handsFor(part, day).length > 0);
  if (open.length === 0) return undefined;
  const pick = (hands: readonly Hand[]) => oneByShare(hands, ([, share]) => share, chance)[0];
  const part = oneByShare(open, ({ share }) => share, chance);
  const author = pick(handsFor(part, day));
  const others = (parts: readonly Part[]) =>
    parts.flatMap((one) => handsFor(one, day)).filter(([key]) => key !== author);
  const near = others([part]);
  const reviewers = near.length > 0 && chance() < 0.8 ? near : others(story.parts);
  const coAuthor = near.length > 0 && chance() < 0.12 ? pick(near) : null;
  const reviewer = reviewers.length > 0 ? pick(reviewers) : null;
  return { part, day, author, coAuthor, reviewer, isPull: story.lands !== 'squash' && reviewer !== null };
};
