import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Moment } from '../../base/day.ts';
import type { AuthDatabase } from './tables.ts';

export interface AuthOptions<T> {
  readonly db: Kysely<T>;
  readonly pool: pg.Pool;
  readonly orgId: string;
  /** Signs cookies; see secretOf. */
  readonly secret: string;
  /** How browsers reach us: with https the cookies are Secure. */
  readonly baseUrl: string;
  readonly now: () => Moment;
}

/** What every action of sign-in works with. */
export interface Auth {
  readonly db: AuthDatabase;
  readonly orgId: string;
  readonly secret: string;
  readonly cookieName: string;
  readonly now: () => Moment;
  /** Loaded at the first use: it takes longer to load than all the rest of the server. */
  readonly betterAuth: () => Promise<BetterAuth>;
}

const sessionDays = 30;
export const shortestPassword = 10;
/** scrypt reads all of it: a longer one only costs time. */
export const longestPassword = 128;

const load = async (pool: pg.Pool, secret: string, baseURL: string) => {
  const { betterAuth } = await import('better-auth');
  const db = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) }).withSchema('auth');
  return betterAuth({
    secret,
    baseURL,
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: sessionDays * 86_400 },
    advanced: {
      cookiePrefix: 'wheelhouse',
      ipAddress: { disableIpTracking: true },
      // Looks into the schema public only; a test compares ours instead.
      database: { validateSchema: false },
    },
    // Its lines hold addresses; what happens here is in our audit log.
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
};

export type BetterAuth = Awaited<ReturnType<typeof load>>;

export const openAuth = <T>({ db, pool, orgId, secret, baseUrl, now }: AuthOptions<T>): Auth => {
  let loaded: Promise<BetterAuth> | undefined;
  const isHttps = baseUrl.startsWith('https:');
  return {
    db: db as unknown as AuthDatabase,
    orgId,
    secret,
    cookieName: `${isHttps ? '__Secure-' : ''}wheelhouse.session_token`,
    now,
    betterAuth: () => {
      loaded ??= load(pool, secret, baseUrl);
      return loaded;
    },
  };
};
