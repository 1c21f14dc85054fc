import { InputError } from '../../base/errors.ts';
import type { Auth } from './openAuth.ts';
import type { NewUser } from './signUp.ts';
import type { AuthDatabase } from './tables.ts';

/** Another e-mail, name and password for the owner, who is signed out everywhere. The account and what it did stay. */
export const recoverOwner = async (
  auth: Auth,
  db: AuthDatabase,
  userId: string,
  { email, name, password }: NewUser,
): Promise<void> => {
  const { hashPassword } = await import('better-auth/crypto');
  const at = new Date(auth.now());
  const other = await db.selectFrom('auth.user').select('id').where('email', '=', email).executeTakeFirst();
  if (other !== undefined && other.id !== userId)
    throw new InputError('conflict', `${email} is the account of somebody else. Give your own e-mail.`);
  await db.updateTable('auth.user').set({ email, name, updatedAt: at }).where('id', '=', userId).execute();
  await db
    .updateTable('auth.account')
    .set({ password: await hashPassword(password), updatedAt: at })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
  await db.deleteFrom('auth.session').where('userId', '=', userId).execute();
};
