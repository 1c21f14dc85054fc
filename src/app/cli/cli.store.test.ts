import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { OpenDatabase } from '../../platform/db/openDatabase.ts';
import { testDatabase } from '../../platform/db/testDatabase.ts';
import { printedAnswers } from '../answers.ts';
import { openTerminal, type Terminal } from '../fixtures/commandLine.fixture.ts';
import { program } from './program.ts';

const harbour = resolve(import.meta.dirname, '../../../examples/harbour/org');
let database: OpenDatabase;
let terminal: Terminal;

beforeAll(async () => {
  database = await testDatabase();
  terminal = await openTerminal(database.url);
});
afterAll(async () => {
  await terminal?.close();
  await database?.close();
});

const run = (line: string, at = terminal) => at.run(line.split(' '));
/** What a command prints, which must be of its published shape. */
const json = async <Shape extends keyof typeof printedAnswers>(line: string, shape: Shape, at = terminal) => {
  const { out, err, code } = await run(`${line} --json`, at);
  expect(err).toBe('');
  expect([0, 1]).toContain(code);
  return printedAnswers[shape].strict().parse(JSON.parse(out)) as z.infer<(typeof printedAnswers)[Shape]>;
};

describe('a call', () => {
  /** The command and all below it. */
  const withThoseBelow = (command: Command): Command[] => [
    command,
    ...command.commands.flatMap(withThoseBelow),
  ];
  const helpOf = (command: Command): string => {
    let help = '';
    const writeOut = (text: string) => {
      help += text;
    };
    command.configureOutput({ writeOut }).outputHelp();
    return help;
  };

  test('for help is answered with examples', async () => {
    const help = await run('import --help');
    expect([help.code, help.out]).toEqual([0, expect.stringMatching(/Examples:\n {2}wheelhouse import/)]);
    const leaves = withThoseBelow(program()).filter(({ commands }) => commands.length === 0);
    expect(leaves.length).toBeGreaterThan(8);
    const silent = leaves.filter((command) => !/Examples?:\n {2}(\w+=\d+ )?wheelhouse/.test(helpOf(command)));
    expect(silent.map((command) => command.name())).toEqual([]);
  });

  test.each([
    ['frobnicate', 2, /unknown command 'frobnicate'/],
    ['helm --as-off 2026-01-01', 2, /unknown option '--as-off'/],
    ['helm --as-of 2026-02-30', 2, /2026-02-30.* Write a day as 2026-11-22\./],
    ['import csv', 2, /missing required argument 'path'/],
    [`import runes ${harbour}`, 2, /no kind of import called runes\. Choose one of: kubernetes/],
    ['import csv /nowhere/at/all', 1, /There is no file or folder \/nowhere\/at\/all\./],
    ['person Nemo', 1, /nobody called Nemo on this day\. Look the name up/],
    ['export', 2, /Name the folder to write to/],
  ])('%s ends with %i and words', async (line, code, words) => {
    const ran = await run(line);
    expect([ran.code, ran.out, ran.err]).toEqual([code, '', expect.stringMatching(words)]);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test('against no server says so', async () => {
    const refused = await terminal.run(['login', 'http://127.0.0.1:1', '--email', 'a@b.example'], {
      WHEELHOUSE_PASSWORD: 'x',
    });
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/does not answer\. Start it/)]);
  });
});

describe('an import', () => {
  test('without --apply tells all and keeps nothing', async () => {
    const told = await json(`import csv ${harbour}`, 'import');
    expect(told).toMatchObject({ changeSet: null, faults: [], conflicts: [] });
    expect(told.teams.map(({ slug }) => slug)).toContain('customs');
    expect(told.people.map(({ name }) => name)).toContain('Ada Quill');
    expect(told.seats).toContainEqual(
      expect.objectContaining({ team: 'Cranes', role: 'EM', state: 'acting', holder: 'Emeka Ebb' }),
    );
    expect(told.findings).toContainEqual(
      expect.objectContaining({ kind: 'vacant-seat', subject: 'customs' }),
    );
    expect((await json('helm', 'helm')).teams).toEqual([]);
  });

  test('with faults in the files is done with what could be read, and ends with 3', async () => {
    const { code, out } = await run(`import csv ${join(import.meta.dirname, '../fixtures/broken-org')}`);
    expect([code, out]).toEqual([3, expect.stringMatching(/error: people\.csv:3: /)]);
  });

  test('with --apply is done once, and the second time there is nothing to do', async () => {
    expect((await json(`import csv ${harbour} --apply`, 'import')).changeSet).toBe(1);
    const again = await json(`import csv ${harbour} --apply`, 'import');
    expect(again).toMatchObject({
      changeSet: null,
      sentence: 'Nothing to do: the files say what is here already.',
    });
  });
});

test('the helm, the teams and a person of a day in the past', async () => {
  const before = await json('helm --as-of 2026-06-10', 'helm');
  expect(before.seats).toContainEqual(
    expect.objectContaining({ team: 'Customs', role: 'TL', holder: 'Quillon Quay' }),
  );
  const after = await json('helm --as-of 2026-10-31', 'helm');
  expect(after.seats).toContainEqual(
    expect.objectContaining({ team: 'Customs', role: 'TL', holder: null, state: 'vacant' }),
  );
  expect((await run('helm --as-of 2026-10-31')).out).toMatch(/^Your organisation on 2026-10-31\n\n.*Customs/);
  expect((await json('teams --as-of 2026-06-10', 'teams')).teams.map(({ slug }) => slug)).not.toContain(
    'tideline',
  );
  expect((await run('teams --as-of 2026-10-31')).out).toMatch(
    /\n {2}Pilotage {2}● engineering manager: Ada Quill/,
  );
  const ada = await terminal.run(['person', 'ada quill', '--as-of', '2026-10-31', '--json']);
  expect(printedAnswers.person.parse(JSON.parse(ada.out)).sentence).toMatch(/Pilotage/);
});

test('the load of leaders is off at first, and never for the owner of the home folder', async () => {
  expect(await json('load', 'load')).toMatchObject({ state: 'off', items: [] });
  expect((await run('load')).out).toMatch(/^Load of leaders is switched off here\./);
  const { code, err } = await terminal.run(['load', 'ada quill', '--as-of', '2026-10-31']);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/You may not see the load of this person: that is for/),
  ]);
});

test('who belongs to no person has no week, and no people', async () => {
  const { person, headline } = await json('home', 'home');
  expect(person).toBeNull();
  expect(headline).toBe('Your account belongs to no person here: nothing needs you this week.');
  expect((await run('care')).err).toMatch(/^You may not see and change what this person agreed/);
});

test('what is exported and imported elsewhere says the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wheelhouse-export-'));
  const elsewhere = await testDatabase();
  const other = await openTerminal(elsewhere.url);
  try {
    expect((await run(`export ${folder}`)).out).toMatch(/^Wrote people\.csv, /);
    expect((await run(`import csv ${folder} --apply`, other)).code).toBe(0);
    for (const day of ['2026-05-10', '2026-07-10', '2026-10-31']) {
      const [here, there] = [
        await json(`helm --as-of ${day}`, 'helm'),
        await json(`helm --as-of ${day}`, 'helm', other),
      ];
      const said = ({ seats, teams, people, sentences }: typeof here) => ({
        ...{ seats: seats.map((seat) => JSON.stringify(seat)).sort(), sentences },
        ...{ teams: teams.map(({ slug }) => slug).sort(), people: people.map(({ name }) => name).sort() },
      });
      expect(said(there), day).toEqual(said(here));
    }
    const sorted = (all: readonly object[]) => all.map((each) => JSON.stringify(each)).sort();
    const [here, there] = [await json('export', 'export'), await json('export', 'export', other)];
    for (const kind of ['people', 'teams', 'seats', 'members', 'reportingLines'] as const)
      expect(sorted(there[kind]), kind).toEqual(sorted(here[kind]));
  } finally {
    await other.close();
    await elsewhere.close();
    await rm(folder, { recursive: true });
  }
});

test('two processes at once import the same files: one does it, nothing is there twice', async () => {
  const fresh = await testDatabase();
  const other = await openTerminal(fresh.url);
  try {
    const both = await Promise.all([0, 1].map(() => run(`import csv ${harbour} --apply --json`, other)));
    expect(both.map(({ code }) => code)).toContain(0);
    for (const { code, err } of both)
      if (code !== 0) expect([code, err]).toEqual([1, expect.stringMatching(/changed this/)]);
    const { people } = await json('helm --as-of 2026-10-31', 'helm', other);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people).toHaveLength(40);
  } finally {
    await other.close();
    await fresh.close();
  }
});

test('audit verify finds the row that was changed behind its back', async () => {
  expect(await json('audit verify', 'audit-verify')).toMatchObject({ isWhole: true, entry: null });
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local session_replication_role = replica`);
    await client.query(
      `update audit_payload set payload = '{"counts":{}}' where number = (select min(number) from audit_payload)`,
    );
    await client.query('commit');
  } finally {
    client.release();
  }
  const { code, out } = await run('audit verify');
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/^Entry \d+ does not say any more what was recorded\.\n$/),
  ]);
  expect(await json('audit verify', 'audit-verify')).toMatchObject({
    isWhole: false,
    entry: expect.any(Number),
  });
});
