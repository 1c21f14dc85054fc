import type { Kysely, Transaction } from 'kysely';
import { record as recordAudit } from '../../../platform/audit/index.ts';
import type { Asking } from './asking.ts';

/** What the log says of a deed: what was touched, and nothing of what was said. */
export interface Deed {
  /** As the policy calls it. */
  readonly action: string;
  /** `person:<id>`, `team:<id>`. */
  readonly subject: string;
  readonly payload?: object;
}

/** Keeps what somebody does and its entry in the log, or neither. */
export const keepDeed = <Tables, Made>(
  db: Kysely<Tables>,
  asking: Asking,
  entry: Deed,
  deed: (trx: Transaction<Tables>) => Promise<Made>,
): Promise<Made> =>
  db.transaction().execute(async (trx) => {
    const made = await deed(trx);
    await recordAudit<Tables>(trx, asking.orgId, { at: asking.now, actor: asking.userId, ...entry });
    return made;
  });
