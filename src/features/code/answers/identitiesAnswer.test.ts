import { expect, test } from 'vitest';
import { developersOf } from '../identity/index.ts';
import { identitiesAnswerOf } from './identitiesAnswer.ts';

test('a question about a person of the directory reads in words, and decisions go by keys', () => {
  const texts = [
    ['Ada Quill', 'aq@home.dev'],
    ['dave', 'root@localhost'],
  ] as const;
  const signatures = texts.map(([name, email]) => ({ name, email, login: null }));
  const commits = Uint32Array.of(3, 1);
  const repository = {
    repository: 'berths',
    host: 'github.com',
    signatures,
    commits,
    proposers: [],
    mailmap: '',
  };
  const ada = { id: '7', name: 'Ada Quill', isBot: false, identities: [] };
  const answer = identitiesAnswerOf(
    developersOf([repository], [ada], []),
    [{ slug: 'berths' }],
    [],
    () => 'Ada Quill',
  );
  expect(answer.suggestions.map(({ a, b, repositories }) => [a, b, repositories])).toEqual([
    ['Ada Quill <aq@home.dev>', 'person:7', ['berths']],
  ]);
  expect(answer.inWords).toEqual({
    'person:7': 'Ada Quill of the directory',
  });
  expect(answer.unmatched.map(({ name }) => name)).toEqual(['Ada Quill', 'dave']);
});
