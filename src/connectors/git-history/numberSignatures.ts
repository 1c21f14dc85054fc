import type { Signature } from '../../features/code/index.ts';
import { mailmapOf } from './mailmap.ts';
import { signatureOf } from './signatureOf.ts';

interface Numbered {
  /** Those of before, and behind them the new ones in the order they were met. */
  readonly signatures: readonly Signature[];
  readonly byContact: Uint32Array;
}

const isLogin = ({ email, login }: Signature): boolean => email === '' && login !== null;

const textOf = (signature: Signature): string =>
  isLogin(signature) ? `@${signature.login}` : `${signature.name} <${signature.email}>`;

/** The signature each contact stands for by the .mailmap. Signatures of before keep their numbers. */
export const numberSignatures = (
  before: readonly Signature[],
  contacts: readonly Signature[],
  mailmap: string,
): Numbered => {
  const meant = mailmapOf(mailmap);
  const signatures = [...before];
  const numbers = new Map<string, number>();
  const byContact = Uint32Array.from(contacts, (contact) => {
    const signature = isLogin(contact) ? contact : signatureOf(meant(contact));
    const text = textOf(signature);
    // Only a few contacts come after a snapshot: looking for each is cheaper than indexing thousands.
    const old = before.findIndex((one) => one.email === signature.email && textOf(one) === text);
    const known = numbers.get(text) ?? (old < 0 ? undefined : old);
    const number = known ?? signatures.push(signature) - 1;
    numbers.set(text, number);
    return number;
  });
  return { signatures, byContact };
};
