import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWheelhouse, type Wheelhouse } from '../src/app/openWheelhouse.ts';
import { buildServer } from '../src/app/serve.ts';
import { ownerLink } from '../src/platform/auth/index.ts';
import { readConfig } from '../src/platform/config/readConfig.ts';
import { createLog } from '../src/platform/log/createLog.ts';

/** A Wheelhouse of its own, with its server listening and its owner signed in. */
export interface Site {
  readonly wheelhouse: Wheelhouse;
  /** Asks the server as its owner does; throws on anything but success. */
  ask(path: string, sent?: { body: object; version: string }): Promise<Response>;
  /** Stops everything and removes the data. */
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const signUp = async (baseUrl: string, token: string): Promise<string> => {
  const reply = await fetch(`${baseUrl}/api/owner`, {
    method: 'POST',
    headers: { origin: baseUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ token, email: 'cy@scale.example', name: 'Cy', password: 'the tide is high' }),
  });
  if (!reply.ok) throw new Error(`Signing up: ${reply.status} ${await reply.text()}`);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');
};

/** On the embedded database in a temporary folder, or at DATABASE_URL (an empty database, please). */
export const openSite = async (): Promise<Site> => {
  const home = await mkdtemp(join(tmpdir(), 'wheelhouse-bench-'));
  const port = await freePort();
  const config = readConfig({
    ...{ WHEELHOUSE_HOME: home, PORT: String(port), LOG_LEVEL: 'warn', WHEELHOUSE_ZONE: 'UTC' },
    DATABASE_URL: process.env.DATABASE_URL,
  });
  const wheelhouse = await openWheelhouse(config, createLog('warn'));
  const { server, auth } = await buildServer(wheelhouse, { requestsPerMinute: 1_000_000 });
  await server.listen({ host: config.host, port });
  const cookie = await signUp(config.baseUrl, (await ownerLink(auth))!.token);
  return {
    wheelhouse,
    async ask(path, sent) {
      const reply = await fetch(`${config.baseUrl}${path}`, {
        headers: {
          ...{ cookie, origin: config.baseUrl },
          ...(sent && { 'content-type': 'application/json', 'if-match': `"${sent.version}"` }),
        },
        ...(sent && { method: 'POST', body: JSON.stringify(sent.body) }),
      });
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
      return reply;
    },
    async close() {
      await server.close();
      await wheelhouse.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};
