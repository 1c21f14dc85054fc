/** One line of a .mailmap: whose commits it is about, and what to call them. Addresses in lower case where compared. */
interface MailmapEntry {
  readonly name: string | null;
  readonly email: string | null;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** Address → what it stands for under a name (in lower case), and under any other (`''`). */
export type Mailmap = ReadonlyMap<string, ReadonlyMap<string, MailmapEntry>>;

/** A name and an address, and what follows; nothing where the line holds none. */
const contactAt = (
  text: string,
): { readonly name: string; readonly email: string; readonly rest: string } | undefined => {
  const left = text.indexOf('<');
  const right = left < 0 ? -1 : text.indexOf('>', left);
  if (right < 0) return undefined;
  return {
    name: text.slice(0, left).trim(),
    email: text.slice(left + 1, right),
    rest: text.slice(right + 1),
  };
};

/**
 * Reads a .mailmap as git does (gitmailmap(5), and its mailmap.c): names and addresses are compared without case, a later
 * line goes before an earlier one, and what is no entry is passed over.
 */
export const readMailmap = (text: string): Mailmap => {
  const map = new Map<string, Map<string, MailmapEntry>>();
  for (const line of text.split('\n')) {
    const proper = line.startsWith('#') ? undefined : contactAt(line);
    if (proper === undefined || proper.email === '') continue;
    const commit = contactAt(proper.rest);
    const names = map.get((commit ?? proper).email.toLowerCase()) ?? new Map<string, MailmapEntry>();
    const name = commit?.name.toLowerCase() ?? '';
    const before = name === '' ? names.get(name) : undefined;
    names.set(name, {
      name: proper.name || (before?.name ?? null),
      email: commit ? proper.email : (before?.email ?? null),
    });
    map.set((commit ?? proper).email.toLowerCase(), names);
  }
  return map;
};

/** What a contact is called by the map; the contact itself where the map does not know it. */
export const applyMailmap = (map: Mailmap, contact: Contact): Contact => {
  const names = map.get(contact.email.toLowerCase());
  const entry = names?.get(contact.name.toLowerCase()) ?? names?.get('');
  if (entry === undefined) return contact;
  return { name: entry.name ?? contact.name, email: entry.email ?? contact.email };
};
