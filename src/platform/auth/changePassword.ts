import { InputError } from '../../base/errors.ts';
import { record } from '../audit/index.ts';
import type { Viewer } from '../http/index.ts';
import type { Auth } from './openAuth.ts';
import { throttled } from './throttle.ts';

const passwordOf = async ({ db }: Auth, userId: string): Promise<string> => {
  const row = await db
    .selectFrom('auth.account')
    .select('password')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirstOrThrow();
  return row.password!;
};

/** Sets another password and signs the viewer out everywhere but here. Guessing the current one is throttled as sign-in is. */
export const changePassword = async (
  auth: Auth,
  viewer: Viewer,
  { current, next, address }: { readonly current: string; readonly next: string; readonly address: string },
): Promise<void> => {
  const { hashPassword, verifyPassword } = await import('better-auth/crypto');
  await throttled(auth, { email: viewer.email, address }, async () => {
    if (!(await verifyPassword({ hash: await passwordOf(auth, viewer.userId), password: current })))
      throw new InputError('wrong-current-password', 'The current password is wrong. Try it again.');
  });
  const password = await hashPassword(next);
  await auth.db.transaction().execute(async (deed) => {
    await deed
      .updateTable('auth.account')
      .set({ password, updatedAt: new Date(auth.now()) })
      .where('userId', '=', viewer.userId)
      .where('providerId', '=', 'credential')
      .execute();
    await deed
      .deleteFrom('auth.session')
      .where('userId', '=', viewer.userId)
      .where('id', '!=', viewer.sessionId ?? '')
      .execute();
    const subject = `account:${viewer.userId}`;
    const entry = { at: auth.now(), actor: viewer.userId, action: 'password.change', subject };
    await record(deed, auth.orgId, entry);
  });
};
