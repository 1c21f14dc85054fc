import type { Day } from '../../base/day.ts';
import { namedOn } from './asKnown.ts';
import type { Chronicle, Fact, PersonId } from './fact.ts';
import { factKinds } from './fact.ts';

/** Who sees more on a day than everybody else: the people named on what is not announced by then. */
export const insidersOn = (chronicle: Chronicle, today: Day): ReadonlySet<PersonId> => {
  const isSecret = ({ announcedOn, retractionAnnouncedOn }: Fact): boolean =>
    (announcedOn !== null && announcedOn > today) ||
    (retractionAnnouncedOn !== null && retractionAnnouncedOn > today);
  const insiders = new Set<PersonId>();
  for (const kind of factKinds)
    for (const fact of chronicle[kind] as readonly Fact[])
      if (isSecret(fact)) for (const person of namedOn(fact)) if (person !== null) insiders.add(person);
  return insiders;
};
