import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { ThreadTask, Told } from './thread.ts';

export interface ThreadOptions {
  /** Ends the thread, whatever it is at, an endless loop too. */
  readonly stop: AbortSignal;
  readonly onMessage?: (message: unknown) => void;
  /** Buffers of the input that move to the thread in place of being copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

/** Threads without work end after so long. */
const idleMs = 30_000;

let threads: Promise<Piscina> | undefined;

/** From sources the entry is a .ts file, once built a .js file: as this one. */
const openThreads = async (): Promise<Piscina> => {
  const { Piscina } = await import('piscina');
  const filename = new URL(`./thread${extname(import.meta.url)}`, import.meta.url).href;
  return new Piscina({ filename, minThreads: 0, maxThreads: availableParallelism(), idleTimeout: idleMs });
};

/**
 * Calls an exported function of a module in a worker thread: `(input, { send }) => answer`. Name the module by its own
 * `import.meta.url`. A thread holds no database connection. Input, messages and answer are JSON, or buffers that move.
 * Throws what the function throws, or the reason of `stop`.
 */
export const runInThread = async <Answer>(
  module: string,
  exportName: string,
  input: unknown,
  { stop, onMessage, transfer = [] }: ThreadOptions,
): Promise<Answer> => {
  stop.throwIfAborted();
  threads ??= openThreads();
  const { port1, port2 } = new MessageChannel();
  // The answer comes another way, and may overtake the last messages. That the port closes is no sign of it: a thread
  // without work sleeps, and closes nothing.
  const allCame = new Promise<void>((resolve) =>
    port1.on('message', (told: Told) => ('isLast' in told ? resolve() : onMessage?.(told.message))),
  );
  const task: ThreadTask = { module, exportName, input, port: port2 };
  try {
    const answer = await (await threads).run(task, { signal: stop, transferList: [port2, ...transfer] });
    await allCame;
    return answer;
  } catch (error) {
    stop.throwIfAborted();
    throw error;
  } finally {
    port1.close();
  }
};

/** Ends the threads of this process. The next call opens new ones. */
export const closeThreads = async (): Promise<void> => {
  const open = threads;
  threads = undefined;
  await (await open)?.destroy();
};
