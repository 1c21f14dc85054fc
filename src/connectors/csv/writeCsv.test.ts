import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationFile } from '../../features/people/index.ts';
import { acquisitions, roles, teamKinds, teamStages } from '../../features/people/index.ts';
import { readFiles } from '../readFiles.ts';
import { csv, writeCsv } from './index.ts';

/** Text as people type it, with all that CSV and spreadsheets trip over; never blank at the ends. */
const words = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'é', '船', ' ', ',', ';', '"', "'", '=', '-', '+', '@', '\n', '(', ')'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `${text.trim()}`)
  .filter((text) => text !== '');
const nothingOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc.integer({ min: 15_000, max: 21_000 });
const dated = fc.record({ from: day, to: day.map((d) => d + 7000), announcedOn: day }, { requiredKeys: [] });

const person = (n: number) =>
  fc
    .record({
      at: dated,
      name: words,
      handle: nothingOr(words),
      standing: fc.constantFrom('member', 'contractor', 'bot'),
      mails: fc.nat(2),
      logins: fc.nat(2),
    })
    .map(({ at, mails, logins, ...rest }) => ({
      ...at,
      ...rest,
      key: `p${n}`,
      identities: [
        ...Array.from({ length: mails }, (_, i) => ({
          kind: 'email',
          host: '',
          value: `p${n}.${i}@harbour.example`,
        })),
        ...Array.from({ length: logins }, (_, i) => ({
          kind: 'login',
          host: 'git.harbour.example:8443',
          value: `p${n}-${i}`,
        })),
      ],
    }));
const team = (n: number) =>
  fc
    .record({
      at: dated,
      name: words,
      kind: fc.constantFrom(...teamKinds),
      stage: nothingOr(fc.constantFrom(...teamStages)),
      above: nothingOr(fc.nat(Math.max(0, n - 1))),
    })
    .map(({ at, above, ...rest }) => ({
      ...at,
      ...rest,
      key: `t${n}`,
      slug: `team-${n}`,
      parentKey: n === 0 || above === null ? null : `t${above}`,
    }));

const teamKey = fc.nat(2).map((n) => `t${n}`);
const personKey = fc.nat(3).map((n) => `p${n}`);
const seat = fc
  .record({
    at: dated,
    teamKey,
    role: fc.constantFrom(...roles),
    title: words,
    personKey: nothingOr(personKey),
    acquired: fc.constantFrom(...acquisitions),
    share: nothingOr(fc.integer({ min: 0, max: 100 }).map((n) => n / 100)),
    coverKey: nothingOr(personKey),
    mentorKey: nothingOr(personKey),
    ordinal: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  })
  .map(({ at, ordinal, ...rest }) => ({ ...at, ...rest, ...(ordinal !== undefined && { ordinal }) }));
const member = fc.record({ at: dated, teamKey, personKey }).map(({ at, ...rest }) => ({ ...at, ...rest }));
const line = fc
  .record({ at: dated, personKey, managerKey: personKey })
  .map(({ at, ...rest }) => ({ ...at, ...rest }));

const organisation = fc.record({
  people: fc.tuple(...[0, 1, 2, 3].map(person)),
  teams: fc.tuple(...[0, 1, 2].map(team)),
  seats: fc.uniqueArray(seat, {
    maxLength: 6,
    selector: (s) => JSON.stringify([s.teamKey, s.title, s.personKey, s.from, s.ordinal]),
  }),
  members: fc.uniqueArray(member, {
    maxLength: 4,
    selector: (m) => JSON.stringify([m.teamKey, m.personKey, m.from]),
  }),
  reportingLines: fc.uniqueArray(line, {
    maxLength: 4,
    selector: (l) => JSON.stringify([l.personKey, l.managerKey, l.from]),
  }),
}) as unknown as fc.Arbitrary<OrganisationFile>;

/** Places aside: a file that is written knows nothing of the one it was read from. */
const readBack = (given: OrganisationFile) => {
  const files = [...writeCsv(given)].map(([path, text]) => ({ path, text }));
  const reading = readFiles(csv, files, { lines: false });
  return JSON.parse(JSON.stringify(reading, (key, value) => (key === 'file' ? undefined : value)));
};

test('reading what was written gives the same organisation', () => {
  fc.assert(
    fc.property(organisation, (given) => {
      expect(readBack(given)).toEqual({ organisation: given, faults: [] });
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('a login that looks like a vacancy stays a person', () => {
  const open = {
    key: 'open',
    name: 'Interim Tbd',
    handle: null,
    standing: 'member',
    identities: [],
  } as const;
  const berths = {
    key: 'berths',
    slug: 'berths',
    name: 'Berths',
    kind: 'stream',
    stage: null,
    parentKey: null,
  } as const;
  const held = {
    teamKey: 'berths',
    role: 'TL',
    title: 'Acting lead',
    personKey: 'open',
    acquired: 'unknown',
    share: null,
    coverKey: null,
    mentorKey: null,
  } as const;
  const given = { people: [open], teams: [berths], seats: [held], members: [], reportingLines: [] };
  expect(readBack(given)).toEqual({ organisation: given, faults: [] });
});

test('an organisation of nobody is written as headings, which read as nobody', () => {
  const nobody = { people: [], teams: [], seats: [], members: [], reportingLines: [] };
  expect(writeCsv(nobody).get('seats.csv')).toBe('team,title,person\n');
  expect(readBack(nobody)).toEqual({ organisation: nobody, faults: [] });
});

test('a name that a spreadsheet would run is guarded', () => {
  const ada = {
    key: 'ada',
    name: '=HYPERLINK("x")',
    handle: null,
    standing: 'member',
    identities: [],
  } as const;
  const text = writeCsv({ people: [ada], teams: [], seats: [], members: [], reportingLines: [] }).get(
    'people.csv',
  );
  expect(text).toBe('key,name,standing\nada,"\'=HYPERLINK(""x"")",member\n');
});

test('no text whatever makes the reader throw', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', 'name', 'team', 'title', 'person', ' ', '\u0000'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('people.csv', 'teams.csv', 'seats.csv', 'other.csv'),
      (text, path) => {
        readFiles(csv, [{ path, text }], { lines: true });
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});
