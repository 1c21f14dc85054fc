import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { remembered } from '../../base/remember.ts';
import type { Chronicle, Fact, FactKind, PersonId, TeamId } from './fact.ts';
import { factKinds } from './fact.ts';
import { type Names, namesIn, sayBeginning, sayEnd } from './names.ts';
import { kindsTold, type Subjects, type Telling, tellingsBetween } from './tellings.ts';

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

/** A team or a person whose description changed goes on: one version ends on the day the next begins. */
const changedTeam = (before: Fact<'team'>, after: Fact<'team'>, names: Names): string => {
  const [was, is] = [before.body, after.body];
  if (was.name !== is.name) return `${was.name} was renamed ${is.name}`;
  if (was.parent !== is.parent)
    return `${is.name} moved ${is.parent === null ? 'to the top' : `below ${names.team(is.parent)}`}`;
  if (was.stage !== is.stage) return `${is.name} is now ${is.stage ?? 'of no stated stage'}`;
  return `${is.name} is now a ${is.kind.replaceAll('-', ' ')}`;
};

const sentenceOf = ({ fact, what, next }: Telling, names: Names): string => {
  if (next === null) return what === 'began' ? sayBeginning(fact, names) : sayEnd(fact, names);
  return fact.kind === 'team'
    ? changedTeam(fact as Fact<'team'>, next as Fact<'team'>, names)
    : sayBeginning(next, names);
};

/**
 * What became different from one day (exclusive) to another (inclusive), newest first. Of the people who only appear
 * because a seat names them, the seat is told.
 * @param isOurs Which teams and people are spoken of. Default: all.
 */
export const changesBetween = (
  known: Chronicle,
  after: Day,
  until: Day,
  isOurs?: (subjects: Subjects) => boolean,
): Change[] => {
  const names = namesIn(known);
  return tellingsBetween(known, after, until, isOurs)
    .map((telling): Change => {
      const { day, what, fact, team, person } = telling;
      return { day, what, kind: fact.kind, team, person, fact, sentence: `${sentenceOf(telling, names)}.` };
    })
    .sort(
      (a, b) =>
        b.day - a.day ||
        kindsTold.indexOf(a.kind) - kindsTold.indexOf(b.kind) ||
        a.sentence.localeCompare(b.sentence),
    );
};

/** How much became different on each of these days, newest first; days of which nothing is told are left out. */
export const changeDaysBetween = (
  known: Chronicle,
  after: Day,
  until: Day,
): { readonly day: Day; readonly count: number }[] =>
  [...groupBy(tellingsBetween(known, after, until), ({ day }) => day)]
    .map(([day, { length }]) => ({ day, count: length }))
    .sort((a, b) => b.day - a.day);

/** First and last day on which anything is said to begin or end: the ends of a time slider. */
export const daysTold: (known: Chronicle) => { first: Day; last: Day } | undefined = remembered((known) => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const kind of factKinds)
    for (const { from, to } of known[kind]) {
      first = Math.min(first, from);
      last = Math.max(last, to ?? from);
    }
  return Number.isFinite(first) ? { first, last } : undefined;
});
