import type { Day } from '../../base/day.ts';

export const itemKinds = ['plain', 'stretch', 'grunt'] as const;
export const alikes = ['same', 'similar'] as const;
export const itemSources = ['typed', 'pasted', 'csv'] as const;
export const itemStates = ['open', 'done', 'dropped'] as const;

/** Something that waits for a leader, with the shape of a work item: `work` takes it over once trackers are connected. */
export interface ItemDraft {
  readonly title: string;
  /** What kind of task this is, in the leader's own words: outcomes of one class are compared. */
  readonly taskClass: string;
  /** Hours it takes the leader, from–to. */
  readonly hours: { readonly low: number; readonly high: number };
  /** Who or what waits for it; null: nobody said. */
  readonly waitsFor: string | null;
  /** Hours of others that stand still each week while it waits. */
  readonly heldUpHours: number;
  /** What a week of waiting costs, in hours of the leader. Null: reckoned from the hours held up. */
  readonly delayCost: number | null;
  /** How many times such a thing is expected to come, this one included. */
  readonly repeats: number;
  /** Whether it is the same task each time, or merely similar: then one learns less from it. */
  readonly alike: (typeof alikes)[number];
  readonly due: Day | null;
  /** `stretch`: one grows by it; `grunt`: it has to be done and nobody loves it. */
  readonly kind: (typeof itemKinds)[number];
  /** Names of skills it needs. */
  readonly skills: readonly string[];
  readonly isConfidential: boolean;
  readonly source: (typeof itemSources)[number];
  /** What another system calls it; the same key read again is the same item. */
  readonly externalKey: string | null;
}

export interface QueueItem extends ItemDraft {
  readonly id: string;
  readonly version: number;
  readonly state: (typeof itemStates)[number];
}

/** How often such a thing comes, where nobody says. Configurable assumption. */
export const defaultRepeats = 10;

/** The hours reckoned with: the middle of the range. */
export const hoursOf = ({ hours }: Pick<ItemDraft, 'hours'>): number => (hours.low + hours.high) / 2;

/** What is left out of a line reads so. */
export const emptyDraft: Omit<ItemDraft, 'title' | 'hours' | 'taskClass' | 'source'> = {
  ...{ waitsFor: null, heldUpHours: 0, delayCost: null, repeats: defaultRepeats, due: null },
  ...{ alike: 'same', kind: 'plain', skills: [], isConfidential: false, externalKey: null },
};
