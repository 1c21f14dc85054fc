/** Faces being brought together, by number. Two groups may be kept apart: then nothing joins them any more. */
export class Groups {
  readonly #parent: Int32Array;
  /** By root: numbers of faces it must not be joined with. */
  readonly #apart = new Map<number, number[]>();
  readonly #mark: (string | null)[];

  /** @param marks What two groups may not both have unless it is the same: the person of the directory. */
  constructor(marks: readonly (string | null)[]) {
    this.#parent = Int32Array.from(marks.keys());
    this.#mark = [...marks];
  }

  rootOf(face: number): number {
    let at = face;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  markOf(face: number): string | null {
    return this.#mark[this.rootOf(face)]!;
  }

  areKeptApart(a: number, b: number): boolean {
    const root = this.rootOf(b);
    return (this.#apart.get(this.rootOf(a)) ?? []).some((other) => this.rootOf(other) === root);
  }

  /** What stands against joining them. */
  obstacle(a: number, b: number): 'kept apart' | 'two people' | null {
    const [x, y] = [this.markOf(a), this.markOf(b)];
    if (x !== null && y !== null && x !== y) return 'two people';
    return this.areKeptApart(a, b) ? 'kept apart' : null;
  }

  /** Only where there is no obstacle. The lower number stays the root, so that order makes no difference. */
  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    const [low, high] = x < y ? [x, y] : [y, x];
    if (low === high) return;
    this.#parent[high] = low;
    this.#mark[low] ??= this.#mark[high]!;
    const apart = [...(this.#apart.get(low) ?? []), ...(this.#apart.get(high) ?? [])];
    if (apart.length > 0) this.#apart.set(low, apart);
  }

  keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const root = this.rootOf(one);
      this.#apart.set(root, [...(this.#apart.get(root) ?? []), other]);
    }
  }
}
