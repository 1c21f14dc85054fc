import type { Chance } from '../../../src/base/chance.ts';
import { below } from '../../../src/base/chance.ts';
import { type Day, utcMomentOf } from '../../../src/base/day.ts';
import { data } from '../git.ts';

interface Commit {
  /** `Name <e-mail>` */
  readonly by: string;
  readonly written: Day;
  /** Unless said otherwise, the day it was written. */
  readonly landed?: Day;
  readonly message: string;
  /** New texts by path. */
  readonly write?: Readonly<Record<string, string>>;
  /** Folders or files, from → to. */
  readonly move?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Marks of its parents; unless said otherwise, the commit before. */
  readonly from?: number;
  readonly merge?: number;
}

/** A repository that is being told commit by commit, in the language of git fast-import. */
export class Telling {
  /** Texts by path as the last commit left them. */
  readonly texts = new Map<string, string>();
  /** The mark of the last commit. Its commits are numbered from 1. */
  last = 0;
  readonly #stream: string[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  get stream(): string {
    return this.#stream.join('');
  }

  /** Adds a commit, at some time between 7:00 and 18:00. Answers its mark. */
  commit({ by, written, landed = written, message, from, merge, ...changes }: Commit): number {
    this.last += 1;
    const second = (7 + below(11, this.#chance)) * 3600 + below(3600, this.#chance);
    const at = (day: Day) => `${by} ${utcMomentOf(day) / 1000 + second} +0000`;
    const head = `commit refs/heads/main\nmark :${this.last}\nauthor ${at(written)}\ncommitter ${at(landed)}\n`;
    const parents = [from && `from :${from}\n`, merge && `merge :${merge}\n`].filter(Boolean);
    this.#stream.push(head, data(`${message}\n`), ...(parents as string[]), ...this.#changes(changes));
    return this.last;
  }

  #changes({ move = {}, remove = [], write = {} }: Pick<Commit, 'move' | 'remove' | 'write'>): string[] {
    for (const [from, to] of Object.entries(move)) this.#rename(from, to);
    for (const path of remove) this.#rename(path, null);
    for (const [path, text] of Object.entries(write)) this.texts.set(path, text);
    return [
      ...Object.entries(move).map(([from, to]) => `R ${from} ${to}\n`),
      ...remove.map((path) => `D ${path}\n`),
      ...Object.entries(write).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    ];
  }

  #rename(from: string, to: string | null): void {
    for (const [path, text] of this.texts) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.texts.delete(path);
      if (to !== null) this.texts.set(to + path.slice(from.length), text);
    }
  }
}
