import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { Chronicle, Fact, FactKind, PersonId, TeamId } from './fact.ts';
import { factKinds } from './fact.ts';
import { type Names, namesIn, sayBeginning, sayEnd } from './names.ts';

/** Something that became different on a day, in a sentence, with the record that says so. */
export interface Change {
  readonly day: Day;
  readonly sentence: string;
  readonly kind: FactKind;
  readonly what: 'began' | 'ended';
  readonly team: TeamId | null;
  readonly person: PersonId | null;
  readonly fact: Fact;
}

const kindsTold: readonly FactKind[] = factKinds.filter((kind) => kind !== 'identity');

interface Subjects {
  readonly team: TeamId | null;
  readonly person: PersonId | null;
}

const subjectsOf = (fact: Fact, names: Names): Subjects => {
  const body = fact.body as { team?: TeamId; person?: PersonId; post?: string };
  if (fact.kind === 'team') return { team: fact.id, person: null };
  if (fact.kind === 'person') return { team: null, person: fact.id };
  return {
    team: body.team ?? (body.post === undefined ? null : (names.post(body.post)?.team ?? null)),
    person: body.person ?? null,
  };
};

/** A team or a person whose description changed goes on: one version ends on the day the next begins. */
const changedTeam = (before: Fact<'team'>, after: Fact<'team'>, names: Names): string => {
  const [was, is] = [before.body, after.body];
  if (was.name !== is.name) return `${was.name} was renamed ${is.name}`;
  if (was.parent !== is.parent)
    return `${is.name} moved ${is.parent === null ? 'to the top' : `below ${names.team(is.parent)}`}`;
  if (was.stage !== is.stage) return `${is.name} is now ${is.stage ?? 'of no stated stage'}`;
  return `${is.name} is now a ${is.kind.replaceAll('-', ' ')}`;
};

/** What one version of a thing tells, beside its other versions. */
const changesOf = (fact: Fact, versions: readonly Fact[], names: Names): Change[] => {
  const { kind } = fact;
  const changes: Change[] = [];
  const add = (day: Day, what: 'began' | 'ended', sentence: string) =>
    changes.push({ day, what, kind, fact, sentence: `${sentence}.`, ...subjectsOf(fact, names) });
  const goesOn = versions.some((other) => other.to === fact.from);
  if (!fact.openStart && !goesOn && fact.to !== fact.from) add(fact.from, 'began', sayBeginning(fact, names));
  if (fact.to === null) return changes;
  const next = versions.find((other) => other.from === fact.to);
  if (next === undefined) add(fact.to, 'ended', sayEnd(fact, names));
  else if (kind === 'team')
    add(fact.to, 'began', changedTeam(fact as Fact<'team'>, next as Fact<'team'>, names));
  else if (kind === 'appointment') add(fact.to, 'began', sayBeginning(next, names));
  return changes;
};

/**
 * What became different from one day (exclusive) to another (inclusive), newest first. Facts that held before anybody
 * wrote them down are no change. Of the people who only appear because a seat names them, the seat is told.
 * @param isOurs Which teams and people are spoken of. Default: all.
 */
export const changesBetween = (
  known: Chronicle,
  after: Day,
  until: Day,
  isOurs: (subjects: Subjects) => boolean = () => true,
): Change[] => {
  const names = namesIn(known);
  const within = (day: Day | null): day is Day => day !== null && day > after && day <= until;
  const changes = kindsTold.flatMap((kind) => {
    const facts = known[kind] as readonly Fact[];
    const told = facts.filter(
      (fact) => (within(fact.from) || within(fact.to)) && isOurs(subjectsOf(fact, names)),
    );
    const ids = new Set(told.map(({ id }) => id));
    const versions = groupBy(
      facts.filter(({ id }) => ids.has(id)),
      ({ id }) => id,
    );
    return told.flatMap((fact) => changesOf(fact, versions.get(fact.id)!, names));
  });
  return changes
    .filter(({ day }) => within(day))
    .sort(
      (a, b) =>
        b.day - a.day ||
        kindsTold.indexOf(a.kind) - kindsTold.indexOf(b.kind) ||
        a.sentence.localeCompare(b.sentence),
    );
};

/** First and last day on which anything is said to begin or end: the ends of a time slider. */
export const daysTold = (known: Chronicle): { first: Day; last: Day } | undefined => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const kind of factKinds)
    for (const { from, to } of known[kind]) {
      first = Math.min(first, from);
      last = Math.max(last, to ?? from);
    }
  return Number.isFinite(first) ? { first, last } : undefined;
};
