import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { developersOf } from './developersOf.ts';
import { applyMailmap, type Contact, readMailmap } from './mailmap.ts';
import { mailmapSuggestion } from './mailmapSuggestion.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmap-'));
afterAll(() => rmSync(folder, { recursive: true }));
execFileSync('git', ['init', '--quiet', folder]);

const written = ({ name, email }: Contact): string => (name === '' ? `<${email}>` : `${name} <${email}>`);

/** What git makes of contacts by a .mailmap. */
const byGit = (mailmap: string, contacts: readonly Contact[]): string[] => {
  writeFileSync(join(folder, '.mailmap'), mailmap);
  const input = contacts.map((contact) => `${written(contact)}\n`).join('');
  return execFileSync('git', ['-C', folder, 'check-mailmap', '--stdin'], { input, encoding: 'utf8' })
    .trimEnd()
    .split('\n');
};

const contacts: readonly Contact[] = ['Ada Quill', 'ada', 'Bo'].flatMap((name) =>
  ['ada@harbour.example', 'ADA@Home.dev', 'root@localhost'].map((email) => ({ name, email })),
);

const word = fc.constantFrom('Ada Quill', 'ada', 'Bo', '', ' ', '# Ada', 'ADA');
const mail = fc.constantFrom(
  '<ada@harbour.example>',
  '<ada@home.dev>',
  '< root@localhost >',
  '<>',
  '<ada@home.dev',
  '',
);
const anyLine = fc
  .tuple(word, mail, word, mail, fc.constantFrom('', ' # why', 'x'))
  .map((parts) => parts.join(' '));

test('a .mailmap says what git reads in it', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
      const mailmap = lines.map((line) => `${line}\n`).join('');
      const map = readMailmap(mailmap);
      expect(
        contacts.map((contact) => written(applyMailmap(map, contact))),
        mailmap,
      ).toEqual(byGit(mailmap, contacts));
    }),
    { numRuns: 60 },
  );
});

test('git brings the same together by the .mailmap we suggest', () => {
  const texts: readonly Contact[] = [
    { name: 'Ada Quill', email: 'ada.quill@harbour.example' },
    { name: 'ada', email: 'ada.quill@harbour.example' },
    { name: 'Ada Quill', email: 'ada.quill@home.dev' },
    { name: 'ada', email: 'root@localhost' },
    { name: 'Ada Quill', email: 'crew@harbour.example' },
    { name: 'Bo Mooring', email: 'crew@harbour.example' },
    { name: 'Bo Mooring', email: 'bo@harbour.example' },
    { name: 'Cy Tallow', email: 'cy@harbour.example' },
  ];
  const signatures = texts.map((contact) => ({ ...contact, login: null }));
  const said = [
    { what: 'same', a: 'Ada Quill <ada.quill@home.dev>', b: 'ada <root@localhost> in berths', at: 1 },
    {
      what: 'same',
      a: 'Bo Mooring <bo@harbour.example>',
      b: 'Bo Mooring <crew@harbour.example>',
      at: 1,
    },
    { what: 'same', a: 'Ada Quill <ada.quill@home.dev>', b: 'Ada Quill <crew@harbour.example>', at: 1 },
  ] as const;
  const commits = Uint32Array.from(texts, () => 1);
  const repository = {
    repository: 'berths',
    host: 'github.com',
    signatures,
    commits,
    proposers: [],
    mailmap: '',
  };
  const { everyone } = developersOf([repository], [], said);
  const mailmap = mailmapSuggestion(everyone);
  expect(mailmap.split('\n')).toContain('Ada Quill <ada.quill@harbour.example> ada <root@localhost>');
  const ada = 'Ada Quill <ada.quill@harbour.example>';
  const bo = 'Bo Mooring <bo@harbour.example>';
  const expected = [ada, ada, ada, ada, ada, bo, bo, 'Cy Tallow <cy@harbour.example>'];
  expect(byGit(mailmap, texts)).toEqual(expected);
  expect(texts.map((contact) => written(applyMailmap(readMailmap(mailmap), contact)))).toEqual(expected);
  expect(byGit(mailmap, [{ name: 'root', email: 'root@localhost' }])).toEqual(['root <root@localhost>']);
});
