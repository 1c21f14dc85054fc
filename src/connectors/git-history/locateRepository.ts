import { realpath } from 'node:fs/promises';
import { InputError } from '../../base/errors.ts';
import { runGit } from '../history/git.ts';

/** `ada@git.harbour.example:berths.git`, as ssh has it. Not `C:\berths`, whose host would be one letter. */
const sshAddress = /^(?:[\w.-]+@)?[\w.-]{2,}:(?![/\\]{2})(?!:)[\w./~+-]+$/;

/** Whether a repository is named by an address to fetch from, rather than by a path on this machine. */
export const isAddress = (pathOrUrl: string): boolean =>
  /^[a-z][a-z\d+.-]*:(?:\/\/|:)/i.test(pathOrUrl) || sshAddress.test(pathOrUrl);

const allowed = /^(?:https|ssh|file):\/\/[^\s]+$/i;

const refuse = (address: string, why: string): never => {
  throw new InputError(
    'bad-address',
    `${address} cannot be fetched: ${why}. Give an address such as https://git.example.org/team/repository.git, ssh://…, team@host:repository.git, or a path on this machine.`,
  );
};

/** Gives an address back, or throws InputError where fetching from it could run a program, or would send or keep a password. */
export const checkAddress = (address: string): string => {
  if (address.startsWith('-')) return refuse(address, 'it reads as an option of git');
  // A name is fine; what is long is a token.
  const secret = /^([a-z+.-]+:\/\/)(?:[^/@]*:[^/@]*|[^/@]{20,})@/i.exec(address);
  if (secret) {
    const shown = address.replace(secret[0], secret[1]!);
    return refuse(shown, 'a password stands in it. Leave it out and let a credential helper of git give it');
  }
  const scheme = /^([a-z][a-z\d+.-]*):(:|\/\/)/i.exec(address);
  if (scheme?.[2] === ':') return refuse(address, `"${scheme[1]}::" would start a program of that name`);
  if (scheme && !allowed.test(address))
    return refuse(address, `${scheme[1]}:// is none of https, ssh and file`);
  // ssh would take a host that begins so for an option.
  if (/^ssh:\/\/(?:[^/@]*@)?-|@-/.test(address)) return refuse(address, 'its host begins with a hyphen');
  return address;
};

/**
 * What a repository is kept under: an address as it is, checked; of a path the top of the work tree around it, or the
 * bare repository. Throws InputError where there is none.
 */
export const locateRepository = async (pathOrUrl: string): Promise<string> => {
  if (isAddress(pathOrUrl) || pathOrUrl.startsWith('-')) return checkAddress(pathOrUrl);
  const folder = await realpath(pathOrUrl).catch(() => {
    throw new InputError(
      'not-found',
      `There is no folder ${pathOrUrl} on this machine. Give the path or the address of a git repository.`,
    );
  });
  const { text, exit, complaint } = await runGit(folder, [
    'rev-parse',
    '--absolute-git-dir',
    '--is-inside-work-tree',
  ]);
  const [gitFolder = '', isInWorkTree] = text.split('\n');
  if (exit !== 0)
    throw new InputError(
      'no-repository',
      `${pathOrUrl} is in no git repository (git says: ${complaint}). Give the folder of a clone, or an address.`,
    );
  if (isInWorkTree !== 'true') return gitFolder;
  return (await runGit(folder, ['rev-parse', '--show-toplevel'])).text.trimEnd();
};
