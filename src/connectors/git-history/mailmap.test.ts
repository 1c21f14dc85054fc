import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ada, HarbourRepository, removeFolders } from './harbour.fixture.ts';
import { mailmapOf } from './mailmap.ts';

afterAll(removeFolders);

const text = [
  '# The people of the Harbour',
  'Ada Quill <ada@laptop.example>',
  'Ada Quill <ada@harbour.example> <ADA@old.example> # moved',
  '<bo@harbour.example> <bo@laptop.example>',
  'Bo Marsh <bo@harbour.example> bo <root@localhost>',
  'Cy Reed <cy@harbour.example> cy <root@localhost>',
  '   Cy Reed   <cy@harbour.example>   <cy@old.example>',
  'Cyra Reed <cy@old.example>',
  'no address here',
  '',
].join('\n');

const contacts = [
  { name: 'ada', email: 'ada@laptop.example' },
  { name: 'ada', email: 'ada@OLD.example' },
  { name: 'Bo', email: 'bo@laptop.example' },
  { name: 'BO', email: 'root@localhost' },
  { name: 'cy', email: 'root@localhost' },
  { name: 'Dee', email: 'root@localhost' },
  { name: 'cy', email: 'cy@old.example' },
  { name: 'Dee Frost', email: 'dee@harbour.example' },
];

test('a .mailmap says of everybody what git says', () => {
  const harbour = new HarbourRepository();
  writeFileSync(join(harbour.folder, '.mailmap'), text);
  const spelled = contacts.map(({ name, email }) => `${name} <${email}>`);
  const said = execFileSync('git', ['-C', harbour.folder, 'check-mailmap', ...spelled], { encoding: 'utf8' });
  const meant = contacts.map(mailmapOf(text)).map(({ name, email }) => `${name} <${email}>`);
  expect(meant).toEqual(said.trim().split('\n'));
});

test('without a .mailmap everybody is who they say', () => {
  expect(mailmapOf('')(ada)).toEqual(ada);
});
