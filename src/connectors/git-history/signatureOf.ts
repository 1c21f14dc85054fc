import type { Signature } from '../../features/code/index.ts';
import { loginIn } from '../git-people/contact.ts';

/** `Ada Quill <ada@harbour.example>`, or `@ada` where only a login is known. */
export const signatureOf = (text: string): Signature => {
  const at = text.lastIndexOf(' <');
  if (at < 0) return { name: text.slice(1), email: '', login: text.slice(1) };
  const email = text.slice(at + 2, -1);
  // Most are no such address, and there are thousands.
  const login = email.includes('@users.noreply.') ? loginIn(email)?.value : undefined;
  return { name: text.slice(0, at), email, login: login ?? null };
};

export const textOf = ({ name, email, login }: Signature): string =>
  email === '' && login !== null ? `@${login}` : `${name} <${email}>`;
