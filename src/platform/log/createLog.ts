/**
 * One line of JSON per event. What may be logged is a list of fields, each with the form its value must have, so that
 * a name, an address, a body or the text of an error has no field to stand in.
 */
const word = /^[\w.:-]{1,60}$/;
const forms = {
  /** Which part of us, or which step of a job. */
  part: word,
  step: word,
  /** Codes of errors: `bad-config`, `ECONNREFUSED`, `42P01`. */
  code: word,
  version: word,
  signal: word,
  requestId: /^[\w-]{1,60}$/,
  method: /^[A-Z]{3,7}$/,
  /** The pattern of a route, never the address asked for: `/api/teams/:teamId`. */
  route: /^\/[\w/:.*-]{0,120}$/,
  status: 'number',
  ms: 'number',
  count: 'number',
  port: 'number',
  pid: 'number',
} as const;

export type LogFields = Readonly<Partial<Record<keyof typeof forms, string | number>>> & {
  /** Logged as its class, its code and the places in our code; its message may hold personal content and is left out. */
  readonly error?: unknown;
};

const levels = { debug: 10, info: 20, warn: 30, error: 40 } as const;
type Level = keyof typeof levels;

/** `event` is a fixed sentence of ours, such as `database started`; never put a value into it. */
export type Log = Readonly<Record<Level, (event: string, fields?: LogFields) => void>>;

const fits = (key: string, value: unknown): boolean => {
  const form = Object.hasOwn(forms, key) ? forms[key as keyof typeof forms] : undefined;
  if (form === undefined) return false;
  return form === 'number' ? typeof value === 'number' : form.test(String(value));
};

const placesIn = (stack = ''): string[] =>
  [...stack.matchAll(/([\w.-]+\.[cm]?[jt]sx?:\d+):\d+/g)].map((match) => match[1]!).slice(0, 8);

const errorFields = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && fits('code', error.code) ? { code: error.code } : {};
  return { error: error.constructor.name, ...code, at: placesIn(error.stack) };
};

const writeLine = (line: string): void => {
  process.stderr.write(line);
};

/** A log that keeps events of `level` and above; writes to stderr unless handed another `write`. */
export const createLog = (level: Level, write = writeLine, now: () => number = Date.now): Log => {
  const say =
    (of: Level) =>
    (event: string, { error, ...fields }: LogFields = {}): void => {
      if (levels[of] < levels[level]) return;
      const kept = Object.entries(fields).map(([key, value]) => [
        key,
        fits(key, value) ? value : '[withheld]',
      ]);
      const line = { time: new Date(now()).toISOString(), level: of, event, ...Object.fromEntries(kept) };
      write(`${JSON.stringify(error === undefined ? line : { ...line, ...errorFields(error) })}\n`);
    };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
};
