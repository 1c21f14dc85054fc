import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OrganisationFile } from '../features/people/index.ts';
import type { Connector, Part, SourceFile } from './connector.ts';
import { connectors, readFiles } from './index.ts';

/**
 * What every connector keeps. `examples` holds, for each kind, files of its format that say something about the
 * Harbour; add yours. `broken` is one of them with a line that cannot be read.
 */
const examples: Readonly<Record<string, { files: SourceFile[]; broken: SourceFile }>> = {
  kubernetes: {
    files: [
      {
        path: 'sigs.yaml',
        text: `sigs:
- dir: sig-quay
  leadership:
    chairs:
    - github: ada
    tech_leads:
    - github: bo
    - github: bo
workinggroups:
- dir: sig-quay
- dir: wg-tide
  leadership:
    chairs:
    - github: Ada
`,
      },
    ],
    broken: { path: 'sigs.yaml', text: 'sigs:\n- dir: sig-quay\n  leadership: }\n' },
  },
  'kubernetes-org': {
    files: [
      { path: 'config/harbour/org.yaml', text: 'admins:\n- Ada\nmembers:\n- bo\n- "0042"\n' },
      {
        path: 'config/harbour/sig-quay/teams.yaml',
        text: `teams:
  sig-quay:
    members: [bo]
    teams:
      sig-quay-leads:
        maintainers: [ada]
        members: [ada, bo]
`,
      },
    ],
    broken: { path: 'config/harbour/sig-quay/teams.yaml', text: 'teams:\n  sig-quay:\n    members: }\n' },
  },
  'rust-team': {
    files: [
      { path: 'people/ada.toml', text: 'name = "Ada"\ngithub = "ada"\n' },
      {
        path: 'teams/quay.toml',
        text: 'name = "quay"\n[people]\nleads = ["ada"]\nmembers = ["ada", "bo", "ada"]\n',
      },
      { path: 'teams/quay-too.toml', text: 'name = "quay"\nsubteam-of = "gone"\n' },
    ],
    broken: { path: 'teams/quay.toml', text: 'name = "quay"\n\n[people\n' },
  },
  csv: {
    files: [
      {
        path: 'people.csv',
        text: 'name,email,team,title\nAda,ada@harbour.example,Quay,tech lead\nBo,,Quay,\n',
      },
      { path: 'teams.csv', text: 'key,name,parent\nquay,Quay,gone\n' },
      { path: 'seats.csv', text: 'team,title,person\nquay,manager,Interim Bo\nquay,chair,TBD\n' },
      { path: 'memberships.csv', text: 'team,person\nquay,Bo\nquay,Bo\n' },
    ],
    broken: { path: 'people.csv', text: 'name,team\nAda,Quay\n"Bo,Quay\n' },
  },
};

const expectSound = ({ people, teams, seats, members, reportingLines }: OrganisationFile): void => {
  const personKeys = new Set(people.map((person) => person.key));
  const teamKeys = new Set(teams.map((team) => team.key));
  expect(personKeys.size).toBe(people.length);
  expect(teamKeys.size).toBe(teams.length);
  expect(new Set(teams.map((team) => team.slug)).size).toBe(teams.length);
  for (const team of teams) expect(team.parentKey === null || teamKeys.has(team.parentKey)).toBe(true);
  for (const { teamKey } of [...seats, ...members]) expect(teamKeys).toContain(teamKey);
  const named = [
    ...seats.flatMap((seat) => [seat.personKey, seat.coverKey, seat.mentorKey]),
    ...members.map((member) => member.personKey),
    ...reportingLines.flatMap((line) => [line.personKey, line.managerKey]),
  ];
  for (const key of named) if (key !== null) expect(personKeys).toContain(key);
  const membership = members.map((member) => [member.teamKey, member.personKey, member.from].join());
  expect(new Set(membership).size).toBe(members.length);
};

const garbage: readonly string[] = [
  '',
  ' \n',
  '\u0000\u0001\u0002',
  '\uFEFF',
  '{{{{[[[[',
  '- - - -\n',
  ': :\n"',
  'null',
  '42',
  '[]',
  '"unterminated',
  'a: &a [*a]',
  '<html><body>404</body></html>',
  '['.repeat(50_000),
  'sigs: 5',
  'sigs: [1, null, [], {}, { dir: {} }, { dir: a, leadership: 3, subprojects: [1, {}] }]',
  'name = 3\n[people]\nleads = 3\nmembers = [3, {}, [[]]]',
  '__proto__ = { a = 1 }\nname = "__proto__"\n[people]\nmembers = ["constructor", "__proto__"]',
];

test('the list names each kind once, and each has an example here', () => {
  const kinds = connectors.map((connector) => connector.kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(connectors.map((connector) => connector.sourceName)).size).toBe(kinds.length);
  for (const kind of kinds)
    expect(examples, `Add an example of ${kind} to contract.test.ts`).toHaveProperty([kind]);
});

describe.each(connectors.map((connector) => [connector.kind, connector] as const))(
  '%s',
  (kind, connector) => {
    const { files, broken } = examples[kind] ?? { files: [], broken: { path: '', text: '' } };
    const read = (some: readonly SourceFile[], lines = true) => readFiles(connector, some, { lines });

    test('wants the files of its format, and its paths hold them', () => {
      for (const { path } of files) {
        expect(connector.wants(path)).toBe(true);
        expect(connector.paths.some((top) => top === '.' || path === top || path.startsWith(`${top}/`))).toBe(
          true,
        );
      }
      for (const path of ['README.md', '.git/config', 'docs/people/index.html'])
        expect(connector.wants(path)).toBe(false);
    });

    test('every key leads somewhere, and nothing stands twice', () => {
      const { organisation } = read(files);
      expect(organisation.teams.length).toBeGreaterThan(0);
      expect(organisation.people.length).toBeGreaterThan(0);
      expect(organisation.seats.length + organisation.members.length).toBeGreaterThan(0);
      expectSound(organisation);
    });

    test('every statement names its file and line, and people write the same with or without lines', () => {
      const { organisation } = read(files);
      const paths = files.map((file) => file.path);
      for (const said of Object.values(organisation).flat()) {
        expect(paths).toContain(said.file);
        expect(said.line).toBeGreaterThan(0);
      }
      const withoutLines = (text: unknown) =>
        JSON.parse(JSON.stringify(text, (key, value) => (key === 'line' ? undefined : value)));
      expect(withoutLines(read(files, false))).toEqual(withoutLines(read(files)));
    });

    test('twice gives the same, also from a parser that remembers', () => {
      expect(read(files)).toEqual(read(files));
      const parse = connector.parser({ lines: false });
      const parts = () => new Map<string, Part>(files.map((file) => [file.path, parse(file)]));
      expect(connector.combine(parts())).toEqual(connector.combine(parts()));
    });

    test('nothing at all is a fault that says what to give', () => {
      expect(read([]).faults).toMatchObject([{ severity: 'error', message: expect.stringMatching(/Give /) }]);
    });

    test('a broken file is told with its line, in both ways of reading', () => {
      for (const lines of [true, false]) {
        const part = connector.parser({ lines })(broken);
        expect(part.readable).toBe(false);
        expect(part.faults).toMatchObject([{ file: broken.path, line: 3, severity: 'error' }]);
      }
    });

    test.each(garbage)('garbage %# is a fault or nothing, never thrown', (text) => {
      for (const lines of [true, false])
        for (const { path } of files) {
          const { organisation, faults } = read([{ path, text }], lines);
          expectSound(organisation);
          for (const fault of faults.filter((one) => one.severity === 'error')) expect(fault.file).toBe(path);
          if (lines) for (const fault of faults) expect(fault.line ?? 1).toBeGreaterThan(0);
        }
    });

    test('no reader touches Node: it runs in a browser too', () => {
      const folder = join(import.meta.dirname, kind);
      const sources = readdirSync(folder).filter(
        (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
      );
      for (const name of sources)
        expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/'node:/);
    });
  },
);

const folders: Connector = { ...connectors[0]!, wants: (path) => path === 'people/ada.toml' };

test('the root may lie below the folder that was given', () => {
  const seen: string[] = [];
  const connector: Connector = {
    ...folders,
    parser: () => (file) => {
      seen.push(file.path);
      return {
        readable: true,
        organisation: readFiles(folders, [], { lines: false }).organisation,
        faults: [],
      };
    },
  };
  const file = (path: string) => ({ path, text: '' });
  readFiles(connector, [file('team-main/people/ada.toml'), file('team-main/README.md')], { lines: false });
  readFiles(connector, [file('people/ada.toml'), file('old/people/ada.toml')], { lines: false });
  expect(seen).toEqual(['people/ada.toml', 'people/ada.toml']);
});
