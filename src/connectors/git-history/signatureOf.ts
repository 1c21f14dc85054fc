import type { Signature } from '../../features/code/index.ts';
import { type Contact, loginIn } from '../git-people/contact.ts';

/** Somebody by name and address, with the login that a host's no-reply address tells. */
export const signatureOf = ({ name, email }: Contact): Signature => {
  // Most are no such address, and there are thousands.
  const login = email.includes('@users.noreply.') ? loginIn(email)?.value : undefined;
  return { name, email, login: login ?? null };
};

/** Reads `Ada Quill <ada@harbour.example>`, or `@ada` where only a login is known. */
export const signatureIn = (text: string): Signature => {
  const at = text.lastIndexOf(' <');
  return at < 0
    ? { name: text.slice(1), email: '', login: text.slice(1) }
    : signatureOf({ name: text.slice(0, at), email: text.slice(at + 2, -1) });
};
