import type { Fault } from '../../base/errors.ts';
import type { StatedPerson } from '../../features/people/index.ts';
import { faultAt, type Place } from '../faultAt.ts';
import { type Fields, fieldsOf, textOf } from '../fields.ts';
import { readHolder } from '../holder.ts';

interface Entry {
  /** Null: nobody sits there. */
  readonly person: StatedPerson | null;
  readonly acting: boolean;
  readonly fault?: Fault;
}

const knownByName = (name: string, team: string, at: Place): StatedPerson => ({
  ...at,
  // Names alone never make two people one: without a login, the same name in another team is somebody else.
  key: `${team}: ${name.toLowerCase()}`,
  name,
  handle: null,
  standing: 'member',
  identities: [],
});

/** An entry of a list of leads: `{ github, name, email }`, a bare login, or a note that the seat is vacant or acting. */
export const readPerson = (entry: unknown, team: string, at: Place): Entry => {
  const fields: Fields = typeof entry === 'string' ? { github: entry } : fieldsOf(entry);
  const written = {
    login: readHolder(textOf(fields.github) ?? ''),
    name: readHolder(textOf(fields.name) ?? ''),
  };
  const acting = written.login.acting || written.name.acting;
  const { name: login } = written.login;
  const { name } = written.name;
  if ((login === null && name === null) || (fields.placeholder === 'true' && !acting))
    return { person: null, acting: false };
  if (login === null)
    return {
      person: knownByName(name!, team, at),
      acting,
      fault: faultAt(
        at,
        'warning',
        `${name} of ${team} has no \`github\` login and is known here by name only.`,
      ),
    };
  const email = textOf(fields.email) ?? '';
  return {
    person: {
      ...at,
      key: login.toLowerCase(),
      name: name ?? login,
      handle: login,
      standing: 'member',
      identities: [
        { kind: 'login', host: 'github.com', value: login },
        ...(email.includes('@') ? [{ kind: 'email', host: '', value: email } as const] : []),
      ],
    },
    acting,
  };
};
