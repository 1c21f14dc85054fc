import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { InputError } from '../../base/errors.ts';
import { count } from '../../base/list.ts';
import type { Auth } from './openAuth.ts';

const aQuarterHour = 15 * 60_000;

/** Failures in a quarter of an hour. An address stands for a whole office, an account for one person. */
const allowed = { account: 5, address: 50 } as const;
type Kind = keyof typeof allowed;

export interface Asker {
  readonly email: string;
  readonly address: string;
}

const keyOf = ({ secret }: Auth, kind: Kind, value: string): Buffer =>
  createHmac('sha256', secret).update(`${kind}:${value}`).digest();

/** Counts a failure before it is known to be one, so that attempts made at the same time count too. */
const countOne = async ({ db, orgId, now }: Auth, key: Buffer) => {
  const at = new Date(now());
  const isOver = sql<boolean>`sign_in_failure.since <= ${new Date(now() - aQuarterHour)}`;
  return db
    .insertInto('sign_in_failure')
    .values({ org_id: orgId, key, failures: 1, since: at })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'key']).doUpdateSet({
        failures: sql`case when ${isOver} then 1 else sign_in_failure.failures + 1 end`,
        since: sql`case when ${isOver} then excluded.since else sign_in_failure.since end`,
      }),
    )
    .returning(['failures', 'since'])
    .executeTakeFirstOrThrow();
};

const refuse = (what: string, waitMs: number): never => {
  const minutes = count(Math.max(1, Math.ceil(waitMs / 60_000)), 'minute');
  throw new InputError('too-many', `Too many sign-ins failed ${what}. Try again in ${minutes}.`);
};

const takeBack = async ({ db, orgId }: Auth, key: Buffer): Promise<void> => {
  await db
    .updateTable('sign_in_failure')
    .set({ failures: sql`failures - 1` })
    .where('org_id', '=', orgId)
    .where('key', '=', key)
    .execute();
};

const forget = async ({ db, orgId, now }: Auth, key: Buffer): Promise<void> => {
  await db
    .deleteFrom('sign_in_failure')
    .where('org_id', '=', orgId)
    .where((eb) => eb.or([eb('key', '=', key), eb('since', '<=', new Date(now() - aQuarterHour))]))
    .execute();
};

/**
 * Runs a check of a password, at most so often as guessing must not go. Throws `too-many` with the time to wait.
 * @param check Throws when the password is wrong.
 */
export const throttled = async <T>(auth: Auth, asker: Asker, check: () => Promise<T>): Promise<T> => {
  const account = keyOf(auth, 'account', asker.email);
  const address = keyOf(auth, 'address', asker.address);
  const [byAccount, byAddress] = [await countOne(auth, account), await countOne(auth, address)];
  const waitOf = ({ since }: { since: Date }) => since.getTime() + aQuarterHour - auth.now();
  if (byAccount.failures > allowed.account) refuse('for this account', waitOf(byAccount));
  if (byAddress.failures > allowed.address) refuse('from your address', waitOf(byAddress));
  const result = await check();
  await forget(auth, account);
  await takeBack(auth, address);
  return result;
};
