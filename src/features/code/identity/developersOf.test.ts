import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Signature } from '../history.ts';
import type { Decision } from './decision.ts';
import { developersOf, type Identities } from './developersOf.ts';
import { sayFace } from './face.ts';
import type { KnownPerson, SignaturesOf } from './gathering.ts';

/** `Ada Quill <ada@harbour.example>`, or `@ada` for a login alone. */
const signature = (text: string): Signature => {
  const [, name, email] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return email === undefined
    ? { name: text.slice(1), email: '', login: text.slice(1) }
    : { name: name!, email, login: null };
};

const repository = (texts: readonly string[], more: Partial<SignaturesOf> = {}): SignaturesOf => ({
  repository: 'berths',
  host: 'github.com',
  signatures: texts.map(signature),
  commits: new Uint32Array(texts.length).fill(1),
  proposers: [],
  mailmap: '',
  ...more,
});

const of = (
  texts: readonly string[],
  decisions: readonly Decision[] = [],
  people: readonly KnownPerson[] = [],
) => developersOf([repository(texts)], people, decisions);

/** Who is one with whom: the keys of each developer's faces. */
const together = ({ everyone }: Identities): string[][] =>
  everyone.map(({ faces }) => faces.map(({ key }) => key));

const ada: KnownPerson = {
  id: '7',
  name: 'Ada Quill',
  isBot: false,
  identities: [
    { kind: 'email', host: '', value: 'ada@harbour.example' },
    { kind: 'login', host: 'github.com', value: 'adaq' },
  ],
};
const adaAtWork = 'Ada Quill <ada@harbour.example>';
const adaAtHome = 'Ada Quill <aq@home.dev>';
const bo = 'Bo Mooring <bo@harbour.example>';
const decision = (what: Decision['what'], a: string, b: string | null, at = 1): Decision => ({
  what,
  a,
  b,
  at,
});

describe('brought together without asking', () => {
  test.each([
    ['the same mailbox, whatever the case', adaAtWork, 'ada <ADA@harbour.example>'],
    ['one mailbox of Google, written twice', 'ada <ada.quill@gmail.com>', 'Bo <adaquill+git@googlemail.com>'],
    [
      'the same login in two no-reply addresses',
      'ada <7+adaq@users.noreply.github.com>',
      'A. Quill <adaq@users.noreply.github.com>',
    ],
    [
      'the same account whose login has changed',
      'ada <7+adaq@users.noreply.github.com>',
      'Ada Quill <7+quill@users.noreply.github.com>',
    ],
    ["GitLab's addresses", 'ada <7-adaq@users.noreply.gitlab.com>', 'Ada <adaq@users.noreply.gitlab.com>'],
    [
      'a login alone and the no-reply address with it',
      '@AdaQ',
      'Ada Quill <7+adaq@users.noreply.github.com>',
    ],
    [
      'a rare full name and the same telling local part',
      'Ada Quill <ada.quill@harbour.example>',
      'Quill, Ada <ada.quill@home.dev>',
    ],
  ])('%s', (_, a, b) => {
    expect(of([a, b]).everyone).toHaveLength(1);
  });

  test('what the directory knows, across repositories and hosts', () => {
    const found = developersOf(
      [
        repository([adaAtWork, bo]),
        repository(['aq <7+adaq@users.noreply.github.com>'], { repository: 'pilotage' }),
      ],
      [ada],
      [],
    );
    expect(found.everyone.map(({ name, person, faces }) => [name, person, faces.length])).toEqual([
      ['Ada Quill', '7', 2],
      ['Bo Mooring', null, 1],
    ]);
    expect(
      found.byRepository.map(({ developers, everyone }) => [developers.list.length, [...everyone]]),
    ).toEqual([
      [2, [0, 1]],
      [1, [0]],
    ]);
    expect(found.byRepository[1]!.developers.list[0]).toEqual({
      person: '7',
      name: 'Ada Quill',
      isBot: false,
      signatures: [0],
    });
    expect(found.merges.map(({ because }) => because)).toContain(
      'The directory says that adaq is Ada Quill.',
    );
  });

  test("one repository's .mailmap counts in the others", () => {
    const mailmap = 'Ada Quill <ada@harbour.example> <shipwright@home.dev>';
    const found = developersOf(
      [
        repository([adaAtWork], { mailmap }),
        repository(['sw <shipwright@home.dev>'], { repository: 'pilotage' }),
      ],
      [],
      [],
    );
    expect(found.everyone).toHaveLength(1);
  });

  test('a login whose branches held commits of one signature alone, many times', () => {
    const texts = ['@adaq', adaAtHome, bo, adaAtWork];
    const link = (branches: number, byBo = 0, atWork = 0) =>
      developersOf(
        [
          repository(texts, {
            proposers: [
              { proposer: 0, author: 1, branches },
              { proposer: 0, author: 2, branches: byBo },
              { proposer: 0, author: 3, branches: atWork },
            ],
          }),
        ],
        [],
        [],
      ).everyone.length;
    expect(link(5)).toBe(3);
    expect(link(3, 0, 2)).toBe(2);
    expect(link(4)).toBe(4);
    expect(link(8, 4)).toBe(4);
  });
});

describe('not brought together', () => {
  test.each([
    ['one full name, two addresses', adaAtWork, adaAtHome],
    [
      'one name on machines that nobody named',
      'Ada Quill <root@localhost>',
      'ada quill <ada@Adas-MacBook.local>',
    ],
    ['no address at all', 'Ada Quill <>', 'ada quill <>'],
    [
      'a no-reply address of a service',
      'Ada Quill <noreply@harbour.example>',
      'Bo Mooring <noreply@harbour.example>',
    ],
    ['one login on two hosts', 'a <adaq@users.noreply.github.com>', 'b <adaq@users.noreply.gitlab.com>'],
    [
      'a login that another account took over',
      'Ada Quill <7+adaq@users.noreply.github.com>',
      'Bo Mooring <9+adaq@users.noreply.github.com>',
    ],
    [
      "an address that two people's names stand on",
      'Ada Quill <crew@harbour.example>',
      'Bo Mooring <crew@harbour.example>',
    ],
    ['a local part that everybody has', 'Ada Quill <hello@harbour.example>', 'Ada Quill <hello@home.dev>'],
  ])('%s', (_, a, b) => {
    expect(of([a, b]).everyone).toHaveLength(2);
  });

  test('what a computer made up is nobody in another repository', () => {
    const texts = ['dave <root@localhost>'];
    const found = developersOf([repository(texts), repository(texts, { repository: 'pilotage' })], [], []);
    expect(found.everyone).toHaveLength(2);
  });

  test('a common name, even with the same local part', () => {
    const others = ['Ada Tallow', 'Ada Jetty', 'Cy Quill', 'Mei Quill', 'Ada Keel', 'Olek Quill'];
    const texts = ['harbour.example', 'home.dev'].map((domain) => `Ada Quill <ada.quill@${domain}>`);
    const found = of([...texts, ...others.map((name) => `${name} <${name.replace(' ', '')}@x.dev>`)]);
    expect(found.everyone).toHaveLength(8);
    expect(found.suggestions.map(({ kind }) => kind)).toEqual(['common local']);
  });

  test('two people of the directory: that is told instead', () => {
    const other: KnownPerson = {
      ...ada,
      id: '8',
      name: 'Ada Jetty',
      identities: [{ kind: 'login', host: 'github.com', value: 'jetty' }],
    };
    const found = of(
      ['Ada <7+adaq@users.noreply.github.com>', 'Ada <7+jetty@users.noreply.github.com>'],
      [],
      [ada, other],
    );
    expect(found.everyone.map(({ person }) => person)).toEqual(['7', '8']);
    expect(found.conflicts[0]!.message).toMatch(
      /^Both are account 7 on github.com. They are two people in the directory/,
    );
  });
});

describe('said by hand', () => {
  test('the same, and taken back', () => {
    const before = of([adaAtWork, bo]);
    expect(together(of([adaAtWork, bo], [decision('same', adaAtWork, bo)]))).toEqual([[adaAtWork, bo]]);
    expect(of([adaAtWork, bo], [])).toEqual(before);
  });

  test('different goes before a mailbox in common', () => {
    const alias = 'Harbour Builder <ada@harbour.example>';
    expect(
      of(
        [adaAtWork, 'ada <ada@harbour.example>'],
        [decision('different', adaAtWork, 'ada <ada@harbour.example>')],
      ).everyone,
    ).toHaveLength(2);
    expect(of([adaAtWork, alias], [decision('different', adaAtWork, alias)]).suggestions).toEqual([]);
  });

  test('a suggestion answered with no is not asked again', () => {
    const [suggestion] = of([adaAtWork, adaAtHome]).suggestions;
    expect(suggestion!.evidence).toEqual(['Both go by Ada Quill.']);
    const { a, b } = suggestion!;
    expect(of([adaAtWork, adaAtHome], [decision('different', a, b)]).suggestions).toEqual([]);
    expect(of([adaAtWork, adaAtHome], [decision('same', a, b)]).everyone).toHaveLength(1);
  });

  test('of decisions that contradict each other by way of a third the newer stand, and the older is told', () => {
    const cy = 'Cy Tallow <cy@harbour.example>';
    const decisions = [
      decision('same', adaAtWork, bo, 1),
      decision('same', bo, cy, 2),
      decision('different', adaAtWork, cy, 3),
    ];
    const found = of([adaAtWork, bo, cy], decisions);
    expect(together(found)).toEqual([[adaAtWork], [bo, cy]]);
    expect(found.conflicts).toEqual([
      {
        a: adaAtWork,
        b: bo,
        message: 'Other decisions say that they are different. Take those back, or this one.',
      },
    ]);
  });

  test('a developer is a person of the directory', () => {
    const found = of([adaAtHome], [decision('same', adaAtHome, 'person:7')], [ada]);
    expect(found.everyone.map(({ person }) => person)).toEqual(['7']);
  });

  test('a program, or not', () => {
    expect(of(['Jo Bot <jo@harbour.example>']).everyone[0]!.isBot).toBe(true);
    const said = decision('human', 'Jo Bot <jo@harbour.example>', null);
    expect(of(['Jo Bot <jo@harbour.example>'], [said]).everyone[0]!.isBot).toBe(false);
    expect(of([bo], [decision('bot', bo, null)]).everyone[0]!.isBot).toBe(true);
  });
});

describe('asked about', () => {
  test.each([
    [
      'Ada Quill <aquill@harbour.example>',
      'Ada Quill <aquill7@home.dev>',
      'same local',
      'Both go by Ada Quill.',
    ],
    [
      'Ada Quill <aquill@harbour.example>',
      'adaq <shipwright@home.dev>',
      'close name',
      'Ada Quill may be adaq.',
    ],
    ['@aquill', 'Ada Quill <x@one.dev>', 'login spelled', 'the login aquill spells Ada Quill.'],
    [
      '@shipwright',
      'Ada Quill <shipwright@one.dev>',
      'login local',
      'shipwright@one.dev and the login shipwright begin alike.',
    ],
    ['shipwright <a@one.dev>', 'shipwright <b@two.dev>', 'word name', 'Both go by shipwright.'],
    [
      'Ada Quill <crew@one.dev>',
      'Bo Mooring <crew@one.dev>',
      'address',
      'Both use crew@one.dev, under very different names.',
    ],
  ])('%s and %s: %s', (a, b, kind, evidence) => {
    const [suggestion] = of([a, b]).suggestions;
    expect(suggestion).toMatchObject({ kind, evidence: expect.arrayContaining([evidence]) });
    expect(suggestion!.confidence).toBeGreaterThan(0.2);
    expect(suggestion!.confidence).toBeLessThan(1);
  });

  test.each([
    ['two first names and one local part', 'Ada Quill <ada@one.dev>', 'Ada Jetty <ada@two.dev>'],
    ['two people of one house', bo, 'Cy Tallow <cy@harbour.example>'],
    ['a middle initial that is not a family name', 'Jo M. Tallow <x@one.dev>', 'Jo Mooring <y@two.dev>'],
    ['two programs', 'harbour-bot <a@one.dev>', 'harbour-bot <b@two.dev>'],
  ])('not %s', (_, a, b) => {
    expect(of([a, b]).suggestions).toEqual([]);
  });

  test('a person of the directory that an unknown developer may be', () => {
    const [suggestion] = of([adaAtHome], [], [ada]).suggestions;
    expect([suggestion!.a, suggestion!.b]).toEqual([adaAtHome, 'person:7']);
  });
});

/** Names and addresses of few kinds, so that much collides. */
const anySignature = fc
  .tuple(
    fc.constantFrom('Ada Quill', 'ada', 'Bo Mooring', 'Quill, Ada', 'B. Mooring', 'dave', 'harbour[bot]'),
    fc.constantFrom('ada.quill', 'aquill', 'bo', 'root', 'crew', '7+adaq', 'adaq'),
    fc.constantFrom('harbour.example', 'home.dev', 'localhost', 'users.noreply.github.com'),
  )
  .map(([name, local, domain]) => `${name} <${local}@${domain}>`);
const signatures = fc.uniqueArray(anySignature, { minLength: 2, maxLength: 12 });

test('faces are told in words', () => {
  const say = (key: string) => sayFace(key, () => 'Ada Quill');
  expect(['person:7', 'github.com:adaq', adaAtWork].map(say)).toEqual([
    'Ada Quill of the directory',
    'adaq on github.com',
    adaAtWork,
  ]);
});

test('what a hand said is followed, or it is told why not', () => {
  fc.assert(
    fc.property(
      signatures.chain((texts) =>
        fc.tuple(
          fc.constant(texts),
          fc.uniqueArray(
            fc
              .tuple(fc.nat(texts.length - 1), fc.nat(texts.length - 1), fc.boolean())
              .filter(([a, b]) => a < b),
            { maxLength: 6, selector: ([a, b]) => `${a} ${b}` },
          ),
        ),
      ),
      ([texts, said]) => {
        const keys = texts.map((text) => of([text]).everyone[0]!.faces[0]!.key);
        const decisions = said.map(([a, b, same], at) =>
          decision(same ? 'same' : 'different', keys[a]!, keys[b]!, at),
        );
        const { everyone, conflicts } = of(texts, decisions, [ada]);
        const told = new Set(conflicts.map(({ a, b }) => `${a} ${b}`));
        for (const { what, a, b } of decisions.filter(({ a, b }) => !told.has(`${a} ${b}`))) {
          const areOne = everyone.some(({ faces }) =>
            [a, b].every((key) => faces.some((face) => face.key === key)),
          );
          expect(areOne ? 'same' : 'different').toBe(what);
        }
      },
    ),
  );
});

describe('always', () => {
  test('the order of signatures and decisions makes no difference', () => {
    fc.assert(
      fc.property(
        signatures.chain((texts) =>
          fc.tuple(
            fc.constant(texts),
            fc.shuffledSubarray(texts, { minLength: texts.length }),
            fc.array(
              fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.boolean(), fc.nat(3)),
              { maxLength: 5 },
            ),
          ),
        ),
        ([texts, shuffled, said]) => {
          const decisions = said.map(([a, b, same, at]) => decision(same ? 'same' : 'different', a, b, at));
          const { byRepository: _, ...one } = of(texts, decisions, [ada]);
          const { byRepository: __, ...other } = of(shuffled, decisions.toReversed(), [ada]);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test('every signature belongs to one developer', () => {
    fc.assert(
      fc.property(signatures, (texts) => {
        const { developers } = of(texts, [], [ada]).byRepository[0]!;
        expect(developers.list.flatMap(({ signatures }) => signatures).sort((a, b) => a - b)).toEqual([
          ...texts.keys(),
        ]);
        for (const [s, d] of developers.bySignature.entries())
          expect(developers.list[d]!.signatures).toContain(s);
      }),
    );
  });

  test('nobody is brought together by a name alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Ada Quill', 'dave', 'Tuyết Tackle', 'A. Q.'),
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 8 }),
        (name, locals) => {
          const texts = locals.flatMap((local, n) => [
            `${name} <${local}@harbour${n}.dev>`,
            `${name} <${local}@machine${n}.local>`,
          ]);
          expect(of([...texts, `${name} <>`, `${name} <root@localhost>`]).everyone).toHaveLength(
            texts.length + 2,
          );
        },
      ),
    );
  });
});
