import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Fault, InputError } from '../../base/errors.ts';

/** Everything a process of ours takes from its environment. Read once, at the door. */
export interface Config {
  /** Absolute path of the folder that holds the embedded database and everything else we keep. */
  readonly home: string;
  /** A PostgreSQL server to use in place of the embedded database. Holds a password: never log or print it. */
  readonly databaseUrl?: string;
  readonly host: string;
  readonly port: number;
  /** IANA name of the zone whose midnight a day starts at. */
  readonly zone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** How browsers reach us, without a slash at the end. */
  readonly baseUrl: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const shape = z.object({
  WHEELHOUSE_HOME: z.string().optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port from 0 to 65535')
    .default(4870),
  WHEELHOUSE_ZONE: z
    .string()
    .refine(isZone, 'must be a time zone such as Europe/Vienna')
    .default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
  WHEELHOUSE_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://wheelhouse.example.org' })
    .optional(),
});

const defaultHome = (env: Environment, isRoot: boolean): string => {
  if (isRoot) return '/var/lib/wheelhouse';
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'wheelhouse');
};

/** The names alone are shown, never the values: one of them holds a password. */
const faultsOf = (error: z.ZodError): Fault[] =>
  error.issues.map(({ path, message }) => ({ message: `${path.join('.')} ${message}.`, severity: 'error' }));

const hostInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Throws an InputError that names every fault at once. Variables set to nothing count as not set. */
export const readConfig = (env: Environment, isRoot = process.getuid?.() === 0): Config => {
  const read = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!read.success) {
    const faults = faultsOf(read.error);
    const list = faults.map((fault) => `- ${fault.message}`).join('\n');
    throw new InputError(
      'bad-config',
      `Correct these environment variables, then start again:\n${list}`,
      faults,
    );
  }
  const { HOST: host, PORT: port, DATABASE_URL: databaseUrl, WHEELHOUSE_BASE_URL: baseUrl } = read.data;
  return {
    home: resolve(read.data.WHEELHOUSE_HOME ?? defaultHome(env, isRoot)),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    host,
    port,
    zone: read.data.WHEELHOUSE_ZONE,
    logLevel: read.data.LOG_LEVEL,
    baseUrl: (baseUrl ?? `http://${hostInUrl(host)}:${port}`).replace(/\/+$/, ''),
  };
};
