import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { credited, type History } from '../history.ts';
import { arrivalOf } from '../knowing/arrivals.ts';

/** By path: the developers who looked at a change of it without writing it. */
export type RecentReviews = ReadonlyMap<number, ReadonlySet<number>>;

/** As in `recentWork`. Configurable assumption: a year. */
const days = 365;

/** Who is named as reviewer, or as co-author, on each commit, and who merged it. */
const lookersOn = (history: History, { bySignature, list }: Developers): ReadonlyMap<number, Set<number>> => {
  const { commits, credits } = history;
  const lookers = new Map<number, Set<number>>();
  const add = (commit: number, developer: number): void => {
    if (list[developer]!.isBot) return;
    const some = lookers.get(commit) ?? new Set();
    lookers.set(commit, some.add(developer));
  };
  credits.commit.forEach((commit, row) => {
    if (credits.kind[row] !== credited.proposer) add(commit, bySignature[credits.signature[row]!]!);
  });
  for (let commit = 0; commit < commits.count; commit += 1)
    if (commits.secondParent[commit]! >= 0) add(commit, bySignature[commits.author[commit]!]!);
  return lookers;
};

/** Who looked at what in the year until a day: by trailers, by the words of a merge bot, or by merging it. */
export const recentReviews = (history: History, developers: Developers, day: Day): RecentReviews => {
  const { commits, changes } = history;
  const [lookers, arrival] = [lookersOn(history, developers), arrivalOf(history)];
  const reviews = new Map<number, Set<number>>();
  for (let commit = 0; commit < commits.count; commit += 1) {
    const age = day - commits.landed[commit]!;
    if (age < 0 || age >= days) continue;
    const who = [...(lookers.get(commit) ?? []), ...(lookers.get(arrival[commit]!) ?? [])];
    if (who.length === 0) continue;
    for (const path of changes.path.subarray(changes.start[commit], changes.start[commit + 1])) {
      const some = reviews.get(path) ?? new Set();
      for (const developer of who) some.add(developer);
      reviews.set(path, some);
    }
  }
  return reviews;
};
