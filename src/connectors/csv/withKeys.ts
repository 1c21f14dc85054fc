import type { Fault } from '../../base/errors.ts';
import { faultAt, type Place } from '../faultAt.ts';
import type { LookUp } from './lookUp.ts';

/** How the names in one field of a statement are found, and what its column is called. */
interface Named {
  readonly column: string;
  readonly find: LookUp;
}

/** Puts keys in the place of what was written. A statement that names nobody, or somebody unclear, is left out and told. */
export const withKeys = <S extends Place>(
  statements: readonly S[],
  lookUps: { readonly [field in keyof S]?: Named },
  faults: Fault[],
): readonly S[] => {
  const fields = Object.entries(lookUps) as [keyof S, Named][];
  return statements.flatMap((said) => {
    const found = fields
      .filter(([field]) => said[field] !== null)
      .map(([field, { column, find }]) => ({ field, column, ...find(said[field] as string) }));
    const unclear = found.flatMap((one) =>
      'why' in one ? [faultAt(said, 'error', `The ${one.column} is not clear: ${one.why}`)] : [],
    );
    faults.push(...unclear);
    const keys = found.flatMap((one) => ('key' in one ? [[one.field, one.key]] : []));
    return unclear.length > 0 ? [] : [{ ...said, ...Object.fromEntries(keys) }];
  });
};
