import type { Span } from '../../base/span.ts';
import type { Effort, Item, ItemId, Person, PersonId, Problem } from './problem.ts';

/** Something that happened after a plan was made. */
export type Change =
  | { readonly kind: 'away'; readonly person: PersonId; readonly span: Span }
  | { readonly kind: 'leaves'; readonly person: PersonId }
  | { readonly kind: 'joins'; readonly person: Person }
  | { readonly kind: 'effort'; readonly item: ItemId; readonly effort: Effort }
  | { readonly kind: 'new'; readonly item: Item }
  | { readonly kind: 'dropped'; readonly item: ItemId };

const roundTheClock = [24, 24, 24, 24, 24, 24, 24] as const;

/** The problem as it is after the changes, one after the other. */
export const changed = (problem: Problem, changes: readonly Change[]): Problem =>
  changes.reduce(changedBy, problem);

const changedBy = (problem: Problem, change: Change): Problem => {
  const { people, items } = problem;
  switch (change.kind) {
    case 'away':
      return {
        ...problem,
        people: people.map((person) =>
          person.id === change.person ? withLeave(person, change.span) : person,
        ),
      };
    case 'leaves':
      return {
        ...problem,
        people: people.filter(({ id }) => id !== change.person),
        items: items.map((item) => withoutPin(item, change.person)),
      };
    case 'joins':
      return { ...problem, people: [...people, change.person] };
    case 'effort':
      return {
        ...problem,
        items: items.map((item) => (item.id === change.item ? { ...item, effort: change.effort } : item)),
      };
    case 'new':
      return { ...problem, items: [...items, change.item] };
    case 'dropped':
      return {
        ...problem,
        items: items.filter(({ id }) => id !== change.item).map((item) => withoutLink(item, change.item)),
      };
  }
};

const withLeave = (person: Person, span: Span): Person => {
  const { week = roundTheClock, away = [], ...time } = person.workingTime ?? {};
  return { ...person, workingTime: { ...time, week, away: [...away, span] } };
};

const withoutPin = (item: Item, person: PersonId): Item =>
  item.pinned?.people?.includes(person)
    ? { ...item, pinned: { ...item.pinned, people: item.pinned.people.filter((id) => id !== person) } }
    : item;

const withoutLink = (item: Item, before: ItemId): Item =>
  item.after?.some((link) => link.item === before)
    ? { ...item, after: item.after.filter((link) => link.item !== before) }
    : item;
