import { expect, test } from 'vitest';
import { linkedParts } from './linkedParts.ts';

const ada = { name: 'Ada Quill', thing: { id: 'ada' } };
const berths = { name: 'Berths', thing: { id: 'berths' } };

test('a sentence is cut at the names it holds', () => {
  expect(linkedParts('Ada Quill joined Berths.', [berths, ada])).toEqual([ada, ' joined ', berths, '.']);
});

test('a name that is part of a longer one does not cut it', () => {
  const pier = { name: 'Pier', thing: { id: 'team' } };
  const perpetua = { name: 'Perpetua Pier', thing: { id: 'person' } };
  expect(linkedParts('Perpetua Pier left Pier.', [pier, perpetua])).toEqual([perpetua, ' left ', pier, '.']);
});

test('what the sentence does not name is left out', () => {
  expect(linkedParts('Somebody left.', [ada])).toEqual(['Somebody left.']);
});
