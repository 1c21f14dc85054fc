type Numbers = Uint8Array | Int32Array | Uint32Array;

/** A typed array that grows at its end. */
export class Column<T extends Numbers> {
  readonly #make: (length: number) => T;
  #values: T;
  count: number;

  /** `make` gives an array of so many zeroes; `first` are values to go on from. */
  constructor(make: (length: number) => T, first?: T) {
    this.#make = make;
    this.count = first?.length ?? 0;
    this.#values = make(Math.max(1024, this.count + (this.count >> 3)));
    if (first) this.#values.set(first);
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

  /** A copy of just the values. */
  all(): T {
    return this.#values.slice(0, this.count) as T;
  }

  #grow(least: number): void {
    const wider = this.#make(Math.max(least, this.#values.length * 2));
    wider.set(this.#values);
    this.#values = wider;
  }
}

export const bytes = (first?: Uint8Array): Column<Uint8Array> => new Column((n) => new Uint8Array(n), first);
export const signed = (first?: Int32Array): Column<Int32Array> => new Column((n) => new Int32Array(n), first);
export const counts = (first?: Uint32Array): Column<Uint32Array> =>
  new Column((n) => new Uint32Array(n), first);
