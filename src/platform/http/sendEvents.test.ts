import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../log/createLog.ts';
import { createServer, sendEvents } from './index.ts';

const start = async () => {
  const ended = new AbortController();
  const server = await createServer({
    log: createLog('error', () => {}),
    version: '1.0.0',
    baseUrl: 'http://wheel.example',
    authorise: async () => null,
  });
  server.get('/api/three', { config: { action: 'import.follow' } }, (_request, reply) =>
    sendEvents(reply, async function* () {
      yield* [{ done: 1 }, { done: 2 }, { done: 3 }];
    }),
  );
  server.get('/api/endless', { config: { action: 'import.follow' } }, (_request, reply) =>
    sendEvents(reply, async function* (signal) {
      yield { done: 1 };
      await wait(60_000, undefined, { signal }).catch(() => ended.abort());
    }),
  );
  await server.listen({ port: 0 });
  close = () => server.close();
  return {
    server,
    ended: ended.signal,
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  };
};

let close = async (): Promise<unknown> => undefined;
afterEach(() => close());

test('three events arrive in order, then the stream ends', async () => {
  const { url } = await start();
  const reply = await fetch(`${url}/api/three`);
  expect(reply.headers.get('content-type')).toMatch('text/event-stream');
  expect(await reply.text()).toBe('data: {"done":1}\n\ndata: {"done":2}\n\ndata: {"done":3}\n\n');
});

test('when the reader leaves, the work behind the stream stops', async () => {
  const { url, ended } = await start();
  const leave = new AbortController();
  const reply = await fetch(`${url}/api/endless`, { signal: leave.signal });
  await reply.body!.getReader().read();
  leave.abort();
  if (!ended.aborted) await once(ended, 'abort');
  expect(ended.aborted).toBe(true);
});

test('closing the server ends a stream nobody leaves, and does not wait for it', async () => {
  const { url, server, ended } = await start();
  const reply = await fetch(`${url}/api/endless`);
  await reply.body!.getReader().read();
  const before = performance.now();
  await server.close();
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(ended.aborted).toBe(true);
});
