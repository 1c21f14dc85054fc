import { randomUUID } from 'node:crypto';
import { InputError } from '../../base/errors.ts';
import { record } from '../audit/index.ts';
import { plainEmail } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import { ownerOf, revokeOwnerLinks } from './ownerLink.ts';
import { recoverOwner } from './recoverOwner.ts';
import type { AuthDatabase, AuthTables } from './tables.ts';
import { tokenDigest } from './token.ts';

type InvitationRow = AuthTables['invitation'];

const spent = new InputError(
  'gone',
  'This link does not work: it was used, taken back or replaced by a newer one. Ask whoever gave it to you for a new one.',
);

/** The open invitation a token belongs to. The words are the same for a wrong token and a spent one. */
const openInvitation = async (
  { orgId, now }: Auth,
  db: AuthDatabase,
  token: string,
): Promise<InvitationRow> => {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('token_digest', '=', tokenDigest(token))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.accepted_at !== null || row.revoked_at !== null) throw spent;
  if (row.expires_at.getTime() <= now())
    throw new InputError('gone', 'This link is too old. Ask whoever gave it to you for a new one.');
  return row;
};

/** Whom a link is for, so that the page can greet them. E-mail is null in the link of the owner. */
export const invitedBy = async (
  auth: Auth,
  token: string,
): Promise<{ email: string | null; isOwner: boolean; isRecovery: boolean }> => {
  const { email, is_owner } = await openInvitation(auth, auth.db, token);
  const isRecovery = is_owner && (await ownerOf(auth.db, auth.orgId)) !== null;
  return { email, isOwner: is_owner, isRecovery };
};

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Writes what better-auth would, in the transaction that takes the link: they stand or fall together. */
const createUser = async (
  auth: Auth,
  db: AuthDatabase,
  { email, name, password }: NewUser,
): Promise<string> => {
  const { hashPassword } = await import('better-auth/crypto');
  const [userId, at] = [randomUUID(), new Date(auth.now())];
  const created = await db
    .insertInto('auth.user')
    .values({ id: userId, name, email, emailVerified: false, createdAt: at, updatedAt: at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (created === undefined)
    throw new InputError('conflict', `${email} has an account already. Sign in with it.`);
  await db
    .insertInto('auth.account')
    .values({
      id: randomUUID(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: await hashPassword(password),
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  return userId;
};

const open = async (
  auth: Auth,
  db: AuthDatabase,
  invitation: InvitationRow,
  user: NewUser,
): Promise<void> => {
  const userId = await createUser(auth, db, user);
  await db
    .insertInto('account')
    .values({
      org_id: auth.orgId,
      user_id: userId,
      person_id: invitation.person_id,
      is_admin: invitation.is_admin,
      is_owner: invitation.is_owner,
      is_works_council: invitation.is_works_council,
      created_at: new Date(auth.now()),
    })
    .execute();
  await takeUp(auth, db, invitation, userId, 'invitation.accept');
};

/** The link is spent from now on. */
const takeUp = async (
  { orgId, now }: Auth,
  db: AuthDatabase,
  invitation: InvitationRow,
  userId: string,
  action: string,
): Promise<void> => {
  const at = now();
  await db
    .updateTable('invitation')
    .set({ accepted_at: new Date(at), accepted_by: userId })
    .where('org_id', '=', orgId)
    .where('id', '=', invitation.id)
    .execute();
  const subject = `invitation:${invitation.id}`;
  await record(db, orgId, { at, actor: userId, action, subject });
};

/**
 * Makes the owner's account, or, where there is an owner who asked for a new link, gives it this e-mail, name and
 * password. True: it is new. Throws when the token is none of ours, spent or too old.
 */
export const signUpOwner = async (auth: Auth, token: string, given: NewUser): Promise<boolean> =>
  auth.db.transaction().execute(async (deed) => {
    const invitation = await openInvitation(auth, deed, token);
    if (!invitation.is_owner) throw spent;
    const user = { ...given, email: plainEmail(given.email) };
    const owner = await ownerOf(deed, auth.orgId);
    if (owner === null) await open(auth, deed, invitation, user);
    else {
      await recoverOwner(auth, deed, owner, user);
      await takeUp(auth, deed, invitation, owner, 'owner.recover');
    }
    await revokeOwnerLinks(deed, auth.orgId, auth.now());
    return owner === null;
  });

/** Makes an account for the invited e-mail and links it to the person; returns the e-mail to sign in with. */
export const acceptInvitation = async (
  auth: Auth,
  token: string,
  user: Omit<NewUser, 'email'>,
): Promise<string> =>
  auth.db.transaction().execute(async (deed) => {
    const invitation = await openInvitation(auth, deed, token);
    if (invitation.is_owner || invitation.email === null) throw spent;
    await open(auth, deed, invitation, { ...user, email: invitation.email });
    return invitation.email;
  });
