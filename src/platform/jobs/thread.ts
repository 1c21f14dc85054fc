import type { MessagePort } from 'node:worker_threads';

/** What a thread is handed: which function to call with what, and where its messages go. */
export interface ThreadTask {
  readonly module: string;
  readonly exportName: string;
  readonly input: unknown;
  readonly port: MessagePort;
}

/** What a function that runs in a thread gets beside its input. */
export interface InThread {
  /** To the thread that waits. JSON, or buffers named in `transfer`, which are gone here afterwards. */
  readonly send: (message: unknown, transfer?: readonly ArrayBuffer[]) => void;
}

/** The entry of every thread: imports a module and calls its function. */
export default async ({ module, exportName, input, port }: ThreadTask): Promise<unknown> => {
  const work = ((await import(module)) as Record<string, (input: unknown, thread: InThread) => unknown>)[
    exportName
  ];
  if (work === undefined) throw new Error(`${exportName} is not exported.`);
  try {
    return await work(input, { send: (message, transfer = []) => port.postMessage(message, transfer) });
  } finally {
    port.close();
  }
};
