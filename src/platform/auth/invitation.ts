import { randomUUID } from 'node:crypto';
import type { Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import { record } from '../audit/index.ts';
import { notFound, type Viewer } from '../http/index.ts';
import type { Auth } from './openAuth.ts';
import { newToken, tokenDigest } from './token.ts';

/** Whom to let in, and as what. */
export interface Invited {
  readonly email: string;
  /** The person of the organisation this e-mail belongs to; null: none yet. */
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly isWorksCouncil: boolean;
}

export interface Invitation extends Invited {
  readonly id: string;
  readonly createdAt: Moment;
  readonly expiresAt: Moment;
  readonly state: 'open' | 'accepted' | 'revoked' | 'expired';
}

/** A new link. The token is shown now and never again. */
export interface NewLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Moment;
}

const aDay = 86_400_000;
const invitationLasts = 7 * aDay;

/** An address as sign-in compares it. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

const refuseKnown = async ({ db, orgId }: Auth, { email, personId }: Invited): Promise<void> => {
  const known = await db
    .selectFrom('account')
    .innerJoin('auth.user as user', 'user.id', 'account.user_id')
    .select('person_id')
    .where('account.org_id', '=', orgId)
    .where('closed_at', 'is', null)
    .where((eb) => eb.or([eb('email', '=', email), eb('person_id', '=', personId)]))
    .executeTakeFirst();
  if (known === undefined) return;
  const who = known.person_id !== null && known.person_id === personId ? 'This person' : email;
  throw new InputError('conflict', `${who} has an account already. Ask them to sign in.`);
};

/** Makes a link for one person, good for 7 days and one use. Links made for the same e-mail before are revoked. */
export const createInvitation = async (auth: Auth, viewer: Viewer, wanted: Invited): Promise<NewLink> => {
  const { db, orgId, now } = auth;
  const [id, token, at] = [randomUUID(), newToken(), now()];
  const invited = { ...wanted, email: plainEmail(wanted.email) };
  await refuseKnown(auth, invited);
  await db.transaction().execute(async (deed) => {
    await deed
      .updateTable('invitation')
      .set({ revoked_at: new Date(at) })
      .where('org_id', '=', orgId)
      .where('email', '=', invited.email)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute();
    await deed
      .insertInto('invitation')
      .values({
        org_id: orgId,
        id,
        token_digest: tokenDigest(token),
        email: invited.email,
        person_id: invited.personId,
        is_admin: invited.isAdmin,
        is_owner: false,
        is_works_council: invited.isWorksCouncil,
        created_at: new Date(at),
        created_by: viewer.userId,
        expires_at: new Date(at + invitationLasts),
      })
      .execute();
    await record(deed, orgId, {
      at,
      actor: viewer.userId,
      action: 'invitation.create',
      subject: `invitation:${id}`,
      payload: invited,
    });
  });
  return { id, token, expiresAt: at + invitationLasts };
};

const stateAt = (
  now: Moment,
  row: { accepted_at: Date | null; revoked_at: Date | null; expires_at: Date },
): Invitation['state'] => {
  if (row.accepted_at) return 'accepted';
  if (row.revoked_at) return 'revoked';
  return row.expires_at.getTime() <= now ? 'expired' : 'open';
};

/** All invitations, newest first; the link of the owner is none. */
export const listInvitations = async ({ db, orgId, now }: Auth): Promise<readonly Invitation[]> => {
  const rows = await db
    .selectFrom('invitation')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('is_owner', '=', false)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email ?? '',
    personId: row.person_id,
    isAdmin: row.is_admin,
    isWorksCouncil: row.is_works_council,
    createdAt: row.created_at.getTime(),
    expiresAt: row.expires_at.getTime(),
    state: stateAt(now(), row),
  }));
};

/** From now on the link opens nothing. */
export const revokeInvitation = async ({ db, orgId, now }: Auth, viewer: Viewer, id: string): Promise<void> =>
  db.transaction().execute(async (deed) => {
    const at = now();
    const { numUpdatedRows } = await deed
      .updateTable('invitation')
      .set({ revoked_at: new Date(at) })
      .where('org_id', '=', orgId)
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound('An open invitation of this number');
    await record(deed, orgId, {
      at,
      actor: viewer.userId,
      action: 'invitation.revoke',
      subject: `invitation:${id}`,
    });
  });
