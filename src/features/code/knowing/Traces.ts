import type { Day } from '../../../base/day.ts';
import type { Memory } from './Memory.ts';

/** What each developer has learned of each path so far, while a history is replayed. Rows of one path hang together. */
export class Traces {
  readonly #memory: Memory;
  /** By path: its first row, −1 for none. */
  readonly #first: Int32Array;
  /** By path: minus the logarithm of what its changes have left of the knowledge of somebody who saw none of them. */
  readonly #outdated: Float64Array;
  /** By path: where it went when it was moved; itself while it stands. */
  readonly #movedTo: Uint32Array;
  readonly #next: number[] = [];
  /** By row: how outdated the path was when the developer last saw it. */
  readonly #seen: number[] = [];
  readonly #knowledge: number[] = [];
  readonly developer: number[] = [];
  readonly day: Day[] = [];
  readonly changes: number[] = [];
  readonly reviews: number[] = [];
  readonly added: number[] = [];

  constructor(paths: number, memory: Memory) {
    this.#memory = memory;
    this.#first = new Int32Array(paths).fill(-1);
    this.#outdated = new Float64Array(paths);
    this.#movedTo = Uint32Array.from({ length: paths }, (_, path) => path);
  }

  isKnown(path: number): boolean {
    return this.#first[path]! >= 0;
  }

  rowsOf(path: number): number[] {
    const rows: number[] = [];
    for (let row = this.#first[path]!; row >= 0; row = this.#next[row]!) rows.push(row);
    return rows;
  }

  /** What is left of a row's knowledge on a day, 0–1. */
  left(path: number, row: number, day: Day): number {
    const kept = this.#memory.kept(this.developer[row]!, this.day[row]!, day);
    return this.#knowledge[row]! * kept * Math.exp(this.#seen[row]! - this.#outdated[path]!);
  }

  /** Where a change of a path belongs: when it was moved on another branch, where it went. */
  placeOf(path: number): number {
    let at = path;
    while (this.#movedTo[at] !== at) at = this.#movedTo[at]!;
    return at;
  }

  /** A path is there (again): its changes are its own. */
  settle(path: number): void {
    this.#movedTo[path] = path;
  }

  /** All that is known of one path is now known of another. */
  move(from: number, to: number): void {
    const source = this.placeOf(from);
    this.settle(to);
    if (source === to) return;
    this.#first[to] = this.#first[source]!;
    this.#outdated[to] = this.#outdated[source]!;
    this.#first[source] = -1;
    this.#movedTo[source] = to;
  }

  /** Somebody learns a part of what they did not know of a path. Returns their row. */
  learn(path: number, developer: number, day: Day, part: number): number {
    const row = this.#rowOf(path, developer, day);
    const left = this.left(path, row, day);
    this.#knowledge[row] = left + (1 - left) * part;
    this.#seen[row] = this.#outdated[path]!;
    if (day > this.day[row]!) this.day[row] = day;
    return row;
  }

  /** A change makes a part of what was known of a path worthless, not for these rows. */
  outdate(path: number, part: number, except: readonly number[]): void {
    const more = -Math.log1p(-part);
    this.#outdated[path]! += more;
    for (const row of except) this.#seen[row]! += more;
  }

  #rowOf(path: number, developer: number, day: Day): number {
    for (let row = this.#first[path]!; row >= 0; row = this.#next[row]!)
      if (this.developer[row] === developer) return row;
    const row = this.developer.push(developer) - 1;
    for (const column of [this.#knowledge, this.changes, this.reviews, this.added]) column.push(0);
    this.day.push(day);
    this.#seen.push(this.#outdated[path]!);
    this.#next.push(this.#first[path]!);
    this.#first[path] = row;
    return row;
  }
}
