import type { Kysely } from 'kysely';
import { recordAccess } from '../../../platform/audit/index.ts';
import type { PersonId } from '../fact.ts';
import type { Asking } from './asking.ts';

/** Tells people that somebody looked at what is kept about them. Looking at one's own is not told. */
export const tellOfLook = <Tables>(
  db: Kysely<Tables>,
  { orgId, personId, userId, now }: Asking,
  subjects: readonly PersonId[],
  what: string,
): Promise<void> => {
  const viewer = personId ?? `account:${userId ?? 'home'}`;
  return recordAccess(
    db,
    orgId,
    subjects.map((subject) => ({ viewer, subject, what, at: now })),
  );
};
