import type { Day } from '../../src/base/day.ts';
import type { Landing } from '../../src/features/code/fit/index.ts';

/** What one developer did at one file or folder. */
export interface Doings {
  commits: number;
  lastCommit: Day;
  reviews: number;
  lastReview: Day;
  readonly reviewDays: Set<Day>;
}

/** Merges of more files than this tell nothing about any of them (RelationalGit leaves them out as well). */
const sweepAbove = 100;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * Who did what, as the recommenders of the papers look at it and as their simulation measures it: knowledge of a file
 * is having written or reviewed it once, and is never forgotten.
 */
export class World {
  day: Day = Number.NEGATIVE_INFINITY;
  /** By path or folder. */
  readonly at = new Map<string, Map<number, Doings>>();
  /** By developer: the days of what they wrote and reviewed, rising. */
  readonly days = new Map<number, Day[]>();
  /** By developer: the days of their reviews. */
  readonly reviewDays = new Map<number, Day[]>();
  readonly alive = new Set<string>();
  /** Files that were ever reviewed. */
  readonly reviewed = new Set<string>();
  readonly #paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** The paths of a landing, in words. */
  pathsOf({ paths }: Landing): readonly string[] {
    return paths.map((path) => this.#paths[path]!);
  }

  /** What the author did counts before anybody is asked to review it, as in the papers. */
  write(landing: Landing): void {
    this.day = Math.max(this.day, landing.day);
    for (const [from, to] of landing.moves) this.#move(this.#paths[from]!, this.#paths[to]!);
    for (const { developer, paths } of landing.works) {
      push(this.days, developer, this.day);
      if (landing.paths.length > sweepAbove) continue;
      for (const path of paths)
        for (const at of this.#placesOf(this.#paths[path]!)) {
          const doings = this.#doings(at, developer);
          doings.commits += 1;
          doings.lastCommit = this.day;
        }
    }
    for (const path of landing.paths) this.alive.add(this.#paths[path]!);
    for (const path of landing.gone) this.alive.delete(this.#paths[path]!);
  }

  review(landing: Landing, reviewers: readonly number[]): void {
    for (const reviewer of reviewers) {
      push(this.days, reviewer, this.day);
      push(this.reviewDays, reviewer, this.day);
      if (landing.paths.length > sweepAbove) continue;
      for (const path of this.pathsOf(landing)) {
        this.reviewed.add(path);
        for (const at of this.#placesOf(path)) {
          const doings = this.#doings(at, reviewer);
          doings.reviews += 1;
          doings.lastReview = this.day;
          doings.reviewDays.add(this.day);
        }
      }
    }
  }

  knows(developer: number, path: string): boolean {
    return this.at.get(path)?.has(developer) ?? false;
  }

  isAround(developer: number): boolean {
    return this.day - (this.days.get(developer)?.at(-1) ?? Number.NEGATIVE_INFINITY) < 365;
  }

  #placesOf(path: string): readonly string[] {
    return [path, `${folderOf(path)}/`];
  }

  #doings(at: string, developer: number): Doings {
    const here = this.at.get(at) ?? new Map<number, Doings>();
    this.at.set(at, here);
    const never = Number.NEGATIVE_INFINITY;
    const doings = here.get(developer) ?? {
      commits: 0,
      lastCommit: never,
      reviews: 0,
      lastReview: never,
      reviewDays: new Set(),
    };
    here.set(developer, doings);
    return doings;
  }

  #move(from: string, to: string): void {
    const before = this.at.get(from);
    if (before && !this.at.has(to)) {
      const copies = [...before].map(
        ([who, doings]) => [who, { ...doings, reviewDays: new Set(doings.reviewDays) }] as const,
      );
      this.at.set(to, new Map(copies));
    }
    if (this.reviewed.has(from)) this.reviewed.add(to);
  }
}

export const folderAt = (path: string): string => `${folderOf(path)}/`;

const push = (lists: Map<number, Day[]>, key: number, day: Day): void => {
  const list = lists.get(key);
  if (list) list.push(day);
  else lists.set(key, [day]);
};
