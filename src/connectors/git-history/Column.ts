type Numbers = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that grows at its end. */
export class Column<T extends Numbers> {
  readonly #over: (buffer: ArrayBuffer) => T;
  #values: T;
  count = 0;

  /** `over` sees the bytes of a buffer as numbers. */
  constructor(over: (buffer: ArrayBuffer) => T) {
    this.#over = over;
    this.#values = over(new ArrayBuffer(4096));
  }

  push(value: number): void {
    if (this.count === this.#values.length) this.#resize(this.count * 2);
    this.#values[this.count] = value;
    this.count += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  /** The array behind, with room for `more` values after the last. Not to be kept: growing takes it away. */
  room(more: number): T {
    const least = this.count + more;
    if (least > this.#values.length) this.#resize(Math.max(least, this.#values.length * 2));
    return this.#values;
  }

  /** Gives the values away, behind those that came `before`; alone they are not copied. The column ends with it. */
  take(before?: ArrayLike<number>): T {
    const { count } = this;
    const length = before?.length ?? 0;
    if (before === undefined || length === 0) {
      this.#resize(count);
      return this.#values;
    }
    const all = this.#over(new ArrayBuffer((length + count) * this.#values.BYTES_PER_ELEMENT));
    all.set(before);
    all.set(this.#values.subarray(0, count), length);
    return all;
  }

  /** Moves the bytes rather than copying them, wherever the system can. */
  #resize(length: number): void {
    const { buffer, BYTES_PER_ELEMENT } = this.#values;
    this.#values = this.#over(buffer.transfer(length * BYTES_PER_ELEMENT));
  }
}

export const bytes = () => new Column((buffer) => new Uint8Array(buffer));
export const signed = () => new Column((buffer) => new Int32Array(buffer));
export const counts = () => new Column((buffer) => new Uint32Array(buffer));
