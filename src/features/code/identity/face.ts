import type { PersonId } from '../../people/index.ts';
import type { Signature } from '../history.ts';
import { type Address, readAddress } from './address.ts';
import { isBot } from './isBot.ts';
import { type PersonalName, readName } from './personalName.ts';

/**
 * One thing that somebody is known by: a signature, letter for letter apart from the case of its address, or a person of
 * the directory. Faces are what is brought together; they are never split.
 */
export interface Face {
  /** `Ada Quill <ada@harbour.example>`, `github.com:ada` for a login alone, `person:7`. Decisions by hand name it. */
  readonly key: string;
  readonly name: string;
  readonly read: PersonalName;
  /** Null: a login alone, or a person. */
  readonly address: Address | null;
  /** `github.com:ada`; null where none is told. */
  readonly login: string | null;
  readonly person: PersonId | null;
  readonly looksLikeBot: boolean;
  /** Commits written, over all repositories. */
  readonly commits: number;
}

const loginOf = (signature: Signature, address: Address | null, host: string): string | null => {
  if (address?.kind === 'login') return `${address.domain}:${address.local}`;
  return signature.login === null ? null : `${host}:${signature.login.toLowerCase()}`;
};

/**
 * @param host Of the logins that stand without one: `github.com`.
 * @param repository What a computer made up means nothing elsewhere: such a signature is one of this repository.
 */
export const faceOf = (signature: Signature, host: string, repository: string): Face => {
  const address = signature.email === '' && signature.login !== null ? null : readAddress(signature.email);
  const login = loginOf(signature, address, host);
  const where = address?.kind === 'machine' || address?.kind === 'service' ? ` in ${repository}` : '';
  return {
    key: address === null ? login! : `${signature.name} <${address.text}>${where}`,
    name: signature.name,
    // A login alone stands where a name should; it is compared as a login.
    read: readName(address === null ? '' : signature.name),
    address,
    login,
    person: null,
    looksLikeBot: isBot(signature, address ?? undefined),
    commits: 0,
  };
};

export const faceOfPerson = (person: PersonId, name: string): Face => ({
  key: `person:${person}`,
  name,
  read: readName(name),
  address: null,
  login: null,
  person,
  looksLikeBot: false,
  commits: 0,
});

/** A key as people read it: `Ada Quill of the directory`, `ada on github.com`; a signature is told as it is. */
export const sayFace = (key: string, personName: (id: PersonId) => string): string => {
  if (key.startsWith('person:')) return `${personName(key.slice('person:'.length))} of the directory`;
  const [, host, login] = /^([^<>:]+):([^<>]+)$/.exec(key) ?? [];
  return login === undefined ? key : `${login} on ${host}`;
};
