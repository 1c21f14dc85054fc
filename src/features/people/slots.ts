import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { overlaps, type Span } from '../../base/span.ts';
import type { Role } from './fact.ts';
import type { StatedSeat } from './organisationFile.ts';

/** Which post each seat of a file is. See docs/models/post-identity.md for the rules and why. */
export interface Slots {
  readonly filled: readonly { readonly seat: StatedSeat; readonly ordinal: number }[];
  readonly posts: readonly StatedPost[];
}

export interface StatedPost {
  readonly teamKey: string;
  readonly role: Role;
  readonly title: string;
  readonly ordinal: number;
  /** The first day on which a dated seat is in it. */
  readonly since?: Day;
  readonly file?: string;
  readonly line?: number;
}

/** What earlier revisions said about the posts of one team and title. */
export interface EarlierSeats {
  /** The ordinal a person of this seat sits in already. */
  ordinalOf(seat: StatedSeat): number | undefined;
  /** Ordinals of the posts that are open. */
  openPosts(teamKey: string, title: string): readonly number[];
  /** Spans already taken in a post by people other than those of this revision. */
  taken(teamKey: string, title: string, ordinal: number): readonly Span[];
}

const groupKey = (seat: StatedSeat): string => `${seat.teamKey}/${seat.title}`;

/** Two seats of one post must not overlap; an undated one lasts from the revision's day on. */
const spanOf = (seat: StatedSeat, day: Day): Span => ({ from: seat.from ?? day, to: seat.to ?? null });

const fillGroup = (seats: readonly StatedSeat[], earlier: EarlierSeats, day: Day) => {
  const { teamKey, title } = seats[0]!;
  const placed = new Map<number, Span[]>();
  const take = (ordinal: number, span: Span) => placed.set(ordinal, [...(placed.get(ordinal) ?? []), span]);
  const isFree = (ordinal: number, span: Span) =>
    ![...(placed.get(ordinal) ?? []), ...earlier.taken(teamKey, title, ordinal)].some((other) =>
      overlaps(other, span),
    );
  const filled: { seat: StatedSeat; ordinal: number }[] = [];
  const waiting: StatedSeat[] = [];
  for (const seat of seats) {
    const known = seat.ordinal ?? (seat.personKey === null ? undefined : earlier.ordinalOf(seat));
    if (known === undefined) waiting.push(seat);
    else {
      take(known, spanOf(seat, day));
      filled.push({ seat, ordinal: known });
    }
  }
  const named = waiting
    .filter((seat) => seat.personKey !== null)
    .sort((a, b) => (a.from ?? day) - (b.from ?? day));
  for (const seat of [...named, ...waiting.filter((w) => w.personKey === null)]) {
    let ordinal = 1;
    while (!isFree(ordinal, spanOf(seat, day))) ordinal += 1;
    take(ordinal, spanOf(seat, day));
    filled.push({ seat, ordinal });
  }
  return filled;
};

const postsOf = (filled: readonly { seat: StatedSeat; ordinal: number }[]): StatedPost[] =>
  [...groupBy(filled, ({ ordinal }) => ordinal)].map(([ordinal, seats]) => {
    const { teamKey, role, title, file, line } = seats[0]!.seat;
    const starts = seats.map(({ seat }) => seat.from).filter((from) => from !== undefined);
    return {
      teamKey,
      role,
      title,
      ordinal,
      ...(starts.length > 0 && { since: Math.min(...starts) }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
    };
  });

/** A list that has become empty leaves its first post open and vacant; longer lists that shrink close the posts they left. */
const lastPostStays = (
  group: { teamKey: string; role: Role; title: string },
  earlier: EarlierSeats,
): StatedPost[] => {
  const open = earlier.openPosts(group.teamKey, group.title);
  return open.length === 0 ? [] : [{ ...group, ordinal: Math.min(...open) }];
};

/**
 * Gives every seat of a revision its post: who sat in one stays in it; a new name takes the free post with the lowest
 * number. `groups` are the titles that were open before, so that those not named any more can be left vacant.
 */
export const assignSlots = (
  seats: readonly StatedSeat[],
  earlier: EarlierSeats,
  groups: readonly { teamKey: string; role: Role; title: string }[],
  day: Day,
): Slots => {
  const byGroup = groupBy(seats, groupKey);
  const filled = [...byGroup.values()].flatMap((group) => fillGroup(group, earlier, day));
  const named = [...groupBy(filled, ({ seat }) => groupKey(seat)).values()].flatMap(postsOf);
  const emptied = groups.filter((group) => !byGroup.has(`${group.teamKey}/${group.title}`));
  return {
    filled: filled.filter(({ seat }) => seat.personKey !== null),
    posts: [...named, ...emptied.flatMap((group) => lastPostStays(group, earlier))],
  };
};
