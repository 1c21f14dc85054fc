import type { StatedPerson } from '../../features/people/index.ts';
import { emptyOrganisation, type Part } from '../connector.ts';
import { type Fields, textOf } from '../fields.ts';
import type { Locate } from './parseFile.ts';

/** Logins are compared without case: teams spell them differently from the people files. */
export const personKey = (login: string): string => login.toLowerCase();

/** A person known by login alone. */
export const personOf = (login: string, at: { file?: string; line?: number }): StatedPerson => ({
  ...(at.file !== undefined && { file: at.file }),
  ...(at.line !== undefined && { line: at.line }),
  key: personKey(login),
  name: login,
  handle: login,
  standing: 'member',
  identities: [{ kind: 'login', host: 'github.com', value: login }],
});

/** `email` is text, or `false` for those who want no mail. */
export const readPerson = (login: string, fields: Fields, locate: Locate): Part => {
  const person = personOf(login, locate('github'));
  const email = textOf(fields.email);
  const emails = email?.includes('@') ? [{ kind: 'email', host: '', value: email } as const] : [];
  return {
    readable: true,
    organisation: {
      ...emptyOrganisation,
      people: [
        { ...person, name: textOf(fields.name) ?? login, identities: [...person.identities, ...emails] },
      ],
    },
    faults: [],
  };
};
