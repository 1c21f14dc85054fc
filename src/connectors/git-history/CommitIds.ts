import { bytes, type Column } from './Column.ts';

const digit = (byte: number): number => (byte < 58 ? byte - 48 : byte - 87);

/** Ids of commits, one after the other: 20 bytes each, or 32. */
interface Ids {
  readonly id: Uint8Array;
  readonly count: number;
}

/** Numbers of commits by their ids. Ids are hashes already, so their first four bytes spread well. */
export class CommitIds {
  readonly #before: Ids;
  readonly #ids = bytes();
  #width: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  /** Parents that are not among the new commits: their ids, and the column and row that wait for the number. */
  readonly #sought = bytes();
  readonly #waiting: { readonly column: Column<Int32Array<ArrayBuffer>>; readonly row: number }[] = [];

  /** `before`: commits that keep the numbers they have; new ones go on from there. */
  constructor(before: Ids = { id: new Uint8Array(0), count: 0 }) {
    this.#before = before;
    this.#width = before.count === 0 ? 20 : before.id.length / before.count;
  }

  /** Gives all ids away, one after the other. */
  take(): Uint8Array {
    return this.#ids.take(this.#before.id);
  }

  /** Takes up a commit whose id stands in hex between two places of a buffer. */
  add(from: Uint8Array, start: number, end: number): void {
    if (this.#ids.count === 0) this.#width = (end - start) >> 1;
    const number = this.#ids.count / this.#width;
    this.#slots[this.#slotOf(from, start)] = number;
    this.#ids.count += this.#width;
    if (number * 2 > this.#slots.length) this.#widen(number + 1);
  }

  /** Appends the number of the commit whose id starts here in hex; −1, at least until `settle`, where it is not here. */
  findInto(column: Column<Int32Array<ArrayBuffer>>, from: Uint8Array, start: number): void {
    const number = this.#slots[this.#slotOf(from, start)]!;
    if (number < 0 && this.#before.count > 0) {
      const at = this.#ids.count;
      this.#waiting.push({ column, row: column.count });
      for (const byte of this.#ids.room(this.#width).subarray(at, at + this.#width)) this.#sought.push(byte);
    }
    column.push(number < 0 ? -1 : this.#before.count + number);
  }

  /** Looks through the commits of before, once, for parents that were not found. Tells whether `id` was one of them. */
  settle(id: string): boolean {
    const { id: ids, count } = this.#before;
    const width = this.#width;
    const sought = this.#sought.take();
    const rows = new Map<string, number[]>();
    const isSought = new Uint8Array(1 << 16);
    const keyAt = (from: Uint8Array, at: number) =>
      Buffer.from(from.buffer, from.byteOffset + at, width).toString('hex');
    for (let i = 0; i < this.#waiting.length; i += 1) {
      const key = keyAt(sought, i * width);
      rows.set(key, [...(rows.get(key) ?? []), i]);
      isSought[sought[i * width]! | (sought[i * width + 1]! << 8)] = 1;
    }
    for (let number = 0, at = 0; number < count; number += 1, at += width)
      if (isSought[ids[at]! | (ids[at + 1]! << 8)] === 1)
        for (const i of rows.get(keyAt(ids, at)) ?? []) {
          const { column, row } = this.#waiting[i]!;
          column.room(0)[row] = number;
        }
    return rows.has(id);
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

  #widen(count: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < count; number += 1) {
      let slot = this.#hashAt(number * this.#width) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
