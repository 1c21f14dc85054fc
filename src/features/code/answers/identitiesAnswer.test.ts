import { expect, test } from 'vitest';
import { developersOf } from '../identity/index.ts';
import { identitiesAnswerOf } from './identitiesAnswer.ts';

test('a question about a person of the directory and a machine’s address reads in words; decisions go by keys', () => {
  const texts = [
    ['Ada Quill', 'aq@home.dev'],
    ['dave', 'root@localhost'],
  ] as const;
  const signatures = texts.map(([name, email]) => ({ name, email, login: null }));
  const commits = Uint32Array.of(3, 1);
  const repository = {
    repository: '12',
    host: 'github.com',
    signatures,
    commits,
    proposers: [],
    mailmap: '',
  };
  const ada = { id: '7', name: 'Ada Quill', isBot: false, identities: [] };
  const answer = identitiesAnswerOf(
    developersOf([repository], [ada], []),
    [{ id: '12', slug: 'berths' }],
    [],
    () => 'Ada Quill',
  );
  expect(answer.suggestions.map(({ a, b, repositories }) => [a, b, repositories])).toEqual([
    ['Ada Quill <aq@home.dev>', 'person:7', ['berths']],
  ]);
  expect(answer.inWords).toEqual({
    'person:7': 'Ada Quill of the directory',
    'dave <root@localhost> in 12': 'dave <root@localhost> in berths',
  });
  expect(answer.unmatched.map(({ name }) => name)).toEqual(['Ada Quill', 'dave']);
});
