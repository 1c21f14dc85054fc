import { InputError } from '../../base/errors.ts';
import { record } from '../audit/index.ts';
import { forbidden, type Viewer } from '../http/index.ts';
import { plainEmail } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import { throttled } from './throttle.ts';
import { viewerOf } from './viewerOf.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Where a sign-in comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string | undefined;
}

export interface SignedIn {
  /** Value of a Set-Cookie header. */
  readonly cookie: string;
  /** The same as a bearer token, for the command line. */
  readonly token: string;
  readonly viewer: Viewer;
}

const wrong = (error: { readonly statusCode?: number }): never => {
  if (error.statusCode !== 401 && error.statusCode !== 400) throw error;
  throw new InputError('wrong-password', 'The e-mail or the password is wrong. Check both and try again.');
};

const openSession = async (auth: Auth, body: Credentials, { userAgent = '' }: Origin) => {
  const betterAuth = await auth.betterAuth();
  const { headers } = await betterAuth.api
    .signInEmail({ body, headers: new Headers({ 'user-agent': userAgent }), returnHeaders: true })
    .catch(wrong);
  const cookie = headers.getSetCookie().find((each) => each.startsWith(`${auth.cookieName}=`))!;
  return { cookie, token: cookie.slice(auth.cookieName.length + 1, cookie.indexOf(';')) };
};

/** Opens a session. Throws `wrong-password` without saying which was wrong, and `too-many` when guessing goes too fast. */
export const signIn = async (auth: Auth, credentials: Credentials, origin: Origin): Promise<SignedIn> => {
  const email = plainEmail(credentials.email);
  const asker = { email, address: origin.address };
  const opened = await throttled(auth, asker, () => openSession(auth, { ...credentials, email }, origin));
  const viewer = await viewerOf(auth, { authorization: `Bearer ${opened.token}` });
  if (viewer === null)
    throw forbidden('Your account does not belong to this organisation. An admin can invite you.');
  const { userId } = viewer;
  const subject = `account:${userId}`;
  await record(auth.db, auth.orgId, { at: auth.now(), actor: userId, action: 'session.start', subject });
  return { ...opened, viewer };
};

/** A Set-Cookie header that takes the cookie away. */
export const noCookie = ({ cookieName }: Auth): string =>
  `${cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${cookieName.startsWith('__Secure-') ? '; Secure' : ''}`;
