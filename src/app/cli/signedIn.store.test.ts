import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '../../platform/db/testDatabase.ts';
import { printedAnswers } from '../answers.ts';
import { openTerminal } from '../fixtures/commandLine.fixture.ts';

const harbour = resolve(import.meta.dirname, '../../../examples/harbour/org');
const password = 'anchors aweigh 1';

/** A program with a bearer token, or none yet. */
const program =
  (url: string, token = '') =>
  async (path: string, body?: object) => {
    const response = await fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return [response.status, await response.json()] as const;
  };

test('Bo signs in to a running server, reads as Bo, and is refused in words; the owner beside it works on', async () => {
  const database = await testDatabase();
  const terminal = await openTerminal(database.url);
  const server = await terminal.serve();
  try {
    expect((await terminal.run(['import', 'csv', harbour, '--apply'])).code, 'beside the server').toBe(0);
    const stranger = program(server.url);
    const given = { email: 'owner@harbour.example', name: 'Owner', password };
    expect(await stranger('/api/owner', { token: server.token, ...given })).toMatchObject([200, {}]);
    const [, { token }] = await stranger('/api/sessions', { ...given, as: 'token' });
    const owner = program(server.url, token);
    const [, found] = await owner('/api/people?q=Bo%20Mooring');
    const [, { link }] = await owner('/api/invitations', {
      email: 'bo@harbour.example',
      personId: found.items[0].id,
    });
    await stranger('/api/invitations/accept', { token: link.split('#')[1], name: 'Bo', password });

    const login = (words: string) =>
      terminal.run(['login', server.url, '--email', 'bo@harbour.example'], { WHEELHOUSE_PASSWORD: words });
    expect(await login('guessed wrong')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/password is wrong/),
    });
    expect(await login(password)).toMatchObject({
      code: 0,
      out: `Signed in to ${server.url} as bo@harbour.example.\n`,
    });

    const helm = await terminal.run(['helm', '--as-of', '2026-10-31', '--json']);
    expect(printedAnswers.helm.parse(JSON.parse(helm.out)).people).toHaveLength(40);
    const refused = await terminal.run(['import', 'csv', harbour, '--apply', '--json']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^You may not try an import: that is for .*\. Ask one of them\.\n$/);
    expect((await terminal.run(['audit', 'verify'])).err).toMatch(/^You may not verify the audit log/);
    expect((await terminal.run(['delegate'])).out).toMatch(/^Do it or delegate is switched off here/);
    const notTheirs = await terminal.run(['delegate', '--local', '--json']);
    expect(notTheirs).toMatchObject({ code: 1, out: '' });
    expect(notTheirs.err).toMatch(
      /^You may not see the queue of this person: that is for the person themself/,
    );
    expect((await terminal.run(['import', 'csv', harbour, '--local'])).out).toMatch(/^Nothing to do/);

    const again = JSON.parse((await terminal.run(['owner-link', '--json'])).out);
    const recovered = { ...given, token: printedAnswers['owner-link'].parse(again).link.split('#')[1] };
    expect(await stranger('/api/owner', { ...recovered, password: 'high water at six' })).toMatchObject([
      ...[200, { viewer: { isOwner: true } }],
    ]);
    expect(await owner('/api/viewer'), 'signed out elsewhere').toMatchObject([401, {}]);

    expect((await terminal.run(['logout'])).code).toBe(0);
    expect((await terminal.run(['audit', 'verify'])).out).toMatch(/^The audit log is whole/);
  } finally {
    await server.stop();
    await terminal.close();
    await database.close();
  }
});
