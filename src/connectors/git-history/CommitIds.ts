import { bytes } from './Column.ts';

const digit = (byte: number): number => (byte < 58 ? byte - 48 : byte - 87);

/** Numbers of commits by their ids. Ids are hashes already, so their first four bytes spread well. */
export class CommitIds {
  readonly #ids;
  #width: number;
  #slots = new Int32Array(1 << 12).fill(-1);

  /** `first`: ids to go on from, one after the other, `count` of them. */
  constructor(first: Uint8Array = new Uint8Array(0), count = 0) {
    this.#ids = bytes(first);
    this.#width = count === 0 ? 20 : first.length / count;
    if (count > 0) this.#fill(count);
  }

  get count(): number {
    return this.#ids.count / this.#width;
  }

  /** All ids one after the other. */
  all(): Uint8Array {
    return this.#ids.all();
  }

  /** The number of a new commit whose id stands in hex between two places of a buffer. */
  add(from: Uint8Array, start: number, end: number): number {
    const number = this.count;
    if (number === 0) this.#width = (end - start) >> 1;
    const slot = this.#slotOf(from, start);
    this.#slots[slot] = number;
    this.#ids.count += this.#width;
    if (this.count * 2 > this.#slots.length) this.#fill(this.count);
    return number;
  }

  /** The number of the commit with the id in hex that starts here; −1: not here. */
  find(from: Uint8Array, start: number): number {
    return this.count === 0 ? -1 : this.#slots[this.#slotOf(from, start)]!;
  }

  /** Writes the id behind the last one and finds where it stands in the table, or would. */
  #slotOf(from: Uint8Array, start: number): number {
    const ids = this.#ids.room(this.#width);
    const end = this.#ids.count;
    for (let i = 0; i < this.#width; i += 1)
      ids[end + i] = (digit(from[start + 2 * i]!) << 4) | digit(from[start + 2 * i + 1]!);
    let slot = this.#hashAt(end) & (this.#slots.length - 1);
    for (let number = this.#slots[slot]!; number >= 0; number = this.#slots[slot]!) {
      if (this.#isSame(number * this.#width, end)) return slot;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return slot;
  }

  #isSame(a: number, b: number): boolean {
    const ids = this.#ids.room(0);
    for (let i = 0; i < this.#width; i += 1) if (ids[a + i] !== ids[b + i]) return false;
    return true;
  }

  #hashAt(at: number): number {
    const ids = this.#ids.room(0);
    return (ids[at]! | (ids[at + 1]! << 8) | (ids[at + 2]! << 16) | (ids[at + 3]! << 24)) >>> 0;
  }

  #fill(count: number): void {
    let size = this.#slots.length;
    while (size < count * 2 + 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < count; number += 1) {
      let slot = this.#hashAt(number * this.#width) & (size - 1);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    }
  }
}
