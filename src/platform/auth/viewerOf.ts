import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from '../http/index.ts';
import type { Auth } from './openAuth.ts';

const cookieOf = (name: string, cookies = ''): string | undefined => {
  const pair = cookies.split(';').find((each) => each.trim().startsWith(`${name}=`));
  return pair?.slice(pair.indexOf('=') + 1).trim();
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** The session token in a cookie or bearer token as better-auth signs it: `token.base64(HMAC-SHA-256(token))`. */
const signedToken = ({ secret }: Auth, carried: string): string | null => {
  const text = decoded(carried);
  const [token = '', signature = ''] = text.split('.');
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
};

const carriedBy = (auth: Auth, headers: IncomingHttpHeaders): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? cookieOf(auth.cookieName, headers.cookie);

const fiveMinutes = 5 * 60_000;

/**
 * Who a request comes from, by cookie or bearer token; null: nobody is signed in, or the account is closed. One
 * query, which also notes when the session was last seen, to five minutes.
 */
export const viewerOf = async (auth: Auth, headers: IncomingHttpHeaders): Promise<Viewer | null> => {
  const carried = carriedBy(auth, headers);
  const token = carried === undefined ? null : signedToken(auth, carried);
  if (token === null) return null;
  const now = new Date(auth.now());
  const row = await auth.db
    .with('seen', (db) =>
      db
        .updateTable('auth.session')
        .set({ updatedAt: now })
        .where('token', '=', token)
        .where('expiresAt', '>', now)
        .where('updatedAt', '<', new Date(auth.now() - fiveMinutes))
        .returning('id'),
    )
    .selectFrom('auth.session as session')
    .innerJoin('auth.user as user', 'user.id', 'session.userId')
    .innerJoin('account', 'account.user_id', 'user.id')
    .select(['user_id', 'person_id', 'is_admin', 'is_owner', 'is_works_council', 'email', 'name'])
    .select('session.id as sessionId')
    .where('session.token', '=', token)
    .where('session.expiresAt', '>', now)
    .where('account.org_id', '=', auth.orgId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        userId: row.user_id,
        orgId: auth.orgId,
        personId: row.person_id,
        isAdmin: row.is_admin,
        isOwner: row.is_owner,
        isWorksCouncil: row.is_works_council,
        email: row.email,
        name: row.name,
        sessionId: row.sessionId,
      };
};
