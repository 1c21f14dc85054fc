import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { MentorOffer } from '../../mentorOffer.ts';
import type { PathChoice } from '../../trainingPath.ts';
import type { MentoringDb } from './tables.ts';

/** The newest word of each person by a day: what they offer, open or taken back. */
export const readOffers = async (
  db: MentoringDb,
  orgId: string,
  day: Day,
): Promise<readonly MentorOffer[]> => {
  const rows = await db
    .selectFrom('mentor_offer')
    .selectAll()
    .distinctOn('person')
    .where('org_id', '=', orgId)
    .where('set_on', '<=', isoDay(day))
    .orderBy('person')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ person, version, seats, places, until_day, note, set_on }) => ({
    ...{ person, version, seats, places, note, saidOn: dayOf(set_on) },
    to: until_day === null ? null : dayOf(until_day),
  }));
};

export const keepOffer = async (
  db: MentoringDb,
  orgId: string,
  { person, version, seats, places, note, to, saidOn }: MentorOffer,
): Promise<void> => {
  await db
    .insertInto('mentor_offer')
    .values({
      ...{ org_id: orgId, person, version, seats: [...seats], places, note },
      ...{ until_day: to === null ? null : isoDay(to), set_on: isoDay(saidOn) },
    })
    .execute();
};

/** What somebody chose about their path last: nothing aimed at and shown to nobody until they say so. */
export const readPathChoice = async (
  db: MentoringDb,
  orgId: string,
  person: PersonId,
): Promise<PathChoice> => {
  const row = await db
    .selectFrom('leading_path')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, aim: null, shownToManager: false, shownToMentor: false }
    : {
        ...{ version: row.version, aim: row.aim },
        ...{ shownToManager: row.shown_to_manager, shownToMentor: row.shown_to_mentor },
      };
};

export const keepPathChoice = async (
  db: MentoringDb,
  orgId: string,
  person: PersonId,
  { version, aim, shownToManager, shownToMentor }: PathChoice,
  on: Day,
): Promise<void> => {
  await db
    .insertInto('leading_path')
    .values({
      ...{ org_id: orgId, person, version, aim, set_on: isoDay(on) },
      ...{ shown_to_manager: shownToManager, shown_to_mentor: shownToMentor },
    })
    .execute();
};
