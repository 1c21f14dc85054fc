/**
 * What two developers have in common. First how their names are alike (`word`: one word that both go by; `common`: a full
 * name that others may bear), then whether the addresses or logins speak for it too: one of them has a local part that
 * begins the other's or resembles it (`local`), or that a name of the other spells (`spelled`).
 * `address`: one mailbox under two very different names. `login`: one of them is a login beside merges and no more.
 */
export type EvidenceKind =
  | 'same local'
  | 'same spelled'
  | 'same name'
  | 'common local'
  | 'common name'
  | 'word local'
  | 'word name'
  | 'close local'
  | 'close name'
  | 'unknown local'
  | 'login local'
  | 'login spelled'
  | 'address';

/**
 * Right, of how many: counted on the half of the persons that is for fitting (seed 20261122), by bench/identities.ts; of
 * logins by bench/logins.ts.
 */
export const seenByKind: Readonly<Record<EvidenceKind, readonly [number, number]>> = {
  'same local': [40, 40],
  'same spelled': [109, 109],
  'same name': [30, 30],
  'common local': [1, 1],
  'common name': [0, 0],
  'word local': [18, 18],
  'word name': [8, 8],
  'close local': [4, 4],
  'close name': [1, 3],
  'unknown local': [0, 0],
  'login local': [55, 57],
  'login spelled': [28, 30],
  address: [0, 0],
};

/** The rule of succession (Laplace): one right and one wrong more than were seen, so that nothing is ever certain. */
export const confidenceOf = (kind: EvidenceKind): number => {
  const [right, of] = seenByKind[kind];
  return (right + 1) / (of + 2);
};
