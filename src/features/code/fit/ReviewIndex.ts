import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import type { History } from '../history.ts';
import { type Landing, landings } from './landings.ts';
import { Places } from './Places.ts';
import { Preference } from './Preference.ts';
import { Signals } from './signals.ts';
import { Tally, type Weight, weightOn } from './Tally.ts';

/** A landing in numbers of places instead of paths. */
export interface Seen {
  readonly day: Day;
  readonly author: number;
  readonly reviewers: readonly number[];
  readonly places: readonly number[];
  readonly folders: ReadonlySet<number>;
}

/** What is asked: places, who wrote the change (−1: not known), when. */
export interface Asked {
  /** The files, or the nearest known folder of each that is new. */
  readonly places: readonly number[];
  /** Those of the places that are known files. */
  readonly files: readonly number[];
  readonly author: number;
  readonly day: Day;
}

/** More paths than this tell nothing about any of them: a sweep through the repository. Kalliamvakou's and Mirsaeedi's cut. */
const sweepAbove = 100;

/** How many paths of a question are looked at; evenly picked where there are more. */
const pathsLookedAt = 60;

/** Configurable assumption: whoever was not seen for so long has left, unless the directory knows better. */
const goneAfterDays = 365;

/**
 * What the past tells about who reviews what, ready for questions. Grows landing by landing; what is added later
 * changes no answer that was given before.
 */
export class ReviewIndex {
  readonly places = new Places();
  readonly reviewed: (Tally | undefined)[] = [];
  readonly wrote: (Tally | undefined)[] = [];
  /** By author: who reviewed their changes. */
  readonly reviewersOf: (Tally | undefined)[] = [];
  /** By developer: days of the last review and of anything, mean days between reviews. −Infinity: never. */
  readonly lastReview: number[] = [];
  readonly lastSeen: number[] = [];
  readonly meanGap: number[] = [];
  /** By developer: the day of everything they wrote or reviewed, rising. */
  readonly days: (Day[] | undefined)[] = [];
  /** Landings in order, those of many paths without their places. */
  readonly seen: Seen[] = [];
  readonly preference = new Preference();
  #start: Day | undefined;
  #day: Day = Number.NEGATIVE_INFINITY;

  get day(): Day {
    return this.#day;
  }

  weightOn(day: Day): Weight {
    return weightOn(day - (this.#start ?? day));
  }

  /**
   * Learns from whom the landing was reviewed by, then counts it.
   * @param paths What the numbers of the landing's paths stand for.
   */
  add(landing: Landing, paths: readonly string[]): void {
    this.#start ??= landing.day;
    this.#day = Math.max(this.#day, landing.day);
    const asked = this.asked(
      landing.paths.map((path) => paths[path]!),
      landing.author,
      this.#day,
    );
    if (landing.reviewers.length > 0) this.#learn(asked, landing.reviewers);
    this.#count(landing, paths);
  }

  asked(paths: readonly string[], author: number, day: Day): Asked {
    const step = Math.max(1, paths.length / pathsLookedAt);
    const places: number[] = [];
    const files: number[] = [];
    for (let at = 0; at < paths.length; at += step) {
      const path = paths[Math.floor(at)]!;
      const place = this.places.nearest(path);
      places.push(place);
      if (this.places.name[place] === path) files.push(place);
    }
    return { places, files, author, day };
  }

  #learn(asked: Asked, reviewers: readonly number[]): void {
    const { developers = [] } = this.reviewed[0] ?? {};
    this.preference.learn(new Signals(this, asked, this.#around(developers, asked)), reviewers);
  }

  /** Whoever reviewed anything or wrote nearby, and was seen in the year before the question; without the author. */
  candidates(asked: Asked): readonly number[] {
    const all = new Set(this.reviewed[0]?.developers);
    for (const place of asked.places) {
      const folder = this.places.parent[place]!;
      for (const at of folder > 0 ? [place, folder] : [place])
        for (const one of this.wrote[at]?.developers ?? []) all.add(one);
    }
    return this.#around([...all], asked);
  }

  #around(developers: readonly number[], { author, day }: Asked): readonly number[] {
    return developers.filter((one) => one !== author && this.isAround(one, day));
  }

  /** Seen in the year before a day. */
  isAround(developer: number, day: Day): boolean {
    return day - (this.lastSeen[developer] ?? Number.NEGATIVE_INFINITY) < goneAfterDays;
  }

  /** Whoever wrote or reviewed a place. */
  knowersOf(place: number): ReadonlySet<number> {
    return new Set([...(this.wrote[place]?.developers ?? []), ...(this.reviewed[place]?.developers ?? [])]);
  }

  #count(landing: Landing, names: readonly string[]): void {
    const day = this.#day;
    for (const [from, to] of landing.moves) this.#move(names[from]!, names[to]!);
    const weight = this.weightOn(day);
    const isSweep = landing.paths.length > sweepAbove;
    const places = isSweep ? [0] : landing.paths.map((path) => this.places.add(names[path]!));
    const folders = this.places.withFolders(places);
    for (const reviewer of landing.reviewers) {
      for (const place of folders) tallyAt(this.reviewed, place).add(reviewer, weight);
      if (landing.author >= 0) tallyAt(this.reviewersOf, landing.author).add(reviewer, weight);
      this.#noteReview(reviewer, day);
      this.#noteSeen(reviewer, day);
    }
    for (const { developer, paths } of landing.works) {
      this.#noteSeen(developer, day);
      const own = isSweep ? [0] : paths.map((path) => this.places.add(names[path]!));
      for (const place of this.places.withFolders(own)) tallyAt(this.wrote, place).add(developer, weight);
    }
    this.seen.push({ day, author: landing.author, reviewers: landing.reviewers, places, folders });
  }

  /** Whoever knows a file knows it where it moved to. */
  #move(from: string, to: string): void {
    const [before, after] = [this.places.add(from), this.places.add(to)];
    for (const tallies of [this.reviewed, this.wrote])
      if (tallies[before]) tallies[after] = tallies[before].copy();
  }

  #noteReview(reviewer: number, day: Day): void {
    const last = this.lastReview[reviewer];
    if (last !== undefined) this.meanGap[reviewer] = 0.9 * (this.meanGap[reviewer] ?? 5) + 0.1 * (day - last);
    this.lastReview[reviewer] = day;
  }

  #noteSeen(developer: number, day: Day): void {
    this.lastSeen[developer] = day;
    this.days[developer] ??= [];
    this.days[developer].push(day);
  }
}

/**
 * All that had landed by a day, ready for questions of that day and later. Takes about a second for 5,000 reviews.
 * @param since An index of the same history at an earlier commit, with the same numbers: it is taken further.
 */
export const reviewIndex = (
  history: History,
  developers: Developers,
  day: Day,
  since = new ReviewIndex(),
): ReviewIndex => {
  let skip = since.seen.length;
  for (const landing of landings(history, developers)) {
    if (landing.day > day) break;
    if (skip > 0) skip -= 1;
    else since.add(landing, history.paths);
  }
  return since;
};

const tallyAt = (tallies: (Tally | undefined)[], key: number): Tally => {
  tallies[key] ??= new Tally();
  return tallies[key];
};
