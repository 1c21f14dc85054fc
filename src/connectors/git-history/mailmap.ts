import type { Signature } from '../../features/code/index.ts';

type Contact = Pick<Signature, 'name' | 'email'>;
type Meant = Partial<Contact>;

const line = /^(?<newName>[^<#][^<]*|)<(?<first>[^>]+)>(?:(?<oldName>[^<]*)<(?<second>[^>]*)>)?/;

/**
 * Whom a contact stands for by the text of a .mailmap: by old address and name, else by old address, both without case.
 * gitmailmap(5), and mailmap.c where that is silent: a later line adds to an earlier one or takes its place.
 */
export const mailmapOf = (text: string): ((contact: Contact) => Contact) => {
  const meant = new Map<string, Meant>();
  const keyOf = (email: string, name = '') => `${email}\0${name}`.toLowerCase();
  for (const { groups } of text
    .split('\n')
    .map((one) => line.exec(one.trimStart()) ?? { groups: undefined })) {
    if (groups === undefined) continue;
    const { newName = '', first = '', oldName = '', second } = groups;
    const key = keyOf(second ?? first, oldName.trim());
    const name = newName.trim();
    meant.set(key, {
      ...meant.get(key),
      ...(name !== '' && { name }),
      ...(second !== undefined && { email: first }),
    });
  }
  return ({ name, email }) => {
    const found = meant.get(keyOf(email, name)) ?? meant.get(keyOf(email));
    return { name: found?.name ?? name, email: found?.email ?? email };
  };
};
