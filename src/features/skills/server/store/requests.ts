import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { SkillId } from '../../evidence.ts';
import type { SkillsDb } from './tables.ts';

export interface KeptRequest {
  readonly id: string;
  readonly person: PersonId;
  readonly skill: SkillId;
  readonly asked: PersonId;
  readonly note: string | null;
  readonly at: Moment;
  readonly state: 'open' | 'answered' | 'declined';
}

/** Requests that somebody made or was asked by, newest first. */
export const readRequests = async (
  db: SkillsDb,
  orgId: string,
  person: PersonId,
): Promise<readonly KeptRequest[]> => {
  const rows = await db
    .selectFrom('skill_request')
    .selectAll()
    .where('org_id', '=', orgId)
    .where((eb) => eb.or([eb('person', '=', person), eb('asked', '=', person)]))
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, person: asker, skill, asked, note, asked_at, closed_as }) => ({
    ...{ id, person: asker, skill, asked, note, at: asked_at.getTime(), state: closed_as ?? 'open' },
  }));
};

export const keepRequest = async (
  db: SkillsDb,
  orgId: string,
  { id, person, skill, asked, note, at }: Omit<KeptRequest, 'state'>,
): Promise<void> => {
  const open = { closed_as: null, closed_at: null };
  await db
    .insertInto('skill_request')
    .values({ org_id: orgId, id, person, skill, asked, note, asked_at: new Date(at), ...open })
    .execute();
};

/** Closes what is open of these: the requests of one person to another about a skill, or one by its id. */
export const closeRequests = async (
  db: SkillsDb,
  orgId: string,
  of: { readonly asked: PersonId } & (
    | { readonly id: string }
    | { readonly person: PersonId; readonly skill: SkillId }
  ),
  how: 'answered' | 'declined',
  at: Moment,
): Promise<number> => {
  const open = db
    .updateTable('skill_request')
    .set({ closed_as: how, closed_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('asked', '=', of.asked)
    .where('closed_as', 'is', null);
  const meant =
    'id' in of
      ? open.where('id', '=', of.id)
      : open.where('person', '=', of.person).where('skill', '=', of.skill);
  return Number((await meant.executeTakeFirst()).numUpdatedRows);
};
