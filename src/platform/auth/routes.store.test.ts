import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportLog } from '../audit/index.ts';
import type { OpenDatabase } from '../db/openDatabase.ts';
import { testDatabase } from '../db/testDatabase.ts';
import { createServer, forbidden, notSignedIn } from '../http/index.ts';
import { createLog } from '../log/createLog.ts';
import { type Auth, authRoutes, openAuth, ownerLink, recoveryLink, viewerOf } from './index.ts';

let base: OpenDatabase;
let auth: Auth;
let server: FastifyInstance;
const host = 'wheel.example';
const lines: string[] = [];
const named: string[] = [];

beforeAll(async () => {
  base = await testDatabase();
  const orgId = 'harbour';
  await sql`insert into organisation (org_id, name, zone, created_at) values (${orgId}, 'Harbour', 'UTC', now())`.execute(
    base.db,
  );
  const secret = 'a secret of the harbour, long enough to sign with';
  auth = openAuth({ db: base.db, pool: base.pool, orgId, secret, baseUrl: `http://${host}`, now: Date.now });
  server = await createServer({
    log: createLog('info', (line) => lines.push(line)),
    version: '1.0.0',
    baseUrl: 'http://wheel.example',
    authorise: async ({ headers }, action) => {
      const viewer = await viewerOf(auth, headers);
      if (action === 'session.start') return viewer;
      if (viewer === null) throw notSignedIn();
      if (action === 'invitation.manage' && !viewer.isAdmin) throw forbidden('Only an admin may. Ask Cy.');
      return viewer;
    },
  });
  await server.register(
    authRoutes(auth, `http://${host}`, {
      isPerson: async (id) => id !== 'nobody',
      rename: async (name) => {
        named.push(name);
      },
    }),
  );
});
afterAll(async () => {
  await server.close();
  await base.close();
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A browser with one cookie jar, on our own pages. */
const browser = () => {
  let jar: string | undefined;
  return async (method: Method, url: string, payload?: object) => {
    const reply = await server.inject({
      method,
      url,
      headers: { host, origin: `http://${host}`, ...(jar ? { cookie: jar } : {}) },
      ...(payload ? { payload } : {}),
    });
    const [cookie] = reply.cookies;
    if (cookie) jar = cookie.value ? `${cookie.name}=${encodeURIComponent(cookie.value)}` : undefined;
    return { status: reply.statusCode, body: reply.body ? reply.json() : undefined };
  };
};

const tokenIn = (link: string): string => link.split('#')[1]!;

test('from the first link to a second person, a refusal in words, and signing out', async () => {
  const cy = browser();
  expect((await cy('GET', '/api/viewer')).status).toBe(401);
  const { token } = (await ownerLink(auth))!;
  const cyOfHarbour = { email: 'cy@harbour.example', name: 'Cy', password: 'the tide is high' };
  const owner = { token, ...cyOfHarbour, organisation: 'Harbour' };
  expect((await cy('POST', '/api/invitations/look', { token })).body).toEqual({
    ...{ email: null, isOwner: true, isRecovery: false },
  });
  const weak = await cy('POST', '/api/owner', { ...owner, password: 'tide' });
  expect([weak.status, weak.body.faults]).toMatchObject([400, [{ path: '/body/password' }]]);
  expect((await cy('POST', '/api/owner', owner)).body.viewer).toMatchObject({ name: 'Cy', isOwner: true });
  expect((await cy('POST', '/api/owner', owner)).status).toBe(410);

  expect(named).toEqual(['Harbour']);

  const toNobody = await cy('POST', '/api/invitations', { email: 'x@harbour.example', personId: 'nobody' });
  expect([toNobody.status, toNobody.body.code]).toEqual([422, 'no-person']);
  const invitation = await cy('POST', '/api/invitations', { email: 'ada@harbour.example', personId: 'ada' });
  expect(invitation.status).toBe(201);
  expect(invitation.body.link).toMatch(`http://${host}/join#`);

  const ada = browser();
  const acceptance = { token: tokenIn(invitation.body.link), name: 'Ada', password: 'anchors aweigh 1' };
  expect((await ada('POST', '/api/invitations/accept', acceptance)).body.viewer).toMatchObject({
    personId: 'ada',
  });
  expect((await ada('POST', '/api/invitations/accept', acceptance)).status).toBe(410);
  const refused = await ada('GET', '/api/invitations');
  expect([refused.status, refused.body.detail]).toEqual([403, 'Only an admin may. Ask Cy.']);
  expect((await cy('GET', '/api/invitations')).body.items).toMatchObject([
    { email: 'ada@harbour.example', state: 'accepted' },
  ]);

  const accounts = (await cy('GET', '/api/accounts')).body.items;
  expect(accounts).toMatchObject([{ name: 'Ada' }, { name: 'Cy', personId: null }]);
  const link = (personId: string) => cy('PUT', `/api/accounts/${accounts[1].userId}/person`, { personId });
  expect((await link('nobody')).body.code).toBe('no-person');
  expect((await link('cy')).status).toBe(204);
  expect((await cy('GET', '/api/viewer')).body.personId).toBe('cy');
  expect((await cy('DELETE', `/api/accounts/${accounts[1].userId}`)).status).toBe(404);

  expect((await ada('GET', '/api/sessions')).body.items).toMatchObject([{ isCurrent: true }]);
  expect((await ada('DELETE', '/api/sessions/current')).status).toBe(204);
  expect((await ada('GET', '/api/viewer')).status).toBe(401);
  const back = { email: 'Ada@harbour.example', password: 'anchors aweigh 1' };
  expect((await ada('POST', '/api/sessions', back)).body.viewer.name).toBe('Ada');
  expect(
    (await ada('PUT', '/api/password', { current: back.password, next: 'low tide at noon' })).status,
  ).toBe(204);
  expect((await ada('DELETE', '/api/sessions')).status).toBe(204);
  expect((await ada('POST', '/api/sessions', back)).body).toMatchObject({
    status: 401,
    code: 'wrong-password',
  });
});

test('an owner who forgot the password gets a new link, keeps the account, and is signed out elsewhere', async () => {
  const [cy, again] = [browser(), browser()];
  const forgotten = { email: 'cy@harbour.example', password: 'the tide is high' };
  expect((await cy('POST', '/api/sessions', forgotten)).status).toBe(200);
  const { userId } = (await cy('GET', '/api/viewer')).body;
  const [old, { token }] = [await recoveryLink(auth), await recoveryLink(auth)];
  expect((await cy('GET', '/api/viewer')).status, 'asking for a link closes nothing').toBe(200);
  expect((await again('POST', '/api/invitations/look', { token: old.token })).status).toBe(410);
  expect((await again('POST', '/api/invitations/look', { token })).body).toMatchObject({ isRecovery: true });
  const given = { token, email: 'cy@harbour.example', name: 'Cy', password: 'high water at six' };
  const taken = await again('POST', '/api/owner', { ...given, email: 'ada@harbour.example' });
  expect([taken.status, taken.body.code]).toEqual([409, 'conflict']);
  expect((await again('POST', '/api/owner', given)).body.viewer).toMatchObject({ userId, isOwner: true });
  expect((await cy('GET', '/api/viewer')).status).toBe(401);
  expect((await cy('POST', '/api/sessions', forgotten)).status).toBe(401);
  expect((await again('POST', '/api/owner', given)).status).toBe(410);
  const log = await exportLog(base.db, auth.orgId, { limit: 100, withContent: true });
  const deeds = log.map(({ action, content }) => [action, content?.actor ?? null]);
  expect(deeds).toContainEqual(['owner.link', null]);
  expect(deeds).toContainEqual(['owner.recover', userId]);
});

test('the command line gets a bearer token and no cookie', async () => {
  const payload = { email: 'cy@harbour.example', password: 'high water at six', as: 'token' };
  const reply = await server.inject({ method: 'POST', url: '/api/sessions', headers: { host }, payload });
  expect(reply.headers['set-cookie']).toBeUndefined();
  const { token } = reply.json();
  const viewer = await server.inject({ url: '/api/viewer', headers: { authorization: `Bearer ${token}` } });
  expect(viewer.json()).toMatchObject({ name: 'Cy' });
});

test('a page of another site cannot use the cookie', async () => {
  const payload = { email: 'cy@harbour.example', password: 'high water at six' };
  const signedIn = await server.inject({ method: 'POST', url: '/api/sessions', headers: { host }, payload });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
  const forged = await server.inject({
    method: 'DELETE',
    url: '/api/sessions',
    headers: { host, cookie, origin: 'https://evil.example' },
  });
  expect([forged.statusCode, forged.json().code]).toEqual([403, 'foreign-origin']);
  expect((await server.inject({ url: '/api/viewer', headers: { host, cookie } })).statusCode).toBe(200);
});

test('no e-mail, name or token reached the log', () => {
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.join()).not.toMatch(/harbour\.example|Ada|Cy|join#/);
});
