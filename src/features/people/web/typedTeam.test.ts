import { expect, test } from 'vitest';
import { editsOf, emptyRow, faultsOf, rowsFromPaste, seatOf } from './typedTeam.ts';

const pasted =
  'Name\tE-mail\tRole\nAda Quill\tada@harbour.example\tEngineering Manager\nBo Reed\t\tTL\n\nCy Low\tcy@harbour.example';

test('a pasted spreadsheet becomes rows, its headings and empty lines do not', () => {
  expect(rowsFromPaste(pasted)).toEqual([
    { name: 'Ada Quill', email: 'ada@harbour.example', seat: 'EM' },
    { name: 'Bo Reed', email: '', seat: 'TL' },
    { name: 'Cy Low', email: 'cy@harbour.example', seat: 'member' },
  ]);
  expect(rowsFromPaste('tlm\tdee@harbour.example')).toEqual([
    { name: 'tlm', email: 'dee@harbour.example', seat: 'member' },
  ]);
});

test('seats are read in the words people use', () => {
  expect(['Tech Lead', 'EM / TL', 'programme manager', 'designer'].map(seatOf)).toEqual([
    'TL',
    'TLM',
    'PgM',
    'member',
  ]);
});

test('a TLM sits in both seats of the new team', () => {
  const edits = editsOf({
    name: ' Berths ',
    kind: 'stream',
    rows: [{ name: 'Ada Quill', email: '', seat: 'TLM' }, emptyRow],
  });
  expect(edits.map((edit) => edit.do)).toEqual(['addTeam', 'addPerson', 'join', 'appoint', 'appoint']);
  expect(edits[0]).toMatchObject({ name: 'Berths', as: 'new:0' });
  expect(edits.slice(3)).toMatchObject([
    { role: 'EM', person: 'new:1' },
    { role: 'TL', person: 'new:1' },
  ]);
});

test('each row says what is wrong with it', () => {
  const rows = [
    { name: 'Ada', email: 'ada@harbour.example', seat: 'EM' as const },
    { name: 'Bo', email: 'ADA@harbour.example', seat: 'TL' as const },
    { name: '', email: 'cy@harbour.example', seat: 'member' as const },
    { name: 'Dee', email: 'dee at harbour', seat: 'member' as const },
    emptyRow,
  ];
  const faults = faultsOf({ name: '', kind: 'team', rows });
  expect([...faults.keys()].sort()).toEqual([-1, 1, 2, 3]);
  expect(faults.get(1)).toBe('Ada has this e-mail address already.');
});
