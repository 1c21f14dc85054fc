import type { Starts } from '../history.ts';
import { type Matcher, matcherOf } from './matcher.ts';
import type { OwnersFile, OwnersRule } from './ownersFile.ts';

/** The rules that count for each path, by their number in the file: at most one of each section. */
export interface Ruling {
  /** By path, into `rule`. */
  readonly start: Starts;
  readonly rule: Uint32Array;
}

/** Finds the last of some rules that matches. Patterns that name a place are looked up by it, only the others are tried. */
class Rules {
  readonly #files = new Map<string, number>();
  readonly #below = new Map<string, number>();
  readonly #expressions: { number: number; head: string; expression: RegExp }[] = [];
  readonly #foundInFolder = new Map<string, number>();

  constructor(rules: Iterable<readonly [number, Matcher]>) {
    for (const [number, matcher] of rules) {
      if (matcher.kind === 'expression') this.#expressions.unshift({ number, ...matcher });
      if (matcher.kind !== 'place') continue;
      if (matcher.file) this.#files.set(matcher.place, number);
      if (matcher.below) this.#below.set(matcher.place, number);
    }
  }

  /** Its number; −1: none matches. */
  last(path: string): number {
    const found = Math.max(this.#files.get(path) ?? -1, this.#inFolder(path));
    for (const { number, head, expression } of this.#expressions) {
      if (number < found) break;
      if (path.startsWith(head) && expression.test(path)) return number;
    }
    return found;
  }

  /** The last rule about any of the folders that a path lies in. */
  #inFolder(path: string): number {
    const end = path.lastIndexOf('/');
    if (end < 0) return -1;
    const folder = path.slice(0, end);
    const known = this.#foundInFolder.get(folder);
    if (known !== undefined) return known;
    const found = Math.max(this.#below.get(folder) ?? -1, this.#inFolder(folder));
    this.#foundInFolder.set(folder, found);
    return found;
  }
}

/** Which rules count for each of the paths. */
export const ownersOf = ({ rules, sections, dialect }: OwnersFile, paths: readonly string[]): Ruling => {
  const matchers = rules.map((rule) => matcherOf(rule.pattern, dialect));
  const pick = (keep: (rule: OwnersRule) => boolean) =>
    new Rules([...rules.entries()].filter(([, rule]) => keep(rule)).map(([n]) => [n, matchers[n]!]));
  const bySection = sections.map((_, section) => ({
    rules: pick((rule) => rule.section === section && !rule.isExclusion),
    exclusions: pick((rule) => rule.section === section && rule.isExclusion),
  }));
  const start = new Uint32Array(paths.length + 1);
  const rule: number[] = [];
  paths.forEach((path, n) => {
    for (const section of bySection) {
      const last = section.rules.last(path);
      if (last >= 0 && section.exclusions.last(path) < 0) rule.push(last);
    }
    start[n + 1] = rule.length;
  });
  return { start, rule: Uint32Array.from(rule) };
};

/** The rules that count for path number `n`. */
export const rulesAt = ({ rules }: OwnersFile, { start, rule }: Ruling, n: number): readonly OwnersRule[] =>
  Array.from(rule.subarray(start[n], start[n + 1]), (number) => rules[number]!);
