import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId, TeamId } from '../../../people/index.ts';
import type { AdviceWord } from '../../splitAdvice.ts';
import type { LeadershipDb } from './tables.ts';

/** What a named person decided about one seat or two. */
export interface KeptDecision {
  readonly id: string;
  readonly team: TeamId;
  readonly verdict: AdviceWord;
  readonly holder: PersonId | null;
  readonly em: PersonId | null;
  readonly tl: PersonId | null;
  /** Of a split: from when two hold the seats. */
  readonly on: Day | null;
  readonly reason: string;
  readonly advised: AdviceWord;
  /** How each condition was answered, by its key. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly by: PersonId | null;
  readonly decidedOn: Day;
  readonly changeSet: number | null;
  readonly carriedOutOn: Day | null;
  readonly withdrawn: { readonly by: PersonId | null; readonly on: Day; readonly reason: string } | null;
}

const dayIn = (text: string | null): Day | null => (text === null ? null : dayOf(text));

/** Newest first, of one team or of all. */
export const readDecisions = async (
  db: LeadershipDb,
  orgId: string,
  team?: TeamId,
): Promise<readonly KeptDecision[]> => {
  const all = db
    .selectFrom('seat_decision')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('number', 'desc');
  const rows = await (team === undefined ? all : all.where('team', '=', team)).execute();
  return rows.map((row) => ({
    ...{ id: row.id, team: row.team, verdict: row.verdict, holder: row.holder, em: row.em, tl: row.tl },
    ...{ on: dayIn(row.on), reason: row.reason, advised: row.advised, by: row.decided_by },
    conditions: row.conditions as Readonly<Record<string, string>>,
    ...{ decidedOn: dayOf(row.decided_on), changeSet: row.change_set },
    carriedOutOn: dayIn(row.carried_out_on),
    withdrawn:
      row.withdrawn_on === null
        ? null
        : { by: row.withdrawn_by, on: dayOf(row.withdrawn_on), reason: row.withdrawn_reason ?? '' },
  }));
};

export const keepDecision = async (
  db: LeadershipDb,
  orgId: string,
  decision: Omit<KeptDecision, 'changeSet' | 'carriedOutOn' | 'withdrawn'>,
  at: Moment,
): Promise<void> => {
  const { id, team, verdict, holder, em, tl, on, reason, advised, conditions, by, decidedOn } = decision;
  await db
    .insertInto('seat_decision')
    .values({
      ...{ org_id: orgId, id, team, verdict, holder, em, tl, on: on === null ? null : isoDay(on), reason },
      ...{ advised, conditions: JSON.stringify(conditions), decided_by: by, decided_on: isoDay(decidedOn) },
      ...{ decided_at: new Date(at), change_set: null, carried_out_by: null, carried_out_on: null },
      ...{ withdrawn_by: null, withdrawn_on: null, withdrawn_reason: null },
    })
    .execute();
};

/** The change of appointments that carried it out. A later one takes the place of one that was undone. */
export const carryOut = async (
  db: LeadershipDb,
  orgId: string,
  id: string,
  { changeSet, by, on }: { readonly changeSet: number; readonly by: PersonId | null; readonly on: Day },
): Promise<void> => {
  await db
    .updateTable('seat_decision')
    .set({ change_set: changeSet, carried_out_by: by, carried_out_on: isoDay(on) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .execute();
};

export const withdrawDecision = async (
  db: LeadershipDb,
  orgId: string,
  id: string,
  { by, on, reason }: NonNullable<KeptDecision['withdrawn']>,
): Promise<void> => {
  await db
    .updateTable('seat_decision')
    .set({ withdrawn_by: by, withdrawn_on: isoDay(on), withdrawn_reason: reason })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .execute();
};
