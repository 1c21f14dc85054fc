import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { remembered } from '../../base/remember.ts';
import type { Span } from '../../base/span.ts';
import type { Chronicle, PersonId, Role, TeamId } from '../people/index.ts';
import { type LeadSeat, rolesOf } from './leadSeat.ts';

/** A stretch of days in which somebody held a post. */
export interface Stint extends Span {
  readonly team: TeamId;
  readonly role: Role;
  /** True: it began on `from` or before. */
  readonly openStart: boolean;
}

/** Who held which post, over all recorded time; each list by its beginning. */
export type SeatHistory = ReadonlyMap<PersonId, readonly Stint[]>;

/** Worked out once for each chronicle. */
export const seatHistoryOf: (known: Chronicle) => SeatHistory = remembered((known) => {
  const posts = new Map(known.post.map(({ id, body }) => [id, body]));
  const stints = known.appointment.flatMap(({ body, from, to, openStart }) => {
    const post = posts.get(body.post);
    return post === undefined
      ? []
      : [{ person: body.person, team: post.team, role: post.role, from, to, openStart }];
  });
  const inOrder = stints.sort((a, b) => a.from - b.from);
  return groupBy(inOrder, ({ person }) => person);
});

/** The days that two stretches share; undefined: none. */
const shared = (a: Span, b: Span): Span | undefined => {
  const from = Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return to !== null && to <= from ? undefined : { from, to };
};

/** When somebody sat in such a seat. In that of a TLM: held the EM and the TL post of one team at once. */
const stintsIn = (history: SeatHistory, person: PersonId, seat: LeadSeat): readonly Stint[] => {
  const [first, second] = rolesOf[seat];
  const all = history.get(person) ?? [];
  const held = all.filter(({ role }) => role === first);
  if (second === undefined) return held;
  return held.flatMap((one) =>
    all
      .filter(({ role, team }) => role === second && team === one.team)
      .flatMap((other) => {
        const both = shared(one, other);
        return both === undefined ? [] : [{ ...one, ...both, openStart: one.openStart && other.openStart }];
      }),
  );
};

/** Days of a stint that have passed by a day. */
const daysBy = ({ from, to }: Span, day: Day): number => Math.max(0, Math.min(to ?? day, day) - from);

/**
 * When somebody held such a seat long enough to have done it, the latest such stint; undefined: never so long.
 * @param days How long that is, in days.
 */
export const hasDoneIt = (
  history: SeatHistory,
  person: PersonId,
  { seat, day, days }: { readonly seat: LeadSeat; readonly day: Day; readonly days: number },
): Stint | undefined =>
  stintsIn(history, person, seat)
    .filter((stint) => stint.openStart || daysBy(stint, day) >= days)
    .filter(({ from }) => from <= day)
    .at(-1);

/** When somebody first held an EM or TL post, as far as it is recorded; undefined: never by this day. */
export const firstLed = (history: SeatHistory, person: PersonId, day: Day): Stint | undefined =>
  (history.get(person) ?? []).find(({ role, from }) => role !== 'PgM' && from <= day);
