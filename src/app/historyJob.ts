import { z } from 'zod';
import { InputError } from '../base/errors.ts';
import { type Auth, accountOf } from '../platform/auth/index.ts';
import type { Handler, Json } from '../platform/jobs/index.ts';
import { type Asker, askingFor, homeOwner } from './asking.ts';
import { importHistory, type Progress } from './importing.ts';
import type { Wheelhouse } from './openWheelhouse.ts';

/** The name of jobs that import a history. */
export const historyJob = 'import.history';

/** Kind of a connector, path on the server's machine, and whether it is recorded or only tried. */
export const historyInput = z.object({
  kind: z.string(),
  path: z.string().min(1).max(1000),
  apply: z.boolean().default(true),
});

/** Who started a job, as they stand today: rights that were taken since are gone. */
const askerOf = async (auth: Auth, userId: string | null): Promise<Asker> => {
  const account = userId === null ? homeOwner : await accountOf(auth, userId);
  if (account) return account;
  throw new InputError('forbidden', 'The account that started this is closed. Start it again with another.');
};

const inWords = ({ done, total, phase }: Progress): string =>
  phase === 'reading' ? `Read ${done} of ${total} revisions.` : 'Recording what they say.';

/**
 * Imports a history. Begun again, it goes on at the checkpoint of its repository (import_checkpoint), which also serves
 * the dry run before it and the command line; what is recorded already is not recorded twice.
 */
export const importHistoryJob =
  (wheelhouse: Wheelhouse, auth: Auth): Handler =>
  async ({ input, startedBy, stop, tell }) => {
    const { kind, path, apply } = historyInput.parse(input);
    const asking = await askingFor(wheelhouse, await askerOf(auth, startedBy));
    asking.may('settings.edit', 'organisation');
    let last = { done: 0, total: 0 };
    const onProgress = (progress: Progress) => {
      last = progress;
      tell({ done: progress.done, total: progress.total, message: inWords(progress) });
    };
    tell({ ...last, message: 'Reading the history.' });
    const { answer } = await importHistory(wheelhouse, asking, kind, path, { apply, stop, onProgress });
    tell({ done: last.done, total: last.total, message: answer.sentence });
    return answer as unknown as Json;
  };
