import { randomUUID } from 'node:crypto';
import type { Moment } from '../../base/day.ts';
import { record } from '../audit/index.ts';
import type { NewLink } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import type { AuthDatabase } from './tables.ts';
import { newToken, tokenDigest } from './token.ts';

const ownerLinkLasts = 86_400_000;

/** The account of the owner (auth.user); null: nobody has taken up the link yet. */
export const ownerOf = async (db: AuthDatabase, orgId: string): Promise<string | null> => {
  const owner = await db
    .selectFrom('account')
    .select('user_id')
    .where('org_id', '=', orgId)
    .where('is_owner', '=', true)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return owner?.user_id ?? null;
};

const newOwnerLink = async ({ orgId, now }: Auth, deed: AuthDatabase): Promise<NewLink> => {
  const [id, token, at] = [randomUUID(), newToken(), now()];
  await revokeOwnerLinks(deed, orgId, at);
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
};

/** Links of the owner that were not taken up stop working. */
export const revokeOwnerLinks = async (db: AuthDatabase, orgId: string, at: Moment): Promise<void> => {
  await db
    .updateTable('invitation')
    .set({ revoked_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('is_owner', '=', true)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
};

/**
 * The link the owner signs up with at the first start: good for a day and one use. Each start makes a new one and
 * the one before stops working. Null: there is an owner.
 */
export const ownerLink = async (auth: Auth): Promise<NewLink | null> =>
  auth.db
    .transaction()
    .execute(async (deed) => ((await ownerOf(deed, auth.orgId)) === null ? newOwnerLink(auth, deed) : null));

/**
 * A link for an owner who forgot the password: only who owns the home folder may make one. Nothing changes until it is
 * taken up; then the owner's account gets the e-mail, name and password given there, and is signed out elsewhere.
 */
export const recoveryLink = async (auth: Auth): Promise<NewLink> =>
  auth.db.transaction().execute(async (deed) => {
    const link = await newOwnerLink(auth, deed);
    const subject = `invitation:${link.id}`;
    await record(deed, auth.orgId, { at: auth.now(), actor: null, action: 'owner.link', subject });
    return link;
  });
