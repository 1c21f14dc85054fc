import { isUtf8 } from 'node:buffer';
import { bytes, counts, signed } from './Column.ts';

const vacant = -1;

/** FNV-1a over 32 bits, signed: V8 is at its best where numbers stay whole and within 32 bits. */
const seed = 0x811c_9dc5 | 0;
const prime = 0x0100_0193;

/**
 * Numbers for byte strings, from 0 in the order they are first met; no string is made until all are asked for. What is
 * no UTF-8 is taken for Latin-1, which every byte is: so such names survive, readable and told apart.
 */
export class Interned {
  /** The texts one after the other, each closed by a NUL. */
  readonly #text;
  /** Where each text starts; one more entry than there are texts. */
  readonly #start;
  readonly #hash;
  #slots = new Int32Array(1 << 12).fill(vacant);

  /** Texts that had numbers before; asked for as strings, since few will be. */
  readonly #before: ReadonlyMap<string, number>;

  /** `before`: texts that keep the numbers they have; new ones go on from there. */
  constructor(before: readonly string[] = []) {
    this.#text = bytes();
    this.#start = counts();
    this.#start.push(0);
    this.#hash = signed();
    const numbers = new Map<string, number>();
    for (const [number, text] of before.entries()) numbers.set(text, number);
    this.#before = numbers;
  }

  /** How many texts came new. */
  get count(): number {
    return this.#hash.count;
  }

  /** The number of the text between two places of a buffer. */
  number(from: Uint8Array, start: number, end: number): number {
    let hash = seed;
    let seen = 0;
    for (let i = start; i < end; i += 1) {
      const byte = from[i]!;
      seen |= byte;
      hash = Math.imul(hash ^ byte, prime);
    }
    if (seen > 127 && !isUtf8(from.subarray(start, end))) {
      const readable = Buffer.from(Buffer.from(from.subarray(start, end)).toString('latin1'));
      return this.number(readable, 0, readable.length);
    }
    if (this.#before.size === 0) return this.#find(from, start, end, hash);
    const known = this.#before.get(Buffer.from(from.buffer, from.byteOffset + start, end - start).toString());
    return known ?? this.#before.size + this.#find(from, start, end, hash);
  }

  /** The new texts by number, each closed by a NUL: valid UTF-8. */
  takePacked(): Uint8Array {
    return this.#text.take();
  }

  #find(from: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    // FNV's low bits are weak on their own.
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.#slots[slot]!; number !== vacant; number = this.#slots[slot]!) {
      if (this.#hash.at(number) === hash && this.#isAt(number, from, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.count;
    return this.#add(from, start, end, hash);
  }

  #isAt(number: number, from: Uint8Array, start: number, end: number): boolean {
    const at = this.#start.at(number);
    if (this.#start.at(number + 1) - 1 - at !== end - start) return false;
    const text = this.#text.room(0);
    for (let i = start, j = at; i < end; i += 1, j += 1) if (from[i] !== text[j]) return false;
    return true;
  }

  #add(from: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start;
    const room = this.#text.room(length + 1);
    const at = this.#text.count;
    for (let i = 0; i < length; i += 1) room[at + i] = from[start + i]!;
    room[at + length] = 0;
    this.#text.count += length + 1;
    this.#start.push(this.#text.count);
    this.#hash.push(hash);
    if (this.count * 2 > this.#slots.length) this.#widen();
    return this.count - 1;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(vacant);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      const hash = this.#hash.at(number);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== vacant) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** Texts each closed by a NUL → strings. */
export const unpacked = (packed: Uint8Array): string[] =>
  packed.length === 0
    ? []
    : Buffer.from(packed.buffer, packed.byteOffset, packed.length - 1)
        .toString()
        .split('\0');

/** Strings → texts each closed by a NUL. */
export const packed = (texts: readonly string[]): Uint8Array =>
  Buffer.from(texts.length === 0 ? '' : `${texts.join('\0')}\0`);
