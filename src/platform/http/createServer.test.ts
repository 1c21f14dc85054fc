import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../base/errors.ts';
import { createLog } from '../log/createLog.ts';
import {
  createServer,
  forbidden,
  knocksPerMinute,
  notSignedIn,
  requireIfMatch,
  type ServerOptions,
  setVersion,
  type Viewer,
} from './index.ts';

const ada: Viewer = {
  userId: 'u1',
  orgId: 'harbour',
  personId: 'ada',
  isAdmin: false,
  isOwner: false,
  isWorksCouncil: false,
  email: 'ada@harbour.example',
  name: 'Ada',
  sessionId: 's1',
};

const lines: string[] = [];
const servers: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  lines.length = 0;
});

const harbour = async (options: Partial<ServerOptions> = {}): Promise<FastifyInstance> => {
  const server = await createServer({
    log: createLog('info', (line) => lines.push(line)),
    version: '1.0.0',
    baseUrl: 'http://wheel.example',
    authorise: async ({ headers }, action) => {
      if (action === 'session.start') return null;
      if (headers.authorization !== 'Bearer ada') throw notSignedIn();
      if (action === 'helm.read') return ada;
      throw forbidden('You may not do this. An admin could: ask Cy.');
    },
    ...options,
  });
  servers.push(server);
  return server;
};

const asAda = { authorization: 'Bearer ada' };

const withHelm = async (options: Partial<ServerOptions> = {}): Promise<FastifyInstance> => {
  const server = await harbour(options);
  server.get(
    '/api/helm',
    {
      config: { action: 'helm.read' },
      schema: {
        querystring: z.object({ on: z.iso.date().optional() }),
        response: { 200: z.object({ asker: z.string() }) },
      },
    },
    ({ viewer }) => ({ asker: viewer.name }),
  );
  return server;
};

test('a route below /api that names no action keeps the server from starting', async () => {
  const server = await harbour();
  expect(() => server.get('/api/helm', () => 'ok')).toThrow('GET /api/helm names no action');
  expect(() => server.delete('/api/health', () => 'ok')).toThrow('DELETE /api/health names no action');
});

test('Ada reads the helm, with her name on the request', async () => {
  const reply = await (await withHelm()).inject({ url: '/api/helm', headers: asAda });
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ asker: 'Ada' });
});

test('who is not signed in gets 401, also for a HEAD request', async () => {
  const server = await withHelm();
  const reply = await server.inject({ url: '/api/helm' });
  expect(reply.statusCode).toBe(401);
  expect(reply.headers['content-type']).toMatch('application/problem+json');
  expect(reply.json()).toMatchObject({ code: 'not-signed-in', status: 401, detail: 'Sign in first.' });
  expect((await server.inject({ method: 'HEAD', url: '/api/helm' })).statusCode).toBe(401);
});

test('who may not gets 403 and reads who could help', async () => {
  const server = await harbour();
  server.get('/api/accounts', { config: { action: 'account.list' } }, () => ({}));
  const reply = await server.inject({ url: '/api/accounts', headers: asAda });
  expect(reply.statusCode).toBe(403);
  expect(reply.json().detail).toBe('You may not do this. An admin could: ask Cy.');
});

test('every fault of a request is listed with its place', async () => {
  const server = await harbour();
  server.post(
    '/api/teams',
    { config: { action: 'helm.read' }, schema: { body: z.object({ name: z.string(), size: z.int() }) } },
    () => ({}),
  );
  const reply = await server.inject({
    method: 'POST',
    url: '/api/teams',
    headers: asAda,
    payload: { size: 1.5 },
  });
  expect(reply.statusCode).toBe(400);
  expect(reply.json().faults.map((fault: { path: string }) => fault.path)).toEqual([
    '/body/name',
    '/body/size',
  ]);
  const text = await server.inject({
    method: 'POST',
    url: '/api/teams',
    headers: { ...asAda, 'content-type': 'text/csv' },
    payload: 'a,b',
  });
  expect([text.statusCode, text.json().code]).toEqual([415, 'not-json']);
});

test('an input error keeps its words; a code we do not know means 422', async () => {
  const server = await harbour();
  server.get('/api/plan', { config: { action: 'helm.read' } }, () => {
    throw new InputError('not-found', 'Plan 7 is not here any more. Draft it again.');
  });
  server.get('/api/seat', { config: { action: 'helm.read' } }, () => {
    throw new InputError('seat-taken', 'Bo holds the seat until May. End that first.');
  });
  const plan = await server.inject({ url: '/api/plan', headers: asAda });
  expect([plan.statusCode, plan.json().detail]).toEqual([
    404,
    'Plan 7 is not here any more. Draft it again.',
  ]);
  expect((await server.inject({ url: '/api/seat', headers: asAda })).statusCode).toBe(422);
});

test('our own bug shows nothing but a reference, and the log has it', async () => {
  const server = await harbour();
  server.get('/api/bug', { config: { action: 'helm.read' } }, () => {
    throw new Error('password of ada is hunter2');
  });
  const reply = await server.inject({ url: '/api/bug', headers: asAda });
  expect(reply.statusCode).toBe(500);
  expect(reply.body).not.toMatch('hunter2');
  const failed = lines.find((line) => line.includes('request failed'));
  expect(failed).toMatch(reply.json().reference);
});

test('an answer that breaks its own schema is a bug of ours, not an answer', async () => {
  const server = await harbour();
  server.get(
    '/api/team',
    { config: { action: 'helm.read' }, schema: { response: { 200: z.object({ name: z.string() }) } } },
    () => ({ nom: 'Quay' }) as never,
  );
  expect((await server.inject({ url: '/api/team', headers: asAda })).statusCode).toBe(500);
});

test('the OpenAPI document is 3.1 and made from the schemas', async () => {
  const document = (await (await withHelm()).inject('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  const { responses, parameters } = document.paths['/api/helm'].get;
  expect(responses['200'].content['application/json'].schema.properties.asker).toEqual({ type: 'string' });
  expect(responses['4XX'].content['application/problem+json'].schema.required).toContain('detail');
  expect(parameters[0].name).toBe('on');
});

test('an edit without If-Match is refused, a stale one too, in words', async () => {
  const server = await harbour();
  server.put('/api/charter', { config: { action: 'helm.read' } }, (request, reply) => {
    requireIfMatch(request, 7);
    setVersion(reply, 8);
    return { ok: true };
  });
  const edit = (headers = {}) =>
    server.inject({ method: 'PUT', url: '/api/charter', headers: { ...asAda, ...headers } });
  expect((await edit()).statusCode).toBe(428);
  const stale = await edit({ 'if-match': '"6"' });
  expect([stale.statusCode, stale.json().detail]).toEqual([412, expect.stringMatching('Reload it')]);
  const kept = await edit({ 'if-match': '"7"' });
  expect([kept.statusCode, kept.headers.etag]).toEqual([200, '"8"']);
});

test('a change asked for by another site is refused, and a cookie without an origin too', async () => {
  const server = await harbour();
  server.post('/api/teams', { config: { action: 'helm.read' } }, () => ({ ok: true }));
  const post = async (headers: Record<string, string>) =>
    (
      await server.inject({
        method: 'POST',
        url: '/api/teams',
        headers: { host: 'wheel.example', ...asAda, ...headers },
      })
    ).statusCode;
  expect(await post({ origin: 'https://evil.example' })).toBe(403);
  expect(await post({ origin: 'null', cookie: 'a=b' })).toBe(403);
  expect(await post({ cookie: 'a=b' })).toBe(403);
  expect(await post({ origin: 'http://wheel.example', cookie: 'a=b' })).toBe(200);
  expect(await post({ host: 'inside:4870', origin: 'http://wheel.example', cookie: 'a=b' })).toBe(200);
  expect(await post({})).toBe(200);
});

test('the usual headers stand on every answer, HSTS on https only', async () => {
  const plain = await (await withHelm()).inject('/api/helm');
  expect(plain.headers['content-security-policy']).toMatch("script-src 'self';");
  expect(plain.headers['content-security-policy']).toMatch("frame-ancestors 'none'");
  expect(plain.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(plain.headers['strict-transport-security']).toBeUndefined();
  const secure = await (await withHelm({ baseUrl: 'https://wheel.example' })).inject('/api/helm');
  expect(secure.headers['strict-transport-security']).toMatch('max-age=63072000');
});

test('the fourth request of a minute is one too many, also with a new token each time', async () => {
  const server = await harbour();
  server.post(
    '/api/sessions',
    { config: { action: 'session.start', rateLimit: knocksPerMinute(3) } },
    () => ({ ok: true }),
  );
  const knock = (n: number) =>
    server.inject({ method: 'POST', url: '/api/sessions', headers: { authorization: `Bearer ${n}` } });
  for (let n = 0; n < 3; n += 1) expect((await knock(n)).statusCode).toBe(200);
  const refused = await knock(4);
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({
    code: 'too-many',
    detail: expect.stringMatching(/Wait \d+ seconds/),
  });
  expect(refused.headers['retry-after']).toBeDefined();
});

test('a body above the limit is refused in words', async () => {
  const server = await harbour({ bodyLimit: 10 });
  server.post('/api/teams', { config: { action: 'helm.read' } }, () => ({}));
  const reply = await server.inject({
    method: 'POST',
    url: '/api/teams',
    headers: asAda,
    payload: { name: 'The Quay' },
  });
  expect([reply.statusCode, reply.json().code]).toEqual([413, 'too-large']);
});

test('the log has routes, not the addresses people asked for', async () => {
  await (await withHelm()).inject({ url: '/api/helm?on=2026-01-01', headers: asAda });
  expect(lines.join()).toMatch('"route":"/api/helm"');
  expect(lines.join()).not.toMatch('2026-01-01');
});

const builtApp = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Wheelhouse</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'let x = 1;');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.gz'), 'packed');
  return folder;
};

test('pages get the web app, hashed files stay a year, packed ones go out packed', async () => {
  const server = await harbour({ webFolder: builtApp() });
  const page = await server.inject({ url: '/teams/quay', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([
    200,
    '<title>Wheelhouse</title>',
    'no-cache',
  ]);
  const packed = await server.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'gzip' } });
  expect([packed.body, packed.headers['content-encoding']]).toEqual(['packed', 'gzip']);
  expect(packed.headers['cache-control']).toMatch('immutable');
  expect((await server.inject({ url: '/assets/gone.js', headers: { accept: 'text/html' } })).statusCode).toBe(
    404,
  );
  expect((await server.inject({ url: '/../../etc/passwd' })).statusCode).toBe(404);
});

test('an address below /api that is not there is a problem, not a page', async () => {
  const reply = await (await harbour({ webFolder: builtApp() })).inject({
    url: '/api/nothing?who=ada',
    headers: { accept: 'text/html' },
  });
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'not-found']);
  expect(reply.body).not.toMatch('ada');
});

test('one sign-in has its own share of requests: another one at the same address goes on', async () => {
  const server = await withHelm({ requestsPerMinute: 2 });
  const ask = async (headers: Record<string, string>) =>
    (await server.inject({ url: '/api/helm', headers })).statusCode;
  expect([await ask(asAda), await ask(asAda), await ask(asAda)]).toEqual([200, 200, 429]);
  expect(await ask({ ...asAda, cookie: 'another=sign-in' })).toBe(429);
  expect(await ask({ authorization: 'Bearer bo' })).toBe(401);
});
