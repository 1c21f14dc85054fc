import { z } from 'zod';
import { InputError } from '../../base/errors.ts';

type Key = string | number;

/** Part of a list, and the cursor that asks for what follows; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Ask again with after= this; null at the end.'),
  });

/** Query of every list: `?after=<cursor>&limit=50`. */
export const pageQuery = z.object({
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key a cursor stands for. Callers hand cursors on and never look inside. */
const keyOfCursor = (cursor: string): Key => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof key === 'string' || typeof key === 'number') return key;
  } catch {
    // falls through to the words below
  }
  throw new InputError('bad-cursor', 'The list cannot be continued from there. Start again without after=.');
};

interface PageRequest<T> {
  /** In rising order of `keyOf`; no two with one key. */
  readonly items: readonly T[];
  readonly after?: string | undefined;
  readonly limit: number;
  readonly keyOf: (item: T) => Key;
}

/** Cuts one page. A cursor stays good when the item it stands for has gone. */
export const page = <T>({ items, after, limit, keyOf }: PageRequest<T>): Page<T> => {
  const last = after === undefined ? undefined : keyOfCursor(after);
  const rest = last === undefined ? items : items.filter((item) => keyOf(item) > last);
  const shown = rest.slice(0, limit);
  return { items: shown, next: rest.length > limit ? cursorOf(keyOf(shown.at(-1)!)) : null };
};
