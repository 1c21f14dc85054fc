import type { StatedPerson } from '../features/people/index.ts';

type StatedIdentity = StatedPerson['identities'][number];

const isSame = (a: StatedIdentity, b: StatedIdentity): boolean =>
  a.kind === b.kind && a.host === b.host && a.value.toLowerCase() === b.value.toLowerCase();

/** One entry per key, as a person stands in a file once per seat. The first name counts, identities add up. */
export const mergePeople = (people: readonly StatedPerson[]): ReadonlyMap<string, StatedPerson> => {
  const merged = new Map<string, StatedPerson>();
  for (const person of people) {
    const before = merged.get(person.key);
    if (!before) merged.set(person.key, person);
    else if (before !== person) {
      const added = person.identities.filter((one) => !before.identities.some((known) => isSame(one, known)));
      if (added.length > 0)
        merged.set(person.key, { ...before, identities: [...before.identities, ...added] });
    }
  }
  return merged;
};
