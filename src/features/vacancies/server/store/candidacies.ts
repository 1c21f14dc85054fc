import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Candidacy, OutsideCandidate, VacancyId } from '../../vacancy.ts';
import type { Said, VacanciesDb, VacanciesTables } from './tables.ts';

const candidacyOf = (row: VacanciesTables['candidacy']): Candidacy => ({
  ...{ vacancy: row.vacancy, person: row.person, statement: row.statement, episodes: row.episodes },
  stoodOn: dayOf(row.stood_on),
  withdrawnOn: row.withdrawn_on === null ? null : dayOf(row.withdrawn_on),
});

/** Who stands for one vacancy; those who withdrew are left out. There is no way to read candidacies of none. */
export const readStanding = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
): Promise<readonly Candidacy[]> =>
  (
    await db
      .selectFrom('candidacy')
      .selectAll()
      .where('org_id', '=', orgId)
      .where('vacancy', '=', vacancy)
      .where('withdrawn_on', 'is', null)
      .execute()
  ).map(candidacyOf);

/** All that somebody stands or stood for, for themself. */
export const readCandidaciesOf = async (
  db: VacanciesDb,
  orgId: string,
  person: PersonId,
): Promise<readonly Candidacy[]> =>
  (
    await db
      .selectFrom('candidacy')
      .selectAll()
      .where('org_id', '=', orgId)
      .where('person', '=', person)
      .orderBy('stood_on', 'desc')
      .execute()
  ).map(candidacyOf);

/** The newest wording is the only one: what somebody took out of it is gone. */
export const keepCandidacy = async (
  db: VacanciesDb,
  orgId: string,
  { vacancy, person, statement, episodes, stoodOn }: Omit<Candidacy, 'withdrawnOn'>,
  at: Moment,
): Promise<void> => {
  const said = { statement, episodes: [...episodes], changed_at: new Date(at), withdrawn_on: null };
  await db
    .insertInto('candidacy')
    .values({ org_id: orgId, vacancy, person, stood_on: isoDay(stoodOn), ...said })
    .onConflict((conflict) => conflict.columns(['org_id', 'vacancy', 'person']).doUpdateSet(said))
    .execute();
};

/** False when they do not stand. */
export const withdrawCandidacy = async (
  db: VacanciesDb,
  orgId: string,
  { vacancy, person, withdrawnOn }: Pick<Candidacy, 'vacancy' | 'person'> & { readonly withdrawnOn: number },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('candidacy')
    .set({ withdrawn_on: isoDay(withdrawnOn) })
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .where('person', '=', person)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Takes away what is left of one's own candidacy; false when there is none. */
export const removeCandidacy = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
  person: PersonId,
): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('candidacy')
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .where('person', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** The process is over: what people wrote goes, and whoever withdrew or came from outside goes altogether. */
export const endCandidacies = async (db: VacanciesDb, orgId: string, vacancy: VacancyId): Promise<void> => {
  await db
    .deleteFrom('outside_candidate')
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .execute();
  await db
    .deleteFrom('candidacy')
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .where('withdrawn_on', 'is not', null)
    .execute();
  await db
    .updateTable('candidacy')
    .set({ statement: '', episodes: [] })
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .execute();
};

export const readOutside = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
): Promise<readonly OutsideCandidate[]> => {
  const rows = await db
    .selectFrom('outside_candidate')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .execute();
  return rows.map(({ id, reference, meets, free_from }) => ({
    ...{ id, vacancy, reference, meets, freeFrom: free_from === null ? null : dayOf(free_from) },
  }));
};

export const keepOutside = async (
  db: VacanciesDb,
  orgId: string,
  { id, vacancy, reference, meets, freeFrom }: OutsideCandidate,
  { by, at }: Said,
): Promise<void> => {
  await db
    .insertInto('outside_candidate')
    .values({
      ...{ org_id: orgId, id, vacancy, reference, meets: [...meets], added_by: by, added_at: new Date(at) },
      free_from: freeFrom === null ? null : isoDay(freeFrom),
    })
    .execute();
};

/** False when there is none. */
export const removeOutside = async (
  db: VacanciesDb,
  orgId: string,
  vacancy: VacancyId,
  id: string,
): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('outside_candidate')
    .where('org_id', '=', orgId)
    .where('vacancy', '=', vacancy)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
