/** Numbered things, the one with the least key first; ties in no particular order, but always the same. */
export class Heap {
  readonly #keys: ArrayLike<number>;
  readonly #heap: number[] = [];

  /** @param keys By thing. */
  constructor(keys: ArrayLike<number>) {
    this.#keys = keys;
  }

  get size(): number {
    return this.#heap.length;
  }

  push(thing: number): void {
    const heap = this.#heap;
    let at = heap.push(thing) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#keys[heap[above]!]! <= this.#keys[thing]!) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = thing;
  }

  /** Takes the least away. There must be one. */
  pop(): number {
    const heap = this.#heap;
    const least = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) this.#sink(last);
    return least;
  }

  #sink(thing: number): void {
    const heap = this.#heap;
    const keys = this.#keys;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && keys[heap[below + 1]!]! < keys[heap[below]!]!) below += 1;
      if (keys[heap[below]!]! >= keys[thing]!) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = thing;
  }
}
