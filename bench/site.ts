import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
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
  /** Reads an answer as a browser gets it, zipped; returns its bytes on the wire. Throws on anything but success. */
  read(path: string): Promise<number>;
  /** Changes something, on a version. */
  send(path: string, body: object, version: string): Promise<void>;
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
  const agent = new Agent({ keepAlive: true });
  return {
    wheelhouse,
    read: (path) =>
      new Promise((resolve, reject) => {
        const headers = { cookie, 'accept-encoding': 'gzip' };
        const request = get(`${config.baseUrl}${path}`, { agent, headers }, (reply) => {
          let bytes = 0;
          reply.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          reply.on('end', () =>
            reply.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path}: ${reply.statusCode}`)),
          );
        });
        request.on('error', reject);
      }),
    async send(path, body, version) {
      const reply = await fetch(`${config.baseUrl}${path}`, {
        method: 'POST',
        headers: {
          ...{ cookie, origin: config.baseUrl },
          ...{ 'content-type': 'application/json', 'if-match': `"${version}"` },
        },
        body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    },
    async close() {
      agent.destroy();
      await server.close();
      await wheelhouse.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};
