import type { Language } from './languages.ts';

/** Who works on an area, how much beside the others there, and between which days; else for all their time with the Harbour. */
export type Hand = readonly [key: string, share: number, from?: string, to?: string];

/** A part of a repository and who keeps it going. */
export interface Part {
  readonly folder: string;
  readonly language: Language;
  /** Subjects its files are named after: `tide` becomes `tidePlan.ts`, `tideStore.ts` … */
  readonly about: readonly string[];
  /** How many files it grows to. */
  readonly files: number;
  /** How often it is worked on, beside the other parts. */
  readonly share: number;
  readonly hands: readonly Hand[];
  /** Work on it is done only between these days. */
  readonly from?: string;
  readonly to?: string;
}

/** Something that happens on one day: files are written, moved or deleted. */
export interface Event {
  readonly on: string;
  /** Key of a person, or a whole signature: `Name <e-mail>`. */
  readonly by: string;
  readonly message: string;
  readonly write?: Readonly<Record<string, string>>;
  /** Folders or files, from → to. */
  readonly move?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** How a repository came about. */
export interface Story {
  readonly name: string;
  readonly seed: number;
  readonly from: string;
  /** About how many commits it gets. */
  readonly commits: number;
  /**
   * How work lands: `squash`: one commit with trailers; `merge`: a branch merged by who reviewed it; `bors`: merged by
   * a bot whose message names author and reviewer.
   */
  readonly lands: 'squash' | 'merge' | 'bors';
  readonly parts: readonly Part[];
  readonly events: readonly Event[];
  /** Signatures that people used between two days instead of their own: another computer, the host's own editor. */
  readonly alsoKnownAs?: readonly (readonly [key: string, signature: string, from: string, to: string])[];
  /** Updates of what others wrote: every so many days the lock file has another number in it. */
  readonly bot?: { readonly by: string; readonly everyDays: number; readonly lock: string };
  /** Days without commits: somebody was away. `to` is not included. */
  readonly away?: readonly (readonly [key: string, from: string, to: string])[];
}
