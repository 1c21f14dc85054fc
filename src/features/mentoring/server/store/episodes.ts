import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import { groupBy } from '../../../../base/list.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Confirmation, Episode } from '../../episode.ts';
import type { MentoringDb, MentoringTables } from './tables.ts';

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayOf(text));
const textOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const confirmationOf = (row: MentoringTables['episode_confirmation']): Confirmation => ({
  ...{ id: row.id, by: row.asked, note: row.note, askedOn: dayOf(row.asked_on) },
  ...{ answer: row.answer, word: row.word, answeredOn: dayOrNull(row.answered_on) },
});

type EpisodeRow = Omit<MentoringTables['leading_episode'], 'number'>;

const episodeOf = (row: EpisodeRow, confirmations: readonly Confirmation[]): Episode => ({
  ...{ id: row.id, person: row.person, kind: row.kind, what: row.what },
  ...{ seat: row.seat, practice: row.practice, from: dayOf(row.from_day), to: dayOrNull(row.to_day) },
  ...{ source: row.source, recordedOn: dayOf(row.recorded_on) },
  ...{ withdrawnOn: dayOrNull(row.withdrawn_on), confirmations },
});

const withConfirmations = async (
  db: MentoringDb,
  orgId: string,
  rows: readonly EpisodeRow[],
): Promise<readonly Episode[]> => {
  if (rows.length === 0) return [];
  const asked = await db
    .selectFrom('episode_confirmation')
    .selectAll()
    .where('org_id', '=', orgId)
    .where(
      'episode',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('asked_on')
    .orderBy('id')
    .execute();
  const byEpisode = groupBy(asked, ({ episode }) => episode);
  return rows.map((row) => episodeOf(row, (byEpisode.get(row.id) ?? []).map(confirmationOf)));
};

const episodesOf = (db: MentoringDb, orgId: string) =>
  db
    .selectFrom('leading_episode')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('from_day', 'desc')
    .orderBy('number', 'desc');

/** Every time these people wrote that they led, withdrawn ones too; the latest first. */
export const readAllEpisodes = async (
  db: MentoringDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly Episode[]> =>
  people.length === 0
    ? []
    : withConfirmations(
        db,
        orgId,
        await episodesOf(db, orgId)
          .where('person', 'in', [...people])
          .execute(),
      );

/** What somebody was asked to confirm, answered or not. */
export const readEpisodesAskedOf = async (
  db: MentoringDb,
  orgId: string,
  asked: PersonId,
): Promise<readonly Episode[]> => {
  const found = await db
    .selectFrom('episode_confirmation')
    .select('episode')
    .where('org_id', '=', orgId)
    .where('asked', '=', asked)
    .execute();
  if (found.length === 0) return [];
  const ids = found.map(({ episode }) => episode);
  return withConfirmations(db, orgId, await episodesOf(db, orgId).where('id', 'in', ids).execute());
};

export const readEpisode = async (db: MentoringDb, orgId: string, id: string): Promise<Episode | undefined> =>
  (await withConfirmations(db, orgId, await episodesOf(db, orgId).where('id', '=', id).execute()))[0];

export const keepEpisode = async (
  db: MentoringDb,
  orgId: string,
  episode: Omit<Episode, 'withdrawnOn' | 'confirmations'>,
): Promise<void> => {
  const { id, person, kind, what, seat, practice, source } = episode;
  await db
    .insertInto('leading_episode')
    .values({
      ...{ org_id: orgId, id, person, kind, what, seat, practice, source },
      ...{
        from_day: isoDay(episode.from),
        to_day: textOrNull(episode.to),
        recorded_on: isoDay(episode.recordedOn),
      },
      withdrawn_on: null,
    })
    .execute();
};

/** False when there is none of this person, or it was withdrawn already. */
export const withdrawEpisode = async (
  db: MentoringDb,
  orgId: string,
  { id, person }: { readonly id: string; readonly person: PersonId },
  on: Day,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('leading_episode')
    .set({ withdrawn_on: isoDay(on) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('person', '=', person)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const keepAsked = async (
  db: MentoringDb,
  orgId: string,
  {
    on,
    ...asked
  }: {
    readonly id: string;
    readonly episode: string;
    readonly person: PersonId;
    readonly asked: PersonId;
    readonly note: string | null;
    readonly on: Day;
  },
): Promise<void> => {
  const open = { answer: null, word: null, answered_on: null };
  await db
    .insertInto('episode_confirmation')
    .values({ org_id: orgId, ...asked, asked_on: isoDay(on), ...open })
    .execute();
};

/** False when they were not asked, or have answered already. */
export const keepConfirmation = async (
  db: MentoringDb,
  orgId: string,
  { episode, asked }: { readonly episode: string; readonly asked: PersonId },
  how: {
    readonly answer: 'confirmed' | 'declined';
    readonly word: string | null;
    readonly on: Day;
  },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('episode_confirmation')
    .set({ answer: how.answer, word: how.word, answered_on: isoDay(how.on) })
    .where('org_id', '=', orgId)
    .where('episode', '=', episode)
    .where('asked', '=', asked)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
