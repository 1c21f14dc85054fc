import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import { groupBy } from '../../../../base/list.ts';
import type { Call, Ending, Vacancy, VacancyId } from '../../vacancy.ts';
import type { Said, VacanciesDb } from './tables.ts';

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayOf(text));
const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const readCalls = async (db: VacanciesDb, orgId: string, by: Day): Promise<ReadonlyMap<VacancyId, Call>> => {
  const rows = await db
    .selectFrom('vacancy_call')
    .selectAll()
    .distinctOn('vacancy')
    .where('org_id', '=', orgId)
    .where('set_on', '<=', isoDay(by))
    .orderBy('vacancy')
    .orderBy('version', 'desc')
    .execute();
  return new Map(
    rows.map(({ vacancy, words, profile, from_day, to_day }) => [
      vacancy,
      { words, profile, from: dayOf(from_day), to: dayOf(to_day) },
    ]),
  );
};

const readEnds = async (db: VacanciesDb, orgId: string, by: Day): Promise<ReadonlyMap<VacancyId, Ending>> => {
  const rows = await db
    .selectFrom('vacancy_end')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('on_day', '<=', isoDay(by))
    .execute();
  return new Map(
    rows.map(({ vacancy, ended_as, on_day, announced_on, decided_by, ...row }) => [
      vacancy,
      {
        ...{ as: ended_as, on: dayOf(on_day), announcedOn: dayOrNull(announced_on), by: decided_by },
        ...{ person: row.person, appointment: row.appointment, reason: row.reason },
        alternatives: row.alternatives,
      },
    ]),
  );
};

/** All vacancies as they stood at the end of a day, the oldest first. */
export const readVacancies = async (db: VacanciesDb, orgId: string, by: Day): Promise<readonly Vacancy[]> => {
  const rows = await db
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('set_on', '<=', isoDay(by))
    .orderBy('version')
    .execute();
  const [calls, ends] = [await readCalls(db, orgId, by), await readEnds(db, orgId, by)];
  return [...groupBy(rows, ({ id }) => id)]
    .map(([id, versions]) => {
      const [first, newest] = [versions[0]!, versions.at(-1)!];
      return {
        ...{ id, post: newest.post, version: newest.version, reason: newest.reason },
        ...{ fillBy: dayOf(newest.fill_by), waits: newest.waits, cover: newest.cover },
        ...{ openedOn: dayOf(first.set_on), openedBy: first.set_by },
        ...{ call: calls.get(id) ?? null, end: ends.get(id) ?? null },
      };
    })
    .sort((a, b) => a.openedOn - b.openedOn || (a.id < b.id ? -1 : 1));
};

/** @param version One above the newest: of two who write at once, one is refused by the key. */
export const keepVacancy = async (
  db: VacanciesDb,
  orgId: string,
  {
    id,
    version,
    post,
    reason,
    fillBy,
    waits,
    cover,
  }: Omit<Vacancy, 'openedOn' | 'openedBy' | 'call' | 'end'>,
  on: Day,
  { by, at }: Said,
): Promise<void> => {
  await db
    .insertInto('vacancy')
    .values({
      ...{ org_id: orgId, id, version, post, reason, fill_by: isoDay(fillBy), waits: [...waits], cover },
      ...{ set_on: isoDay(on), set_by: by, set_at: new Date(at) },
    })
    .execute();
};

export const keepCall = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
  { words, profile, from, to }: Call,
  on: Day,
  { by, at }: Said,
): Promise<void> => {
  const newest = await db
    .selectFrom('vacancy_call')
    .select('version')
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  await db
    .insertInto('vacancy_call')
    .values({
      ...{ org_id: orgId, vacancy, version: (newest?.version ?? 0) + 1, words, profile: [...profile] },
      ...{ from_day: isoDay(from), to_day: isoDay(to) },
      ...{ set_on: isoDay(on), set_by: by, set_at: new Date(at) },
    })
    .execute();
};

/** False when it had ended already. */
export const keepEnd = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
  { as, on, announcedOn, person, appointment, reason, alternatives }: Omit<Ending, 'by'>,
  { by, at }: Said,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('vacancy_end')
    .values({
      ...{ org_id: orgId, vacancy, ended_as: as, on_day: isoDay(on), announced_on: isoOrNull(announcedOn) },
      ...{ person, appointment, reason, alternatives: alternatives && JSON.stringify(alternatives) },
      ...{ decided_by: by, decided_at: new Date(at) },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'vacancy']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};
