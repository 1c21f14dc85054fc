import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { Chronicle, Fact, FactKind, PersonId, TeamId } from './fact.ts';
import { factKinds } from './fact.ts';
import { type Names, namesIn } from './names.ts';

/** That something began, ended or became something else, before it is put into words. */
export interface Telling extends Subjects {
  readonly day: Day;
  readonly what: 'began' | 'ended';
  readonly fact: Fact;
  /** The version that follows without a gap; null where it just began or ended. */
  readonly next: Fact | null;
}

/** Whom it speaks of. */
export interface Subjects {
  readonly team: TeamId | null;
  readonly person: PersonId | null;
}

/** In the order they are told in. */
export const kindsTold: readonly FactKind[] = factKinds.filter((kind) => kind !== 'identity');

const subjectsOf = (fact: Fact, names: Names): Subjects => {
  const body = fact.body as { team?: TeamId; person?: PersonId; post?: string };
  if (fact.kind === 'team') return { team: fact.id, person: null };
  if (fact.kind === 'person') return { team: null, person: fact.id };
  return {
    team: body.team ?? (body.post === undefined ? null : (names.post(body.post)?.team ?? null)),
    person: body.person ?? null,
  };
};

/** What one version of a thing tells, beside its other versions. */
const tellingsOf = (fact: Fact, versions: readonly Fact[], subjects: Subjects): Telling[] => {
  const { kind, from, to } = fact;
  const goesOn = versions.some((other) => other.to === from);
  const began: Telling = { day: from, what: 'began', fact, next: null, ...subjects };
  const beginning = fact.openStart || goesOn || to === from ? [] : [began];
  if (to === null) return beginning;
  const next = versions.find((other) => other.from === to);
  if (next === undefined) return [...beginning, { ...began, day: to, what: 'ended' }];
  return kind === 'team' || kind === 'appointment' ? [...beginning, { ...began, day: to, next }] : beginning;
};

/**
 * What is to be told from one day (exclusive) to another (inclusive), by kind. Facts that held before anybody wrote
 * them down are no news. One pass over all facts, a second over the versions of those that are told.
 */
export const tellingsBetween = (
  known: Chronicle,
  after: Day,
  until: Day,
  isOurs: (subjects: Subjects) => boolean = () => true,
): Telling[] => {
  const names = namesIn(known);
  const within = (day: Day | null): boolean => day !== null && day > after && day <= until;
  const tellings = kindsTold.flatMap((kind) => {
    const facts: readonly Fact[] = known[kind];
    const told = facts.filter(
      (fact) => (within(fact.from) || within(fact.to)) && isOurs(subjectsOf(fact, names)),
    );
    const ids = new Set(told.map(({ id }) => id));
    const versions = groupBy(
      facts.filter(({ id }) => ids.has(id)),
      ({ id }) => id,
    );
    return told.flatMap((fact) => tellingsOf(fact, versions.get(fact.id)!, subjectsOf(fact, names)));
  });
  return tellings.filter(({ day }) => within(day));
};
