import type { Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import { record } from '../audit/index.ts';
import { notFound, type Viewer } from '../http/index.ts';
import type { Auth } from './openAuth.ts';
import type { AuthDatabase } from './tables.ts';

/** Somebody who may sign in. */
export interface Account {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly isWorksCouncil: boolean;
  readonly createdAt: Moment;
}

/** All open accounts, by name. */
export const listAccounts = async ({ db, orgId }: Auth): Promise<readonly Account[]> => {
  const rows = await db
    .selectFrom('account')
    .innerJoin('auth.user as user', 'user.id', 'account.user_id')
    .select([
      'user_id',
      'name',
      'email',
      'person_id',
      'is_admin',
      'is_owner',
      'is_works_council',
      'created_at',
    ])
    .where('account.org_id', '=', orgId)
    .where('closed_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    email: row.email,
    personId: row.person_id,
    isAdmin: row.is_admin,
    isOwner: row.is_owner,
    isWorksCouncil: row.is_works_council,
    createdAt: row.created_at.getTime(),
  }));
};

/** An open account; undefined where there is none of this id. */
export const accountOf = async (
  { db, orgId }: Pick<Auth, 'db' | 'orgId'>,
  userId: string,
): Promise<Pick<Account, 'userId' | 'personId' | 'isAdmin' | 'isOwner' | 'isWorksCouncil'> | undefined> =>
  db
    .selectFrom('account')
    .select(['user_id as userId', 'person_id as personId', 'is_admin as isAdmin', 'is_owner as isOwner'])
    .select('is_works_council as isWorksCouncil')
    .where('org_id', '=', orgId)
    .where('user_id', '=', userId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();

/** Who stands behind each account, the closed ones too: what they did keeps their name. */
export const accountNames = async ({ db, orgId }: Auth): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('account')
    .innerJoin('auth.user as user', 'user.id', 'account.user_id')
    .select(['user_id', 'name'])
    .where('account.org_id', '=', orgId)
    .execute();
  return new Map(rows.map((row) => [row.user_id, row.name]));
};

/** Runs a change of one open account and writes it down, both or neither. */
const change = async (
  { db, orgId, now }: Auth,
  viewer: Viewer,
  deed: { readonly action: string; readonly userId: string; readonly payload?: unknown },
  set: (db: AuthDatabase) => Promise<bigint>,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    if ((await set(transaction)) === 0n) throw notFound('This account');
    const { action, userId, payload } = deed;
    const subject = `account:${userId}`;
    await record(transaction, orgId, { at: now(), actor: viewer.userId, action, subject, payload });
  });

const holderOf = ({ db, orgId }: Auth, personId: string) =>
  db
    .selectFrom('account')
    .innerJoin('auth.user as user', 'user.id', 'account.user_id')
    .select(['user_id', 'email'])
    .where('account.org_id', '=', orgId)
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();

/** Says which person of the organisation an account is; null: none. Whether the person exists is for the caller to know. */
export const linkPerson = async (
  auth: Auth,
  viewer: Viewer,
  userId: string,
  personId: string | null,
): Promise<void> => {
  const holder = personId === null ? undefined : await holderOf(auth, personId);
  if (holder !== undefined && holder.user_id !== userId)
    throw new InputError(
      'conflict',
      `${holder.email} is this person already. Unlink or close that account first.`,
    );
  await change(auth, viewer, { action: 'account.link', userId, payload: { personId } }, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('account')
      .set({ person_id: personId })
      .where('org_id', '=', auth.orgId)
      .where('user_id', '=', userId)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows;
  });
};

/** Takes the way in: sessions, password, and the e-mail, which may be invited anew. The name stays beside past deeds. */
const shut = async (db: AuthDatabase, userId: string): Promise<void> => {
  await db.deleteFrom('auth.session').where('userId', '=', userId).execute();
  await db.deleteFrom('auth.account').where('userId', '=', userId).execute();
  const email = `${userId}@closed.invalid`;
  await db.updateTable('auth.user').set({ email }).where('id', '=', userId).execute();
};

/** From now on the account opens nothing. The owner's stays open. */
export const closeAccount = async (auth: Auth, viewer: Viewer, userId: string): Promise<void> =>
  change(auth, viewer, { action: 'account.close', userId }, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('account')
      .set({ closed_at: new Date(auth.now()) })
      .where('org_id', '=', auth.orgId)
      .where('user_id', '=', userId)
      .where('is_owner', '=', false)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await shut(db, userId);
    return numUpdatedRows;
  });
