import { groupBy } from '../../../base/list.ts';
import type { Face } from './face.ts';
import { isFull, likeness, type PersonalName } from './personalName.ts';

/** Names that can be one person's, put together. Two full names that have nothing in common cannot. */
const parties = (names: readonly PersonalName[]): PersonalName[][] => {
  const full = [...new Map(names.filter(isFull).map((name) => [name.joined, name])).values()];
  const found: PersonalName[][] = [];
  for (const name of full) {
    const of = found.filter((party) => party.some((other) => likeness(name, other) !== 'unlike'));
    for (const party of of) found.splice(found.indexOf(party), 1);
    found.push([...of.flat(), name]);
  }
  return found;
};

/**
 * Addresses that people share (a team's, a build's), found by the very different full names they are used with. Each
 * mailbox → its parties of names; mailboxes of one party are left out. A login's address is one account's, whatever names it has.
 */
export const sharedAddresses = (
  faces: readonly Face[],
): ReadonlyMap<string, readonly (readonly PersonalName[])[]> => {
  const withMailbox = faces.filter(({ address }) => address?.kind === 'mailbox');
  const shared = new Map<string, PersonalName[][]>();
  for (const [text, of] of groupBy(withMailbox, ({ address }) => address!.mailbox)) {
    if (of.length < 2) continue;
    const found = parties(of.map(({ read }) => read));
    if (found.length > 1) shared.set(text, found);
  }
  return shared;
};
