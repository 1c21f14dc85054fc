import { z } from 'zod';
import { loadBands } from '../../features/load/index.ts';
import { acquisitions, dayText, personRef, roles, teamKinds } from '../../features/people/index.ts';

const mapSeat = z.object({
  /** Null: the seat is expected, and no post was ever opened. */
  post: z.string().nullable(),
  role: z.enum(roles),
  title: z.string(),
  state: z.enum(['vacant', 'acting', 'held']),
  holder: personRef.nullable(),
  /** One person in the EM and the TL seat of the team. */
  isDouble: z.boolean(),
  acquired: z.enum(acquisitions).nullable(),
  /** Day the present state began; null where no post was ever opened. */
  from: dayText.nullable(),
  openStart: z.boolean(),
  /** Days since then. */
  days: z.number().nullable(),
  isNew: z.boolean(),
  /** Null: not shown to the asker, or nobody there. */
  load: z.enum(loadBands).nullable(),
  /** Who mentors the holder; without an id: somebody from outside. */
  mentors: z.array(z.object({ id: z.string().nullable(), name: z.string() })),
  lacksMentor: z.boolean(),
});
export type MapSeat = z.infer<typeof mapSeat>;

const mapTeam = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(teamKinds),
  parent: z.string().nullable(),
  seats: z.array(mapSeat),
});
export type MapTeam = z.infer<typeof mapTeam>;

/** Who leads what, for how long, how full their week is and who mentors them, in one picture. */
export const leadershipMapAnswer = z.object({
  asOf: dayText,
  today: dayText,
  firstDay: dayText.nullable(),
  sentence: z.string(),
  teams: z.array(mapTeam),
  /** From so many days on somebody is not new in a seat any more. */
  newFor: z.object({ days: z.number(), source: z.string() }),
});
export type LeadershipMapAnswer = z.infer<typeof leadershipMapAnswer>;
