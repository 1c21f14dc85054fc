import type { Day } from '../../base/day.ts';
import type { Developers } from './developers.ts';
import { type History, touched } from './history.ts';

/** No day: the path or developer does not appear until the day asked for. */
export const never = -0x8000_0000;

/** What moved until a day, by the numbers of paths and developers. */
export interface Activity {
  readonly day: Day;
  /** By path: the day of its last change; `never` where there is none. A move counts, and carries what was before. */
  readonly lastChanged: Int32Array;
  /** By path: changes in the last 90 days. */
  readonly recentChanges: Uint32Array;
  /** By developer: the first and the last day on which a commit of theirs landed. */
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  /** By developer: commits that landed. */
  readonly commits: Uint32Array;
  /** The newest commit's day; null when nothing had landed. */
  readonly newest: Day | null;
}

/** How many days count as recent. Configurable assumption: a quarter. */
const recentDays = 90;

/** What moved until a day. Merges move nothing: their work landed before. */
export const activityOn = (history: History, developers: Developers, day: Day): Activity => {
  const { commits, changes } = history;
  const lastChanged = new Int32Array(history.paths.length).fill(never);
  const recentChanges = new Uint32Array(history.paths.length);
  const firstSeen = new Int32Array(developers.list.length).fill(never);
  const lastSeen = new Int32Array(developers.list.length).fill(never);
  const counts = new Uint32Array(developers.list.length);
  let newest: Day = never;
  for (let commit = 0; commit < commits.count; commit += 1) {
    const landed = commits.landed[commit]!;
    if (landed > day) continue;
    const who = developers.bySignature[commits.author[commit]!]!;
    counts[who]! += 1;
    if (firstSeen[who] === never || landed < firstSeen[who]!) firstSeen[who] = landed;
    if (landed > lastSeen[who]!) lastSeen[who] = landed;
    if (landed > newest) newest = landed;
    const isRecent = day - landed < recentDays;
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      const path = changes.path[change]!;
      if (changes.kind[change] === touched.deleted) continue;
      if (changes.kind[change] === touched.renamed)
        recentChanges[path]! += recentChanges[changes.from[change]!]!;
      if (landed > lastChanged[path]!) lastChanged[path] = landed;
      if (isRecent) recentChanges[path]! += 1;
    }
  }
  const seen = { firstSeen, lastSeen, commits: counts };
  return { day, lastChanged, recentChanges, ...seen, newest: newest === never ? null : newest };
};
