import { bytes, type Column } from './Column.ts';

/** Ids of commits, one after the other: 20 bytes each, or 32. */
interface Ids {
  readonly id: Uint8Array;
  readonly count: number;
}

/** How many digits are turned into bytes at once: some thousand ids. */
const batch = 1 << 18;

const bytesOf = (hex: Uint8Array): Uint8Array<ArrayBuffer> => {
  const all = Buffer.from(hex.buffer, hex.byteOffset, hex.length);
  const ids = Buffer.from(new ArrayBuffer(hex.length / 2));
  for (let at = 0; at < all.length; at += batch)
    ids.write(all.toString('latin1', at, at + batch), at / 2, 'hex');
  return new Uint8Array(ids.buffer as ArrayBuffer);
};

/** Numbers of commits by their ids in hex, as git writes them. Ids are hashes already, so their first digits spread well. */
export class CommitIds {
  readonly #before: Ids;
  readonly #hex = bytes();
  /** Digits of an id: 40, or 64. */
  #digits: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  /** Parents that are not among the new commits: their ids in hex, and the column and row that wait for the number. */
  readonly #sought = bytes();
  readonly #waiting: { readonly column: Column<Int32Array<ArrayBuffer>>; readonly row: number }[] = [];

  /** `before`: commits that keep the numbers they have; new ones go on from there. */
  constructor(before: Ids = { id: new Uint8Array(0), count: 0 }) {
    this.#before = before;
    this.#digits = before.count === 0 ? 40 : (2 * before.id.length) / before.count;
  }

  /** Gives all ids away, as bytes one after the other. */
  take(): Uint8Array {
    const ids = bytesOf(this.#hex.take());
    const { id } = this.#before;
    return id.length === 0 ? ids : new Uint8Array(Buffer.concat([id, ids]));
  }

  /** Takes up a commit whose id stands between two places of a buffer. */
  add(from: Uint8Array, start: number, end: number): void {
    if (this.#hex.count === 0) this.#digits = end - start;
    const at = this.#hex.count;
    const hex = this.#hex.room(this.#digits);
    for (let i = 0; i < this.#digits; i += 1) hex[at + i] = from[start + i]!;
    this.#hex.count += this.#digits;
    const number = at / this.#digits;
    this.#slots[this.#slotOf(from, start)] = number;
    if (number * 2 > this.#slots.length) this.#widen(number + 1);
  }

  /** Appends the number of the commit whose id starts here; −1, at least until `settle`, where it is not here. */
  findInto(column: Column<Int32Array<ArrayBuffer>>, from: Uint8Array, start: number): void {
    const number = this.#slots[this.#slotOf(from, start)]!;
    if (number < 0 && this.#before.count > 0) {
      this.#waiting.push({ column, row: column.count });
      for (let i = 0; i < this.#digits; i += 1) this.#sought.push(from[start + i]!);
    }
    column.push(number < 0 ? -1 : this.#before.count + number);
  }

  /** Looks through the commits of before, once, for parents that were not found. Tells whether `id` was one of them. */
  settle(id: string): boolean {
    const { id: ids, count } = this.#before;
    const width = this.#digits / 2;
    const sought = bytesOf(this.#sought.take());
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

  /** Where the commit with the id that starts here stands in the table, or would. */
  #slotOf(from: Uint8Array, start: number): number {
    const mask = this.#slots.length - 1;
    const hex = this.#hex.room(0);
    let slot = hashAt(from, start) & mask;
    for (let number = this.#slots[slot]!; number >= 0; number = this.#slots[slot]!) {
      const at = number * this.#digits;
      let same = 0;
      while (same < this.#digits && hex[at + same] === from[start + same]) same += 1;
      if (same === this.#digits) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #widen(count: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    const hex = this.#hex.room(0);
    for (let number = 0; number < count; number += 1) {
      let slot = hashAt(hex, number * this.#digits) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** Eight digits, of which each is told by the low half of its byte and whether it is a letter. */
const hashAt = (hex: Uint8Array, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + 8; i += 1) hash = (Math.imul(hash, 31) + hex[i]!) | 0;
  return hash ^ (hash >>> 15);
};
