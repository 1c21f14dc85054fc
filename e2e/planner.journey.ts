import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan, readProblem } from '../src/features/planner/index.ts';
import { openBrowser } from './support/openBrowser.ts';

const json = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/planner/quarter.json'), 'utf8'));

/** The worker with `wheelhouse/planner` in it, as Vite bundles it for a browser. */
const bundled = async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'support/planWorker.mjs'), formats: ['es'] },
    },
  });
  const [{ output }] = made as unknown as [{ output: readonly [{ code: string }] }];
  return output[0].code;
};

/** Two files, isolated as browsers ask before they share memory between a page and its worker. */
const serve = async (worker: string): Promise<Server> => {
  const server = createServer(({ url }, reply) => {
    reply.setHeader('cross-origin-opener-policy', 'same-origin');
    reply.setHeader('cross-origin-embedder-policy', 'require-corp');
    reply.setHeader('content-type', url === '/worker.js' ? 'text/javascript' : 'text/html');
    reply.end(url === '/worker.js' ? worker : '<title>Planner</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serve(await bundled());
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Told {
  readonly kind: 'progress' | 'done';
  readonly cost: number;
  readonly assignments: readonly object[];
  readonly search: { readonly steps: number };
}

/** All that a worker tells. @param stopsAt After how many messages it is told to stop. */
const planned = (options: object, stopsAt = Number.POSITIVE_INFINITY): Promise<readonly Told[]> =>
  page.evaluate(
    ({ json, options, stopsAt }) =>
      new Promise<readonly Told[]>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        const stopped = new Int32Array(new SharedArrayBuffer(4));
        const told: Told[] = [];
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          told.push(data);
          if (told.length === stopsAt) Atomics.store(stopped, 0, 1);
          if (data.kind === 'done') resolve(told);
        };
        worker.postMessage({ json, options, stopped });
      }),
    { json, options, stopsAt },
  );

test('a worker in the browser makes the plan that Node makes, and tells of each better one on the way', async () => {
  const told = await planned({ seed: 3, steps: 20_000 });
  const here = plan(readProblem(json).problem!, { seed: 3, steps: 20_000 });
  const { kind, assignments, search } = told.at(-1)!;
  expect({ kind, assignments, search }).toEqual({
    kind: 'done',
    assignments: here.assignments,
    search: here.search,
  });
  const costs = told.slice(0, -1).map(({ cost }) => cost);
  expect(costs.length).toBeGreaterThan(0);
  expect(costs).toEqual(costs.toSorted((a, b) => b - a));
});

test('told to stop, it hands out the best plan so far', async () => {
  const told = await planned({ seed: 3, steps: 1e12 }, 1);
  expect(told.at(-1)!.assignments).toHaveLength(4);
  expect(told.at(-1)!.search.steps).toBeLessThan(1e12);
});
