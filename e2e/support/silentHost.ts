import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A host that takes every call and never says a word, as one behind a broken line does. */
export const silentHost = async (): Promise<{ readonly url: string; stop(): void }> => {
  const calls = new Set<Socket>();
  const server = createServer((call) => calls.add(call)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    for (const call of calls) call.destroy();
  };
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
};
