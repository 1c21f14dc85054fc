import { once } from 'node:events';
import { spawnGit } from '../history/git.ts';
import type { Contact } from './contact.ts';

/**
 * Whom each contact stands for by the .mailmap of HEAD, in the same order. A bare repository has no work tree to read it
 * from, so the blob is named. Where git cannot tell, everybody stays who they were.
 */
export const applyMailmap = async (
  repository: string,
  contacts: readonly Contact[],
  stop?: AbortSignal,
): Promise<readonly Contact[]> => {
  const git = spawnGit(repository, ['-c', 'mailmap.blob=HEAD:.mailmap', 'check-mailmap', '--stdin'], stop);
  const closed = once(git, 'close');
  let output = '';
  git.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  git.stdin.on('error', () => undefined);
  git.stdin.end(contacts.map(({ name, email }) => `${name} <${email}>\n`).join(''));
  await closed;
  const lines = output.split('\n').slice(0, -1);
  if (lines.length !== contacts.length) return contacts;
  return lines.map((line, at) => {
    const [, name = '', email] = /^(.*?)\s*<([^<>]+)>$/.exec(line) ?? [];
    return email === undefined ? contacts[at]! : { name, email };
  });
};
