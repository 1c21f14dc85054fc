import { authorsOfFile, type Share, sharesOf } from './authorsOfFile.ts';
import { changesOfFiles } from './changesOfFiles.ts';
import { groupAuthors, plainName } from './groupAuthors.ts';
import type { ReferenceHistory } from './referenceHistory.ts';
import { removeGreedily } from './removeGreedily.ts';
import { inTellingOrder } from './tellingOrder.ts';

/** The truck factor as Avelino et al. 2016 define it and their published tool computes it. */
export interface ReferenceTruckFactor {
  /** How many would have to leave until less than half of the files have an author left. */
  readonly truckFactor: number;
  /** The share of files that still have an author then. */
  readonly coverage: number;
  /** Those developers, in the order of leaving. */
  readonly developers: readonly {
    readonly name: string;
    /** How many files they are an author of. */
    readonly files: number;
    /** The same as a share of all files, 0–1. */
    readonly share: number;
  }[];
  /** How many files count. */
  readonly files: number;
}

/** How the files and developers are picked. */
export interface ReferenceOptions {
  /** Which of the files count (the tool takes those that linguist gives a language). All, unless given. */
  readonly counts?: (path: string) => boolean;
  /** Who is an author of fewer than this share of the first one's files is left out: a tenth since 2018, nobody (0) in the paper. */
  readonly least?: number;
}

/** The name of each developer that the published tool would print. */
const namesIn = (
  { authors, changes }: ReferenceHistory,
  group: Uint32Array,
  files: ReturnType<typeof changesOfFiles>,
): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const { changes: ofFile } of files) {
    if (ofFile.every((change) => names.has(group[changes.author[change]!]!))) continue;
    for (const change of inTellingOrder(ofFile)) {
      const author = changes.author[change]!;
      if (!names.has(group[author]!)) names.set(group[author]!, plainName(authors[author]!.name));
    }
  }
  return names;
};

const weightsOf = (shares: readonly ReadonlyMap<number, Share>[]): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  for (const ofFile of shares)
    for (const [developer, { added, deliveries }] of ofFile)
      weights.set(developer, (weights.get(developer) ?? 0) + deliveries + (added ? 1 : 0));
  return weights;
};

/** The reference mode: bit for bit what the published tool says, so that our own model can be judged beside it. */
export const referenceTruckFactor = (
  history: ReferenceHistory,
  { counts = () => true, least = 0.1 }: ReferenceOptions = {},
): ReferenceTruckFactor => {
  const { changes, authors, paths } = history;
  const group = groupAuthors(authors);
  const files = changesOfFiles(
    history,
    history.files.filter((path) => counts(paths[path]!)),
  );
  const shares = files.map(({ changes: ofFile }) =>
    sharesOf(
      ofFile.map((change) => ({
        developer: group[changes.author[change]!]!,
        kind: changes.kind[change]!,
      })),
    ),
  );
  const knownBy = shares.map(authorsOfFile);
  const weights = weightsOf(shares);
  const { gone, coverage } = removeGreedily(knownBy, (developer) => weights.get(developer)!);
  const filesOf = (developer: number) => knownBy.filter((authors) => authors.includes(developer)).length;
  const names = namesIn(history, group, files);
  const most = gone.length === 0 ? 0 : filesOf(gone[0]!);
  const developers = gone
    .map((developer) => ({ name: names.get(developer)!, files: filesOf(developer) }))
    .filter((one) => Math.fround(one.files / most) >= Math.fround(least))
    .map((one) => ({ ...one, share: one.files / files.length }));
  return { truckFactor: developers.length, coverage, developers, files: files.length };
};
