import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Wish } from '../../wish.ts';
import type { SkillsDb } from './tables.ts';

export type KeptWish = Wish & { readonly person: PersonId; readonly version: number; readonly at: string };

/** The newest wish of each person about each skill. */
export const readWishes = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptWish[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_wish')
    .selectAll()
    .distinctOn(['person', 'skill'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ person, skill, version, wish, shown_to, set_at }) => ({
    ...{ person, skill, version, wish, shownTo: shown_to, at: set_at.toISOString() },
  }));
};

export const keepWish = async (
  db: SkillsDb,
  orgId: string,
  { person, skill, version, wish, shownTo }: Omit<KeptWish, 'at'>,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_wish')
    .values({ org_id: orgId, person, skill, version, wish, shown_to: shownTo, set_at: new Date(at) })
    .execute();
};

export interface KeptConsent {
  readonly person: PersonId;
  readonly version: number;
  readonly letsCode: boolean;
  readonly at: string;
}

/** All choices about code, oldest first. */
export const readConsents = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptConsent[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_code_consent')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('version')
    .execute();
  return rows.map(({ person, version, lets_code, set_at }) => ({
    ...{ person, version, letsCode: lets_code, at: set_at.toISOString() },
  }));
};

export const keepConsent = async (
  db: SkillsDb,
  orgId: string,
  { person, version, letsCode }: Omit<KeptConsent, 'at'>,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_code_consent')
    .values({ org_id: orgId, person, version, lets_code: letsCode, set_at: new Date(at) })
    .execute();
};
