import type { Moment } from '../../base/day.ts';
import { record } from '../audit/index.ts';
import { notFound, type Viewer } from '../http/index.ts';
import { deviceOf } from './device.ts';
import type { Auth } from './openAuth.ts';

/** One place where somebody is signed in. */
export interface Session {
  readonly id: string;
  /** `Firefox on Linux`. */
  readonly device: string;
  readonly signedInAt: Moment;
  /** To five minutes. */
  readonly lastSeenAt: Moment;
  /** The one that asks. */
  readonly isCurrent: boolean;
}

/** Where the viewer is signed in, last seen first. */
export const listSessions = async ({ db, now }: Auth, viewer: Viewer): Promise<readonly Session[]> => {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'userAgent', 'createdAt', 'updatedAt'])
    .where('userId', '=', viewer.userId)
    .where('expiresAt', '>', new Date(now()))
    .orderBy('updatedAt', 'desc')
    .execute();
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    device: deviceOf(userAgent),
    signedInAt: createdAt.getTime(),
    lastSeenAt: updatedAt.getTime(),
    isCurrent: id === viewer.sessionId,
  }));
};

const noteSignOut = ({ db, orgId, now }: Auth, { userId }: Viewer) =>
  record(db, orgId, { at: now(), actor: userId, action: 'session.end', subject: `account:${userId}` });

/** Signs the viewer out in one place: this or another one of theirs. */
export const revokeSession = async (auth: Auth, viewer: Viewer, id: string): Promise<void> => {
  const { numDeletedRows } = await auth.db
    .deleteFrom('auth.session')
    .where('userId', '=', viewer.userId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound('This sign-in');
  await noteSignOut(auth, viewer);
};

/** Signs the viewer out everywhere, here too. */
export const revokeAllSessions = async (auth: Auth, viewer: Viewer): Promise<void> => {
  await auth.db.deleteFrom('auth.session').where('userId', '=', viewer.userId).execute();
  await noteSignOut(auth, viewer);
};
