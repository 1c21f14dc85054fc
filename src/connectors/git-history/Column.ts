type Numbers = Uint8Array | Int32Array | Uint32Array;

/** A typed array that grows at its end. */
export class Column<T extends Numbers> {
  readonly #make: (length: number) => T;
  #values: T;
  count = 0;

  /** `make` gives an array of so many zeroes. */
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1024);
  }

  push(value: number): void {
    if (this.count === this.#values.length) this.#grow(this.count + 1);
    this.#values[this.count] = value;
    this.count += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  /** The array behind, with room for `more` values after the last. Not to be kept: it is replaced when it grows. */
  room(more: number): T {
    if (this.count + more > this.#values.length) this.#grow(this.count + more);
    return this.#values;
  }

  /** A new array of the values, behind those that came `before`. */
  all(before?: T): T {
    const length = before?.length ?? 0;
    const all = this.#make(length + this.count);
    if (before) all.set(before);
    all.set(this.#values.subarray(0, this.count), length);
    return all;
  }

  #grow(least: number): void {
    const wider = this.#make(Math.max(least, this.#values.length * 2));
    wider.set(this.#values);
    this.#values = wider;
  }
}

export const bytes = (): Column<Uint8Array> => new Column((n) => new Uint8Array(n));
export const signed = (): Column<Int32Array> => new Column((n) => new Int32Array(n));
export const counts = (): Column<Uint32Array> => new Column((n) => new Uint32Array(n));
