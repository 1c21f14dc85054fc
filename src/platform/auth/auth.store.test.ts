import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportLog } from '../audit/index.ts';
import type { OpenDatabase } from '../db/openDatabase.ts';
import { testDatabase } from '../db/testDatabase.ts';
import {
  type Auth,
  acceptInvitation,
  changePassword,
  closeAccount,
  createInvitation,
  invitedBy,
  linkPerson,
  listAccounts,
  listInvitations,
  listSessions,
  openAuth,
  ownerLink,
  revokeAllSessions,
  revokeInvitation,
  revokeSession,
  signIn,
  signUpOwner,
  viewerOf,
} from './index.ts';

let base: OpenDatabase;
let auth: Auth;
let now = 0;
const minute = 60_000;
const day = 86_400_000;
const secret = 'a secret of the harbour, long enough to sign with';

beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.close());

beforeEach(async () => {
  await base.pool.query('delete from auth."user"');
  // better-auth reads the machine's clock itself.
  now = Date.now();
  const orgId = `harbour-${crypto.randomUUID()}`;
  await sql`insert into organisation (org_id, name, zone, created_at) values (${orgId}, 'Harbour', 'UTC', now())`.execute(
    base.db,
  );
  const { db, pool } = base;
  auth = openAuth({ db, pool, orgId, secret, baseUrl: 'http://127.0.0.1:4870', now: () => now });
});

const cy = { email: 'Cy@harbour.example', name: 'Cy', password: 'the tide is high' };
const ada = { name: 'Ada', password: 'anchors aweigh 1' };
const here = { address: '127.0.0.1', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };

const owner = async () => {
  await signUpOwner(auth, (await ownerLink(auth))!.token, cy);
  return (await signIn(auth, cy, here)).viewer;
};

const invite = async (viewer = owner()) => {
  const invited = { email: 'ada@harbour.example', personId: 'ada', isAdmin: false, isWorksCouncil: false };
  return createInvitation(auth, await viewer, invited);
};

const guess = (password = 'a wrong guess', address = '10.0.0.1', email = cy.email) =>
  signIn(auth, { email, password }, { ...here, address });

describe('the link of the owner', () => {
  test('makes Cy the owner and an admin; then no start prints a link any more', async () => {
    expect(await owner()).toMatchObject({
      email: 'cy@harbour.example',
      name: 'Cy',
      isOwner: true,
      isAdmin: true,
      personId: null,
    });
    expect(await ownerLink(auth)).toBeNull();
  });

  test('works once', async () => {
    const { token } = (await ownerLink(auth))!;
    await signUpOwner(auth, token, cy);
    await expect(signUpOwner(auth, token, { ...cy, email: 'bo@harbour.example' })).rejects.toThrow(
      'does not work',
    );
  });

  test('two who take it at the same moment: one becomes the owner', async () => {
    const { token } = (await ownerLink(auth))!;
    const both = ['bo', 'cy'].map((name) =>
      signUpOwner(auth, token, { ...cy, email: `${name}@harbour.example` }),
    );
    const ends = await Promise.allSettled(both);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('the next start replaces it', async () => {
    const first = (await ownerLink(auth))!;
    const second = (await ownerLink(auth))!;
    await expect(signUpOwner(auth, first.token, cy)).rejects.toThrow('does not work');
    await signUpOwner(auth, second.token, cy);
  });

  test('is too old after a day', async () => {
    const { token } = (await ownerLink(auth))!;
    now += day;
    await expect(signUpOwner(auth, token, cy)).rejects.toThrow('too old');
  });

  test('a guessed token opens nothing, and the token itself is not in the database', async () => {
    const { token } = (await ownerLink(auth))!;
    await expect(signUpOwner(auth, 'guess', cy)).rejects.toThrow('does not work');
    const { rows } = await base.pool.query('select invitation::text as row from invitation');
    expect(rows.map(({ row }) => row).join()).not.toMatch(token);
  });
});

describe('an invitation', () => {
  test('lets Ada in as the person ada, with no right Cy did not give', async () => {
    const { token } = await invite();
    expect(await invitedBy(auth, token)).toEqual({
      email: 'ada@harbour.example',
      isOwner: false,
      isRecovery: false,
    });
    const email = await acceptInvitation(auth, token, ada);
    const { viewer } = await signIn(auth, { email, password: ada.password }, here);
    expect(viewer).toMatchObject({ personId: 'ada', isAdmin: false, isOwner: false, isWorksCouncil: false });
    expect((await listInvitations(auth)).map(({ state }) => state)).toEqual(['accepted']);
  });

  test('works once', async () => {
    const { token } = await invite();
    await acceptInvitation(auth, token, ada);
    await expect(acceptInvitation(auth, token, ada)).rejects.toThrow('does not work');
    await expect(invitedBy(auth, token)).rejects.toThrow('does not work');
  });

  test('is too old after 7 days', async () => {
    const { token } = await invite();
    now += 7 * day - 1;
    await invitedBy(auth, token);
    now += 1;
    await expect(acceptInvitation(auth, token, ada)).rejects.toThrow('too old');
    expect((await listInvitations(auth))[0]!.state).toBe('expired');
  });

  test('that was taken back opens nothing', async () => {
    const cyHimself = await owner();
    const { token, id } = await invite(Promise.resolve(cyHimself));
    await revokeInvitation(auth, cyHimself, id);
    await expect(acceptInvitation(auth, token, ada)).rejects.toThrow('does not work');
    await expect(revokeInvitation(auth, cyHimself, id)).rejects.toThrow('not here any more');
  });

  test('with a wrong token opens nothing', async () => {
    const { token } = await invite();
    await expect(acceptInvitation(auth, `${token}x`, ada)).rejects.toThrow('does not work');
  });

  test('is no way to become the owner, and the link of the owner no invitation', async () => {
    const first = (await ownerLink(auth))!;
    await expect(acceptInvitation(auth, first.token, ada)).rejects.toThrow('does not work');
    const { token } = await invite();
    await expect(signUpOwner(auth, token, cy)).rejects.toThrow('does not work');
  });

  test('made anew for the same e-mail replaces the one before', async () => {
    const cyHimself = await owner();
    const first = await invite(Promise.resolve(cyHimself));
    const second = await invite(Promise.resolve(cyHimself));
    await expect(invitedBy(auth, first.token)).rejects.toThrow('does not work');
    await invitedBy(auth, second.token);
  });

  test('for somebody who has an account is refused in words', async () => {
    const cyHimself = await owner();
    const again = { email: cy.email, personId: null, isAdmin: false, isWorksCouncil: false };
    await expect(createInvitation(auth, cyHimself, again)).rejects.toThrow(
      'cy@harbour.example has an account already',
    );
  });

  test('is in the audit log with its taking up', async () => {
    await acceptInvitation(auth, (await invite()).token, ada);
    const entries = await exportLog(base.db, auth.orgId, { withContent: true });
    expect(entries.map(({ action }) => action)).toEqual([
      'invitation.accept',
      'session.start',
      'invitation.create',
      'invitation.accept',
    ]);
  });
});

describe('sign-in', () => {
  test('without a link nobody gets an account', async () => {
    const { api } = await auth.betterAuth();
    const body = { ...cy, email: 'eve@harbour.example' };
    await expect(api.signUpEmail({ body })).rejects.toThrow('sign up is not enabled');
  });

  test('says the same for a wrong password and for an e-mail nobody has', async () => {
    await owner();
    await expect(guess()).rejects.toThrow('The e-mail or the password is wrong.');
    await expect(guess('x', '10.0.0.1', 'eve@harbour.example')).rejects.toThrow(
      'The e-mail or the password is wrong.',
    );
  });

  test('after 5 wrong guesses even the right password waits, and is told how long', async () => {
    await owner();
    for (let i = 0; i < 5; i += 1) await expect(guess()).rejects.toThrow('wrong');
    now += 3 * minute;
    await expect(guess(cy.password, '10.0.0.2')).rejects.toThrow(
      'Too many sign-ins failed for this account. Try again in 12 minutes.',
    );
    now += 12 * minute;
    expect((await guess(cy.password)).viewer.name).toBe('Cy');
  });

  test('guesses made at the same moment count all', async () => {
    await owner();
    const ends = await Promise.allSettled(Array.from({ length: 12 }, () => guess()));
    const words = ends.map((end) => (end.status === 'rejected' ? end.reason.code : 'in'));
    expect(words.filter((code) => code === 'wrong-password')).toHaveLength(5);
    expect(words.filter((code) => code === 'too-many')).toHaveLength(7);
  });

  test('one address that tries many accounts is stopped too', async () => {
    const many = Array.from({ length: 51 }, (_, i) => guess('x', '10.0.0.9', `sailor-${i}@harbour.example`));
    const ends = await Promise.allSettled(many);
    const codes = ends.map((end) => (end.status === 'rejected' ? end.reason.message : 'in'));
    expect(codes.filter((words) => words.includes('from your address'))).toHaveLength(1);
  });

  test('four wrong guesses and a right one start the count anew', async () => {
    await owner();
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) await expect(guess()).rejects.toThrow('wrong');
      await guess(cy.password);
    }
  });
});

describe('accounts', () => {
  const adaSignedIn = async () => {
    const cyHimself = await owner();
    const email = await acceptInvitation(auth, (await invite(Promise.resolve(cyHimself))).token, ada);
    const signedIn = await signIn(auth, { email, password: ada.password }, here);
    return { cyHimself, email, ...signedIn };
  };

  test('Cy says which person he is, and it cannot be Ada', async () => {
    const { cyHimself, token } = await adaSignedIn();
    await linkPerson(auth, cyHimself, cyHimself.userId, 'cy');
    expect((await listAccounts(auth)).map(({ personId }) => personId)).toEqual(['ada', 'cy']);
    await expect(linkPerson(auth, cyHimself, cyHimself.userId, 'ada')).rejects.toThrow(
      'ada@harbour.example is this person already',
    );
    expect(await viewerOf(auth, { authorization: `Bearer ${token}` })).toMatchObject({ personId: 'ada' });
  });

  test('a closed account opens nothing, not even with a session that was open; the person can be invited anew', async () => {
    const { cyHimself, viewer, token, email } = await adaSignedIn();
    await closeAccount(auth, cyHimself, viewer.userId);
    expect(await viewerOf(auth, { authorization: `Bearer ${token}` })).toBeNull();
    await expect(signIn(auth, { email, password: ada.password }, here)).rejects.toThrow('wrong');
    const { token: again } = await invite(Promise.resolve(cyHimself));
    await acceptInvitation(auth, again, { ...ada, password: 'back on board 2' });
    const back = await signIn(auth, { email, password: 'back on board 2' }, here);
    expect(back.viewer).toMatchObject({ personId: 'ada' });
    await expect(signIn(auth, { email, password: ada.password }, here)).rejects.toThrow('wrong');
  });

  test('the account of the owner cannot be closed', async () => {
    const cyHimself = await owner();
    await expect(closeAccount(auth, cyHimself, cyHimself.userId)).rejects.toThrow('not here any more');
    expect(await listSessions(auth, cyHimself)).toHaveLength(1);
  });
});

describe('sessions', () => {
  test('the cookie is for this server and its pages alone; on https Secure', async () => {
    await owner();
    const { cookie } = await guess(cy.password);
    expect(cookie).toMatch(/^wheelhouse\.session_token=.*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure|Domain/);
    const { db, pool } = base;
    const { orgId } = auth;
    const secure = openAuth({ db, pool, orgId, secret, baseUrl: 'https://wheel.example', now: () => now });
    const overHttps = await signIn(secure, cy, here);
    expect(overHttps.cookie).toMatch(/^__Secure-wheelhouse\.session_token=.*; Secure/);
  });

  test('a cookie, a bearer token, and neither with one letter changed', async () => {
    await owner();
    const { cookie, token } = await guess(cy.password);
    const [pair] = cookie.split(';');
    expect(await viewerOf(auth, { cookie: `theme=dark; ${pair}` })).toMatchObject({ name: 'Cy' });
    expect(await viewerOf(auth, { authorization: `Bearer ${token}` })).toMatchObject({ name: 'Cy' });
    const forged = `${token[0] === 'a' ? 'b' : 'a'}${token.slice(1)}`;
    for (const headers of [
      { authorization: `Bearer ${forged}` },
      { authorization: `Bearer ${token.split('.')[0]}` },
      { authorization: 'Bearer %E0%A4%A' },
      { cookie: 'wheelhouse.session_token=' },
      {},
    ])
      expect(await viewerOf(auth, headers)).toBeNull();
  });

  test('another organisation on the same database does not know Cy', async () => {
    await owner();
    const { token } = await guess(cy.password);
    expect(await viewerOf({ ...auth, orgId: 'pier' }, { authorization: `Bearer ${token}` })).toBeNull();
  });

  test('end after 30 days', async () => {
    await owner();
    const { token } = await guess(cy.password);
    now += 30 * day + minute;
    expect(await viewerOf(auth, { authorization: `Bearer ${token}` })).toBeNull();
  });

  test('Cy sees both devices, when they were last seen, and signs one of them out', async () => {
    const laptop = await owner();
    const cli = await signIn(auth, cy, { ...here, userAgent: 'wheelhouse/0.1.0 linux' });
    now += 10 * minute;
    await viewerOf(auth, { authorization: `Bearer ${cli.token}` });
    const sessions = await listSessions(auth, laptop);
    expect(sessions).toMatchObject([
      { device: 'the command line on Linux', isCurrent: false, lastSeenAt: now },
      { device: 'Firefox on Linux', isCurrent: true },
    ]);
    await revokeSession(auth, laptop, sessions[0]!.id);
    expect(await viewerOf(auth, { authorization: `Bearer ${cli.token}` })).toBeNull();
    expect(await listSessions(auth, laptop)).toHaveLength(1);
  });

  test('nobody ends a session of somebody else', async () => {
    const cyHimself = await owner();
    const email = await acceptInvitation(auth, (await invite(Promise.resolve(cyHimself))).token, ada);
    const { viewer } = await signIn(auth, { email, password: ada.password }, here);
    await expect(revokeSession(auth, viewer, cyHimself.sessionId!)).rejects.toThrow('not here any more');
    await revokeAllSessions(auth, viewer);
    expect(await listSessions(auth, cyHimself)).toHaveLength(1);
    expect(await listSessions(auth, viewer)).toHaveLength(0);
  });

  test('a new password ends all other sessions; the old one opens nothing', async () => {
    const laptop = await owner();
    await guess(cy.password);
    const change = { current: cy.password, next: 'low tide at noon', address: here.address };
    await expect(changePassword(auth, laptop, { ...change, current: 'x' })).rejects.toThrow(
      'current password is wrong',
    );
    await changePassword(auth, laptop, change);
    expect(await listSessions(auth, laptop)).toMatchObject([{ isCurrent: true }]);
    await expect(guess(cy.password)).rejects.toThrow('wrong');
    expect((await guess('low tide at noon')).viewer.name).toBe('Cy');
  });
});

test('migration 0002 has the tables and columns this version of better-auth wants', async () => {
  const { options } = await auth.betterAuth();
  const { getAuthTables } = await import('better-auth/db');
  for (const { modelName, fields } of Object.values(getAuthTables(options))) {
    const { rows } = await base.pool.query(
      `select column_name, data_type, is_nullable = 'NO' as required from information_schema.columns
       where table_schema = 'auth' and table_name = $1 and column_name <> 'id'`,
      [modelName],
    );
    const types: Record<string, string> = {
      string: 'text',
      boolean: 'boolean',
      date: 'timestamp with time zone',
    };
    const wanted = Object.entries(fields).map(([key, field]) => ({
      column_name: field.fieldName ?? key,
      data_type: types[String(field.type)],
      required: field.required !== false,
    }));
    const byName = (a: { column_name: string }, b: { column_name: string }) =>
      a.column_name < b.column_name ? -1 : 1;
    expect(rows.sort(byName), modelName).toEqual(wanted.sort(byName));
  }
});
