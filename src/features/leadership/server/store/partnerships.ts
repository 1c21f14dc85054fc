import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId, TeamId } from '../../../people/index.ts';
import type { Partnership, SharedDecision } from '../../partnership.ts';
import type { LeadershipDb } from './tables.ts';

export type KeptPartnership = Partnership & { readonly setOn: Day };

/** The version of a team's charter that counted on a day, with who had signed it; null: there was none. */
export const readPartnership = async (
  db: LeadershipDb,
  orgId: string,
  team: TeamId,
  day: Day,
): Promise<KeptPartnership | null> => {
  const row = await db
    .selectFrom('partnership')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('team', '=', team)
    .where('set_on', '<=', isoDay(day))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const signatures = await db
    .selectFrom('partnership_signature')
    .select(['person', 'signed_on'])
    .where('org_id', '=', orgId)
    .where('team', '=', team)
    .where('version', '=', row.version)
    .where('signed_on', '<=', isoDay(day))
    .orderBy('signed_at')
    .execute();
  return {
    ...{ version: row.version, decisions: row.decisions as readonly SharedDecision[] },
    ...{ reviewOn: dayOf(row.review_on), setOn: dayOf(row.set_on) },
    signatures: signatures.map(({ person, signed_on }) => ({ person, on: dayOf(signed_on) })),
  };
};

export const keepPartnership = async (
  db: LeadershipDb,
  orgId: string,
  team: TeamId,
  { version, decisions, reviewOn, setOn }: Omit<KeptPartnership, 'signatures'>,
  { by, at }: { readonly by: PersonId | null; readonly at: Moment },
): Promise<void> => {
  await db
    .insertInto('partnership')
    .values({
      ...{ org_id: orgId, team, version, decisions: JSON.stringify(decisions), review_on: isoDay(reviewOn) },
      ...{ set_by: by, set_on: isoDay(setOn), set_at: new Date(at) },
    })
    .execute();
};

/** Signing twice is one signature. */
export const keepSignature = async (
  db: LeadershipDb,
  orgId: string,
  { team, version, person, on }: { team: TeamId; version: number; person: PersonId; on: Day },
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('partnership_signature')
    .values({ org_id: orgId, team, version, person, signed_on: isoDay(on), signed_at: new Date(at) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
