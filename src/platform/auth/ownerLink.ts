import { randomUUID } from 'node:crypto';
import type { NewLink } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import type { AuthDatabase } from './tables.ts';
import { newToken, tokenDigest } from './token.ts';

const ownerLinkLasts = 86_400_000;

export const hasOwner = async (db: AuthDatabase, orgId: string): Promise<boolean> => {
  const owner = await db
    .selectFrom('account')
    .select('user_id')
    .where('org_id', '=', orgId)
    .where('is_owner', '=', true)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return owner !== undefined;
};

/**
 * The link the owner signs up with at the first start: good for a day and one use. Each start makes a new one and
 * the one before stops working. Null: there is an owner.
 */
export const ownerLink = async ({ db, orgId, now }: Auth): Promise<NewLink | null> =>
  db.transaction().execute(async (deed) => {
    if (await hasOwner(deed, orgId)) return null;
    const [id, token, at] = [randomUUID(), newToken(), now()];
    await deed
      .updateTable('invitation')
      .set({ revoked_at: new Date(at) })
      .where('org_id', '=', orgId)
      .where('is_owner', '=', true)
      .where('revoked_at', 'is', null)
      .execute();
    const expiresAt = at + ownerLinkLasts;
    await deed
      .insertInto('invitation')
      .values({
        org_id: orgId,
        id,
        token_digest: tokenDigest(token),
        is_admin: true,
        is_owner: true,
        is_works_council: false,
        created_at: new Date(at),
        expires_at: new Date(expiresAt),
      })
      .execute();
    return { id, token, expiresAt };
  });
