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

/** What goes over the port: the messages of the function, then the word that none follows. */
export type Told = { readonly message: unknown } | { readonly isLast: true };

/** The entry of every thread: imports a module and calls its function. */
export default async ({ module, exportName, input, port }: ThreadTask): Promise<unknown> => {
  const tell = (told: Told, transfer: readonly ArrayBuffer[] = []) => port.postMessage(told, transfer);
  const work = ((await import(module)) as Record<string, (input: unknown, thread: InThread) => unknown>)[
    exportName
  ];
  if (work === undefined) throw new Error(`${exportName} is not exported.`);
  const answer = await work(input, { send: (message, transfer) => tell({ message }, transfer) });
  tell({ isLast: true });
  return answer;
};
