import type { Gathering, SignaturesOf } from './gathering.ts';
import type { Link } from './hardEvidence.ts';
import { isFull } from './personalName.ts';

/** Configurable assumption: so many branches of a login must hold commits of one signature alone before the two are one. */
const branchesNeeded = 5;
/** Configurable assumption: where they are of several signatures of one name, so many of each. */
const branchesOfEach = 2;
/** Configurable assumption: and so large a share of the login's branches with one author, and of the author's with one login. */
const shareNeeded = 0.9;

/** What branches of a login held: how many, of which signatures of one name. */
interface Branches {
  readonly login: number;
  readonly name: string;
  readonly byAuthor: Map<number, number>;
  count: number;
}

/**
 * A login whose branches, many times over, held commits of one signature alone, is that signature's. Signatures of one
 * full name count together here: it is the login that says that they are one, the name only does not speak against it.
 */
export const proposerEvidence = (
  repositories: readonly SignaturesOf[],
  { faces, faceOf }: Gathering,
): readonly Link[] => {
  const found = new Map<string, Branches>();
  const total = new Map<string | number, number>();
  const add = (key: string | number, count: number) => total.set(key, (total.get(key) ?? 0) + count);
  for (const [r, { proposers }] of repositories.entries())
    for (const { proposer, author, branches } of proposers) {
      const [login, by] = [faceOf[r]![proposer]!, faceOf[r]![author]!];
      const { read, key } = faces[by]!;
      const name = isFull(read) ? read.words.join(' ') : key;
      const entry = found.get(`${login} ${name}`) ?? { login, name, byAuthor: new Map(), count: 0 };
      found.set(`${login} ${name}`, entry);
      entry.byAuthor.set(by, (entry.byAuthor.get(by) ?? 0) + branches);
      entry.count += branches;
      add(login, branches);
      add(name, branches);
    }
  return [...found.values()]
    .filter(({ count }) => count >= branchesNeeded)
    .filter(({ login, name, count }) => count >= shareNeeded * Math.max(total.get(login)!, total.get(name)!))
    .flatMap(({ login, byAuthor }) =>
      [...byAuthor]
        .filter(([, branches]) => branches >= branchesOfEach)
        .sort(([a], [b]) => a - b)
        .map(([author, branches]) => ({
          a: login,
          b: author,
          because: `${branches} branches of this login held commits of this signature alone.`,
        })),
    );
};
