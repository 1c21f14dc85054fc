import type { TeamId } from '../people/index.ts';

/** How soon it has to be: today, within the week, within the month; `note`: good to know, nothing to do. */
export const urgencies = ['today', 'week', 'month', 'note'] as const;
export type Urgency = (typeof urgencies)[number];

/** One thing that somebody's home tells them. */
export interface HomeSentence {
  /** Feature and subject, `load.overloaded.<person>`: stays the same as long as the thing does. */
  readonly key: string;
  readonly urgency: Urgency;
  /** Hours of others that wait for it, for the order within an urgency; 0 where nobody counts them. */
  readonly hoursHeldUp: number;
  /** Whole, with names: `Bo waits for your answer on moorings since 3 days.` */
  readonly sentence: string;
  /** From what it was worked out, and by which assumption; null where the sentence says it all. */
  readonly because: string | null;
  readonly action: HomeAction | null;
  /** The team it is about; left out where it is about oneself, or about several. */
  readonly team?: TeamId;
}

export interface HomeAction {
  /** `Answer Bo` */
  readonly label: string;
  /** Address of a page of ours. */
  readonly to: string;
}

/** Most important first: by urgency, then by the hours of others it holds up. Equal ones stay as they came. */
export const inOrder = (sentences: readonly HomeSentence[]): HomeSentence[] =>
  sentences.toSorted(
    (a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || b.hoursHeldUp - a.hoursHeldUp,
  );
