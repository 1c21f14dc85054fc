import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { closeThreads, runInThread } from './runInThread.ts';

const fixture = new URL('./thread.fixture.ts', import.meta.url).href;
const never = new AbortController().signal;
afterAll(closeThreads);

test('a column moves into a thread and out of it, with messages on the way', async () => {
  const column = Int32Array.from({ length: 20 }, (_, i) => i + 1);
  const messages: unknown[] = [];
  const answer = await runInThread(
    fixture,
    'sum',
    { column },
    {
      ...{ stop: never, onMessage: (message: unknown) => messages.push(message), transfer: [column.buffer] },
    },
  );
  expect(answer).toEqual({ total: 210 });
  expect(column.length, 'it is gone here').toBe(0);
  expect(messages.slice(0, 2)).toEqual([{ done: 10 }, { done: 20 }]);
  expect((messages[2] as { column: Int32Array }).column).toHaveLength(20);
});

test('a thread in an endless loop is ended by its stop, and the next one works', async () => {
  const stop = new AbortController();
  const reason = new Error('cancelled');
  const spinning = runInThread(fixture, 'spin', null, {
    ...{ stop: stop.signal, onMessage: () => stop.abort(reason) },
  });
  await expect(spinning).rejects.toBe(reason);
  await expect(
    runInThread(fixture, 'sum', { column: new Int32Array([7]) }, { stop: never }),
  ).resolves.toEqual({
    total: 7,
  });
});

test('a thread that has slept answers as fast as one just awake', async () => {
  const ask = () => runInThread(fixture, 'sum', { column: new Int32Array([7]) }, { stop: never });
  await ask();
  await pause(50);
  const begun = performance.now();
  await ask();
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('what a thread throws is thrown here', async () => {
  await expect(runInThread(fixture, 'fail', null, { stop: never })).rejects.toThrow('the crane is stuck');
  await expect(runInThread(fixture, 'lift', null, { stop: never })).rejects.toThrow('lift is not exported');
});
