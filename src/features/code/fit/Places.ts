/** The folders and files of a repository as a tree, numbered as they appear. Number 0 is the repository itself. */
export class Places {
  readonly parent: number[] = [-1];
  readonly name: string[] = [''];
  #byName = new Map<string, number>([['', 0]]);

  /** The number of a path, and of the folders above it; made where it is new. */
  add(path: string): number {
    const known = this.#byName.get(path);
    if (known !== undefined) return known;
    const parent = this.add(folderOf(path));
    const place = this.name.length;
    this.#byName.set(path, place);
    this.name.push(path);
    this.parent.push(parent);
    return place;
  }

  /** The place itself, or the nearest folder above that is known. */
  nearest(path: string): number {
    return this.#byName.get(path) ?? this.nearest(folderOf(path));
  }

  has(path: string): boolean {
    return this.#byName.has(path);
  }

  /** The places and all folders above them, each once. */
  withFolders(places: readonly number[]): ReadonlySet<number> {
    const all = new Set<number>();
    for (const place of places)
      for (let at = place; at >= 0 && !all.has(at); at = this.parent[at]!) all.add(at);
    return all;
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
