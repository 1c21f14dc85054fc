import { touched } from '../history.ts';
import { degreeOfAuthorship, isAuthor } from './degreeOfAuthorship.ts';

/** What a developer did to a file. */
export interface Share {
  added: boolean;
  deliveries: number;
}

/** What each developer did to a file, by number. */
export const sharesOf = (
  changes: Iterable<{ readonly developer: number; readonly kind: number }>,
): ReadonlyMap<number, Readonly<Share>> => {
  const shares = new Map<number, Share>();
  for (const { developer, kind } of changes) {
    const share = shares.get(developer) ?? { added: false, deliveries: 0 };
    if (kind === touched.added) share.added = true;
    else share.deliveries += 1;
    shares.set(developer, share);
  }
  return shares;
};

/** The authors of a file: whose degree stands near the best one. */
export const authorsOfFile = (shares: ReadonlyMap<number, Readonly<Share>>): readonly number[] => {
  const all = [...shares];
  const changes = all.reduce((sum, [, { deliveries }]) => sum + deliveries, 0);
  const degrees = all.map(([, { added, deliveries }]) =>
    degreeOfAuthorship(added, deliveries, changes - deliveries),
  );
  const best = Math.max(0, ...degrees);
  return all.filter(([, { added }], i) => isAuthor(degrees[i]!, best, added)).map(([developer]) => developer);
};
