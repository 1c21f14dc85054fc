import { InputError } from '../../base/errors.ts';
import { overlaps } from '../../base/span.ts';
import type { Draft } from './draft.ts';
import type { PersonId } from './fact.ts';

/** Everything that names one person names the other instead; what both have is kept once. */
const repoint = (draft: Draft, from: PersonId, to: PersonId): void => {
  for (const fact of draft.all('identity'))
    if (fact.body.person === from) draft.replace(fact, { body: { person: to } });
  for (const fact of draft.all('appointment')) {
    const { person, cover, mentor, decidedBy } = fact.body;
    if (![person, cover, mentor, decidedBy].includes(from)) continue;
    const swap = <T extends string | null>(id: T) => (id === from ? to : id);
    draft.replace(fact, {
      body: { person: swap(person), cover: swap(cover), mentor: swap(mentor), decidedBy: swap(decidedBy) },
    });
  }
  for (const fact of draft.all('membership')) {
    if (fact.body.person !== from) continue;
    const isThere = draft
      .all('membership')
      .some(
        ({ body, ...span }) => body.person === to && body.team === fact.body.team && overlaps(span, fact),
      );
    if (isThere) draft.retract(fact);
    else draft.replace(fact, { body: { person: to } });
  }
  for (const fact of draft.all('reportingLine')) {
    const person = fact.body.person === from ? to : fact.body.person;
    const manager = fact.body.manager === from ? to : fact.body.manager;
    if (person === fact.body.person && manager === fact.body.manager) continue;
    const isThere = draft
      .all('reportingLine')
      .some(({ body, ...span }) => fact.body.person === from && body.person === to && overlaps(span, fact));
    if (person === manager || isThere) draft.retract(fact);
    else draft.replace(fact, { body: { person, manager } });
  }
};

/** Makes two people one: the absorbed one's addresses, seats, teams and lines become the kept one's. */
export const mergePeople = (draft: Draft, keep: PersonId, absorb: PersonId): void => {
  const [kept, absorbed] = [draft.need('person', keep), draft.need('person', absorb)];
  if (kept.id === absorbed.id)
    throw new InputError('same-person', 'These are one person already. Choose two.');
  repoint(draft, absorbed.id, kept.id);
  if (absorbed.from < kept.from) draft.replace(kept, { from: absorbed.from });
  for (const fact of draft.all('person')) if (fact.id === absorbed.id) draft.retract(fact);
};

/** What of one person belongs to another: ids of addresses and logins, appointments and memberships. */
export interface Part {
  readonly name: string;
  readonly identities: readonly string[];
  readonly appointments: readonly string[];
  readonly memberships: readonly string[];
}

/** Makes one person two; answers the id of the new one. */
export const splitPerson = (draft: Draft, person: PersonId, part: Part): PersonId => {
  const whole = draft.need('person', person);
  const body = { ...whole.body, name: part.name, handle: null };
  const id = draft.add('person', body, { from: whole.from, to: null }, { openStart: whole.openStart });
  for (const identity of part.identities)
    draft.replace(draft.need('identity', identity), { body: { person: id } });
  for (const appointment of part.appointments)
    draft.replace(draft.need('appointment', appointment), { body: { person: id } });
  for (const membership of part.memberships)
    draft.replace(draft.need('membership', membership), { body: { person: id } });
  return id;
};
