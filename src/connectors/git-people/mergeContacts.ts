import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { StatedPerson } from '../../features/people/index.ts';
import { type Contact, isBot, isPlaceholder, loginIn } from './contact.ts';

/** A spelling in the commits, and whom the mailmap says it stands for. */
interface MappedContact {
  readonly written: Contact;
  readonly meant: Contact;
  readonly lastDay: Day;
}

interface FoundPerson {
  readonly person: StatedPerson;
  readonly lastDay: Day;
}

type Identity = StatedPerson['identities'][number];

const identityOf = (email: string): Identity => {
  const login = loginIn(email);
  return login ? { kind: 'login', ...login } : { kind: 'email', host: '', value: email.toLowerCase() };
};

const markOf = ({ host, value }: Identity): string =>
  (host === '' ? value : `${host}:${value}`).toLowerCase();

/** Who a contact is: the address, or the login in it; a placeholder only together with the name. Never the name alone. */
const keyOf = ({ name, email }: Contact): string =>
  isPlaceholder(email) ? `${name} <${email.toLowerCase()}>` : markOf(identityOf(email));

/** A no-reply address that the mailmap knows tells whose login it is, also where it stands unmapped. */
const keysByLogin = (contacts: readonly MappedContact[]): ReadonlyMap<string, string> =>
  new Map(
    contacts
      .filter(({ written }) => loginIn(written.email) !== undefined)
      .map(({ written, meant }) => [keyOf(written), keyOf(meant)])
      .filter(([login, key]) => login !== key) as [string, string][],
  );

/** What the mailmap calls somebody goes before what they last called themself. */
const isMapped = ({ written, meant }: MappedContact): boolean =>
  written.name !== meant.name || written.email !== meant.email;

const identitiesOf = (
  spellings: readonly MappedContact[],
  isShared: (mark: string) => boolean,
): readonly Identity[] => {
  const emails = spellings.flatMap(({ written, meant }) => [meant.email, written.email]);
  const identities = emails.filter((email) => !isPlaceholder(email)).map(identityOf);
  const own = identities.filter((identity) => !isShared(markOf(identity)));
  return [...new Map(own.map((identity) => [markOf(identity), identity])).values()].sort((a, b) =>
    a.kind.localeCompare(b.kind),
  );
};

/**
 * People from contacts: one per address or login, joined by the mailmap only. An address that the mailmap gives to
 * several people, by the name beside it, is nobody's identity. Contacts come newest first; so do the people.
 */
export const mergeContacts = (contacts: readonly MappedContact[]): readonly FoundPerson[] => {
  const aliases = keysByLogin(contacts);
  const keyed = contacts.map((contact) => {
    const key = keyOf(contact.meant);
    return { contact, key: aliases.get(key) ?? key };
  });
  const ownersByMark = groupBy(keyed, ({ contact }) => keyOf(contact.written));
  const isShared = (mark: string) => new Set(ownersByMark.get(mark)?.map(({ key }) => key)).size > 1;
  return [...groupBy(keyed, ({ key }) => key)].map(([key, of]) => {
    const spellings = of.map(({ contact }) => contact);
    const { name, email } = (spellings.find(isMapped) ?? spellings[0]!).meant;
    const person = {
      key,
      name: name || (loginIn(email)?.value ?? email),
      handle: null,
      standing: spellings.some(({ meant }) => isBot(meant)) ? ('bot' as const) : ('member' as const),
      identities: identitiesOf(spellings, isShared),
    };
    return { person, lastDay: Math.max(...spellings.map(({ lastDay }) => lastDay)) };
  });
};
