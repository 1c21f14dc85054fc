import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Log } from '../log/createLog.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly eventStreams: { readonly open: Set<AbortController>; readonly log: Log };
  }
}

/** Ends all event streams when the server closes, so that it need not wait for readers who never leave. */
export const endEventsOnClose = (server: FastifyInstance, log: Log): void => {
  const open = new Set<AbortController>();
  server.decorate('eventStreams', { open, log });
  server.addHook('preClose', async () => {
    for (const stream of open) stream.abort();
  });
};

async function* written(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const event of events) yield `data: ${JSON.stringify(event)}\n\n`;
}

const heartbeatEveryMs = 15_000;

/** A comment line now and then keeps proxies from cutting a quiet stream. */
const keepAlive = (out: PassThrough): NodeJS.Timeout =>
  setInterval(() => {
    if (out.writable) out.write(': still here\n\n');
  }, heartbeatEveryMs);

/**
 * Streams events as server-sent events, each as JSON in `data:`, until they end, the reader leaves or the server closes.
 * @param eventsUntil Makes the events; must stop when the signal aborts, also while it waits.
 */
export const sendEvents = (
  reply: FastifyReply,
  eventsUntil: (signal: AbortSignal) => AsyncIterable<unknown>,
): FastifyReply => {
  const stop = new AbortController();
  const { open, log } = reply.server.eventStreams;
  open.add(stop);
  const out = new PassThrough();
  const heartbeat = keepAlive(out);
  reply.raw.once('close', () => stop.abort());
  pipeline(Readable.from(written(eventsUntil(stop.signal))), out, { signal: stop.signal })
    .catch((error: unknown) => {
      if (!stop.signal.aborted) log.error('event stream broke', { requestId: reply.request.id, error });
    })
    .finally(() => {
      clearInterval(heartbeat);
      open.delete(stop);
    });
  return reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(out);
};
