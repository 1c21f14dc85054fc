import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
  browser,
  harbourWithCode,
  idOf,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Another organisation in the same database. Whatever is text in its rows says so.
const poison = 'poisoned';

let harbour: TestServer;
let owner: Browser;
let poisoned: readonly string[];

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

const rowsOf = async <T>(query: string): Promise<T[]> =>
  (await harbour.database.pool.query(query)).rows as T[];

/**
 * Copies every row of ours into the other organisation, with other text where the tables let us write any. Ids stay:
 * a query that forgets its organisation finds the twin.
 */
const poisonTables = async (): Promise<string[]> => {
  const columns = await rowsOf<Column>(
    `select c.table_name as table, c.column_name as column, c.data_type as type
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      order by c.table_name, c.ordinal_position`,
  );
  const tables = [...Map.groupBy(columns, ({ table }) => table)].filter(([, list]) =>
    list.some(({ column }) => column === 'org_id'),
  );
  const words = new Set([
    'name',
    'title',
    'slug',
    'handle',
    'value',
    'summary',
    'reason',
    'source_file',
    'email',
    'message',
  ]);
  const client = await harbour.database.pool.connect();
  try {
    await client.query(`begin; set local session_replication_role = replica`);
    for (const [table, list] of tables) {
      const said = ({ column, type }: Column) => {
        if (column === 'org_id') return `'${poison}'`;
        if (column === 'body' && type === 'jsonb') return `body || '{"inOneSentence": "${poison}"}'`;
        return words.has(column) && type === 'text' ? `'${poison} ' || ${column}` : `"${column}"`;
      };
      await client.query(
        `insert into ${table} (${list.map(({ column }) => `"${column}"`).join(', ')}) overriding system value
         select ${list.map(said).join(', ')} from ${table} where org_id = 'main'`,
      );
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return tables.map(([table]) => table);
};

/** One row in each table about skills: people write them, and nobody here has an account of their own. */
const fillSkills = async (): Promise<void> => {
  await owner('PUT', '/api/features/skills', { onFrom: '2026-11-02', reason: 'agreed' });
  await owner('POST', '/api/skills', { name: 'Knots' });
  await rowsOf(`
    insert into feature_notice values ('main', 'skills', 'bo', 1, now());
    insert into skill_statement (org_id, id, person, skill, kind, level, said_on, recorded_at, source)
      values ('main', 's1', 'bo', 'own:knots', 'peer', 3, '2026-11-01', now(), 'hand');
    insert into skill_contest (org_id, id, person, evidence, skill, reason, contested_on, contested_at, due)
      values ('main', 'c1', 'bo', 's1', 'own:knots', 'no', '2026-11-01', now(), '2026-11-15');
    insert into skill_wish values ('main', 'bo', 'own:knots', 1, 'learn', 'leads', now());
    insert into skill_code_consent values ('main', 'bo', 1, true, now());
    insert into skill_need values ('main', 'customs', 'own:knots', 1, 3, 2, 'tides', null, now());
    insert into skill_request (org_id, id, person, skill, asked, asked_at)
      values ('main', 'r1', 'bo', 'own:knots', 'ada', now());`);
};

/** One thing in a queue that was handed on, answered and came to something. */
const fillDelegation = (): Promise<unknown> =>
  rowsOf(`
    insert into delegation_item values ('main', 'i1', 1, 'ada', 'Rota', 'Rota', 1, 2, null, 3, null, 10, 'same',
      null, 'grunt', '{}', false, 'typed', null, 'open', '2026-11-01', now());
    insert into delegation_choice (org_id, id, leader, item, choice, delegate, level, followed, prediction, chosen_on, chosen_at)
      values ('main', 'd1', 'ada', 'i1', 'delegate', 'bo', 'agree', true, '{}', '2026-11-01', now());
    insert into delegation_answer values ('main', 'd1', 1, 'accept', null, '2026-11-01', now());
    insert into delegation_outcome values ('main', 'd1', 1, 1, 1, 2, 'well', '2026-11-01', now());
    insert into delegation_sharing values ('main', 'ada', 1, true, now());
    insert into delegation_level values ('main', 'ada', 'bo', 'rota', 1, 'agree', null, '2026-11-01', now());`);

/** One row in each table about mentoring that the Harbour leaves empty. */
const fillMentoring = (): Promise<unknown> =>
  rowsOf(`
    insert into leading_path values ('main', 'bo', 1, 'TL', true, false, '2026-11-02');
    insert into mentorship (org_id, id, mentee, mentor, seat) values ('main', 'm1', 'bo', 'ada', 'TL');
    insert into mentorship_step (org_id, mentorship, number, step, taken_by, on_day, recorded_on)
      values ('main', 'm1', 1, 'asked', 'bo', '2026-11-02', '2026-11-02');`);

/** One row in each table about the load of leaders; the Harbour logged their weeks. */
const fillLoad = (): Promise<unknown> =>
  rowsOf(`
    insert into assumption values ('main', 'hoursPerReport', 1, 3, 'our diaries', null, now());
    insert into leader_said (org_id, person, version, "from", projects, set_at)
      values ('main', 'ada', 1, '2026-11-02', 1, now());
    insert into load_sharing values ('main', 'ada', 1, true, now());
    insert into load_self_check values ('main', 'ada', '2026-11-02', '{1,2,3,4}', now());`);

/** One row in each table about how leaders come that the Harbour leaves empty. */
const fillVacancies = (): Promise<unknown> =>
  rowsOf(`
    insert into candidacy values ('main', 'v1', 'bo', 'I wish to', '{}', '2026-11-02', now(), null);
    insert into outside_candidate values ('main', 'o1', 'v1', 'Q.T.', '{}', null, null, now());
    insert into seat_task (org_id, appointment, list, key, version, person, is_removed, set_at)
      values ('main', 'a1', 'arrival', 'mentor', 1, 'bo', false, now());`);

/** The Harbour's managers have ticked no wish. */
const fillCare = (): Promise<unknown> =>
  rowsOf(`insert into care_wish_heard values ('main', 'bo', 'own:knots', 1, 'ada', '2026-11-02', now())`);

/** A word, a decision and its list: nothing is decided in the Harbour about one seat or two. */
const fillLeadership = (): Promise<unknown> =>
  rowsOf(`
    insert into split_word (org_id, team, about, version, answer, since, evidence, said_on, said_at)
      values ('main', 'pilotage', 'goals', 1, true, '2026-06-01', 'agreed', '2026-11-02', now());
    insert into seat_decision (org_id, id, team, verdict, "on", reason, advised, conditions, decided_on, decided_at)
      values ('main', 'd1', 'pilotage', 'split', '2026-12-01', 'time', 'split', '{}', '2026-11-02', now());
    insert into split_step (org_id, decision, step, version, kind, what, due, is_dropped, set_at)
      values ('main', 'd1', 's1', 1, 'talk', 'tell the team', '2026-12-01', false, now());`);

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  await harbourWithCode(owner);
  await owner('POST', '/api/code/identities/decisions', { what: 'bot', a: 'Bo <bo@harbour.example>' });
  const area = { area: 'repository', team: 'berths' };
  await owner('PUT', '/api/code/repositories/berths/area-team', area);
  await owner('POST', '/api/invitations', { email: 'bo@harbour.example' });
  await owner('GET', `/api/people/${await idOf(owner, 'Bo')}`);
  const { body } = await owner('GET', '/api/helm');
  const { key, fingerprint } = body.findings[0];
  await owner('PUT', `/api/findings/${encodeURIComponent(key)}`, {
    state: 'resolved',
    reason: 'done',
    fingerprint,
  });
  const expectation = {
    scope: 'kind',
    of: 'stream',
    role: 'PgM',
    wanted: 'none',
    reason: 'no',
  };
  const { etag } = await owner('GET', '/api/expectations');
  await owner('PUT', '/api/expectations', expectation, { 'if-match': etag });
  const [charter] = (await owner('GET', '/api/charters')).body.charters;
  await owner('PUT', `/api/charters/${charter.role}`, charter, { 'if-match': `"${charter.version}"` });
  await browser(harbour)('POST', '/api/sessions', { email: 'x@harbour.example', password: 'guessed wrong' });
  await owner('GET', '/api/audit/verification');
  await fillSkills();
  await fillVacancies();
  await fillMentoring();
  await fillLoad();
  await fillDelegation();
  await fillCare();
  await fillLeadership();
  const { id } = (await owner('POST', '/api/imports/history', { kind: 'csv', path: '/nowhere' })).body;
  await owner('GET', `/api/jobs/${id}/events`);
  poisoned = await poisonTables();
});
afterAll(() => harbour?.close());

test('the other organisation has rows in every table that has an organisation', async () => {
  expect(poisoned).toEqual(
    expect.arrayContaining(['person', 'account', 'audit_entry', 'charter', 'access_log']),
  );
  const empty = [];
  for (const table of poisoned) {
    const [row] = await rowsOf<{ n: number }>(
      `select count(*) as n from ${table} where org_id = '${poison}'`,
    );
    if (row!.n === 0) empty.push(table);
  }
  // A history that was stopped leaves one; none was.
  expect(empty).toEqual(['import_checkpoint']);
});

test('nothing of it is in any answer, and nothing of ours is doubled', async () => {
  const people = (await owner('GET', '/api/people?limit=500')).body.items;
  expect(new Set(people.map(({ id }: { id: string }) => id)).size).toBe(people.length);
  const answers = new Map<string, string>();
  for (const path of [
    ...['/api/me', '/api/viewer', '/api/sessions', '/api/accounts', '/api/invitations', '/api/audit'],
    ...[
      '/api/audit/verification',
      '/api/helm',
      '/api/helm/report',
      '/api/tree',
      '/api/teams',
      '/api/teams/customs',
    ],
    ...['/api/people?limit=500', `/api/people/${people[0].id}`, '/api/change-sets', '/api/suggestions'],
    ...['/api/changes?from=2020-01-01&to=2026-11-02&limit=500', `/api/search?q=${poison}`, '/api/export'],
    ...[
      '/api/export/csv',
      '/api/me/export',
      '/api/me/access-log',
      '/api/expectations',
      '/api/charters',
      '/api/jobs',
    ],
    ...[
      '/api/home',
      '/api/leadership',
      '/api/vacancies',
      '/api/features',
      '/api/assumptions',
      '/api/loads',
      '/api/skills',
      '/api/code',
      '/api/code/me',
      '/api/code/identities',
    ],
    ...['', '/map', '/owners', '/area?id=repository'].map((of) => `/api/code/repositories/berths${of}`),
    '/api/code/teams/berths',
  ]) {
    const { status, text } = await owner('GET', path);
    expect(status, path).toBe(200);
    answers.set(path, text);
  }
  const leaks = [...answers].filter(([, text]) => text.includes(poison));
  expect(leaks.map(([path]) => path)).toEqual([]);
  expect((await owner('GET', '/api/invitations')).body.items).toHaveLength(1);
  expect((await owner('GET', '/api/accounts')).body.items).toHaveLength(1);
});

test('what is written goes to our organisation alone', async () => {
  const before = await rowsOf(`select * from organisation where org_id = '${poison}'`);
  const { etag } = await owner('GET', '/api/helm');
  const edits = [{ do: 'addTeam', name: 'Slipway', kind: 'stream' }];
  expect((await owner('POST', '/api/edits', { edits }, { 'if-match': etag })).status).toBe(200);
  expect(await rowsOf(`select * from organisation where org_id = '${poison}'`)).toEqual(before);
  expect(await rowsOf(`select * from team where name = 'Slipway' and org_id <> 'main'`)).toEqual([]);
});

test('a query that forgets would be found: the twin is there', async () => {
  const rows = await rowsOf<{ name: string }>('select name from team');
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['Customs', `${poison} Customs`]));
});
