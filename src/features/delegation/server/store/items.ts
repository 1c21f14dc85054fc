import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { QueueItem } from '../../queueItem.ts';
import type { DelegationDb, DelegationTables, Written } from './tables.ts';

export type KeptItem = QueueItem & { readonly leader: PersonId | null; readonly on: Day };

const itemOf = (row: DelegationTables['delegation_item']): KeptItem => ({
  ...{ id: row.id, version: row.version, leader: row.leader, state: row.state, on: dayOf(row.set_on) },
  ...{ title: row.title, taskClass: row.task_class, waitsFor: row.waits_for, kind: row.kind },
  hours: { low: row.hours_low, high: row.hours_high },
  ...{ heldUpHours: row.held_up_hours, delayCost: row.delay_cost, repeats: row.repeats, alike: row.alike },
  ...{ due: row.due === null ? null : dayOf(row.due), skills: row.skills },
  ...{ isConfidential: row.is_confidential, source: row.source, externalKey: row.external_key },
});

const newest = (db: DelegationDb, orgId: string, by: Day) =>
  db
    .selectFrom('delegation_item')
    .selectAll()
    .distinctOn('id')
    .where('org_id', '=', orgId)
    .where('set_on', '<=', isoDay(by))
    .orderBy('id')
    .orderBy('version', 'desc');

/** A leader's queue as it was on a day, each item in its newest wording. */
export const readItems = async (
  db: DelegationDb,
  orgId: string,
  leader: PersonId,
  by: Day,
): Promise<readonly KeptItem[]> => {
  const rows = await newest(db, orgId, by).where('leader', '=', leader).execute();
  return rows.map(itemOf);
};

export const readItemsById = async (
  db: DelegationDb,
  orgId: string,
  ids: readonly string[],
  by: Day,
): Promise<readonly KeptItem[]> => {
  if (ids.length === 0) return [];
  const rows = await newest(db, orgId, by)
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(itemOf);
};

/** Answers false where another hand wrote this version first. */
export const keepItem = async (
  db: DelegationDb,
  orgId: string,
  leader: PersonId,
  item: QueueItem,
  { on, at }: Written,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('delegation_item')
    .values({
      ...{ org_id: orgId, id: item.id, version: item.version, leader, state: item.state },
      ...{ title: item.title, task_class: item.taskClass, waits_for: item.waitsFor, kind: item.kind },
      ...{ hours_low: item.hours.low, hours_high: item.hours.high, held_up_hours: item.heldUpHours },
      ...{ delay_cost: item.delayCost, repeats: item.repeats, alike: item.alike },
      ...{ due: item.due === null ? null : isoDay(item.due), skills: [...item.skills] },
      ...{ is_confidential: item.isConfidential, source: item.source, external_key: item.externalKey },
      ...{ set_on: isoDay(on), set_at: new Date(at) },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'id', 'version']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};
