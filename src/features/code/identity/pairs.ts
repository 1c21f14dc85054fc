import type { Traits } from './traits.ts';

/** Configurable assumption: where more than these have something in common, each is compared with the most active alone. */
const crowd = 16;

/** Under what a group is looked up: those who share none of these are never compared. */
const marksOf = ({ named, locals, mailboxes }: Traits): readonly string[] =>
  [
    ...named.flatMap(({ read }) => (read.shortForms.length > 0 ? read.shortForms : [read.joined])),
    ...locals
      .filter(({ isTelling }) => isTelling)
      .map(({ text, letters }) => (letters.length >= 3 ? letters : text)),
    ...mailboxes,
  ].filter((mark) => mark.length >= 3);

/** Those who share a mark with somebody, by mark. Most marks are one's own, so their first bearer waits alone. */
const blocksOf = (traits: readonly Traits[]): Iterable<readonly Traits[]> => {
  const first = new Map<string, Traits>();
  const blocks = new Map<string, Traits[]>();
  for (const one of traits)
    for (const mark of marksOf(one)) {
      const before = first.get(mark);
      const block = blocks.get(mark);
      if (before === undefined) first.set(mark, one);
      else if (block !== undefined && block.at(-1) !== one) block.push(one);
      else if (block === undefined && before !== one) blocks.set(mark, [before, one]);
    }
  return blocks.values();
};

/** Every two that share a mark, once: their number grows with the groups, not with the square of it. */
export function* pairsOf(traits: readonly Traits[]): Generator<readonly [Traits, Traits]> {
  const seen = new Map<Traits, Set<Traits>>();
  for (const block of blocksOf(traits)) {
    const most = block.reduce((a, b) => (b.commits > a.commits ? b : a));
    for (const a of block.length > crowd ? [most] : block)
      for (const b of block) {
        const [x, y] = a.root < b.root ? [a, b] : [b, a];
        const others = seen.get(x);
        if (x === y || others?.has(y)) continue;
        if (others) others.add(y);
        else seen.set(x, new Set([y]));
        yield [x, y];
      }
  }
}
