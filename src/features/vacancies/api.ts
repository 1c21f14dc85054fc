import { z } from 'zod';
import { areaRef } from '../code/index.ts';
import { loadBands } from '../load/index.ts';
import { dayText, personRef, roles, teamRef } from '../people/index.ts';
import { taskListName } from './requests.ts';
import { stages, ways } from './vacancy.ts';

/** Shapes of answers about how leaders come. Days travel as `2026-11-22`, shares are 0–1. */

const standing = z.enum(['off', 'announced', 'unread', 'on']);
const notConnected = z.object({ notConnected: z.string() });

const seatRef = z.object({
  /** Null: expected, and never opened. */
  post: z.string().nullable(),
  team: teamRef,
  role: z.enum(roles),
  /** The organisation's own word: `tech lead`. */
  title: z.string(),
});
export type SeatRef = z.infer<typeof seatRef>;

const vacancyRow = z.object({
  id: z.string(),
  stage: z.enum(stages),
  reason: z.string(),
  openedOn: dayText,
  fillBy: dayText,
  isLate: z.boolean(),
  waits: z.array(z.string()),
  cover: personRef.nullable(),
  call: z.object({ from: dayText, to: dayText }).nullable(),
  /** Whether the asker stands for it. */
  stands: z.boolean(),
});

const openSeat = seatRef.extend({
  key: z.string(),
  state: z.enum(['vacant', 'acting', 'held']),
  holder: personRef.nullable(),
  since: dayText.nullable(),
  openStart: z.boolean(),
  /** The first day on which the holder holds it no longer. */
  endsOn: dayText.nullable(),
  /** Answer first. */
  sentence: z.string(),
  vacancy: vacancyRow.nullable(),
  mayOpen: z.boolean(),
});
export type OpenSeatAnswer = z.infer<typeof openSeat>;

const actingSeat = seatRef.extend({
  holder: personRef,
  since: dayText,
  days: z.number(),
  isTooLong: z.boolean(),
});
const emeritusRow = z.object({
  id: z.string(),
  person: personRef,
  seat: seatRef,
  from: dayText,
  mayEnd: z.boolean(),
});

export const vacanciesAnswer = z.object({
  asOf: dayText,
  sentence: z.string(),
  standing,
  seats: z.array(openSeat),
  acting: z.array(actingSeat),
  actingLong: z.number(),
  emeriti: z.array(emeritusRow),
  /** Whom the asker may call emeritus of a seat: who held it and left. */
  former: z.array(z.object({ person: personRef, seat: seatRef, left: dayText })),
  callDays: z.number(),
});
export type VacanciesAnswer = z.infer<typeof vacanciesAnswer>;

const ending = z.object({
  as: z.enum(ways),
  on: dayText,
  announcedOn: dayText.nullable(),
  person: personRef.nullable(),
  /** First day in the seat. */
  begins: dayText.nullable(),
  reason: z.string(),
  by: personRef.nullable(),
  considered: z.string(),
});

/** An episode of leading that a candidate shows. */
const shownEpisode = z.object({
  id: z.string(),
  /** `led a project` */
  deed: z.string(),
  what: z.string(),
  from: dayText,
  /** The last day; null: it goes on. */
  to: dayText.nullable(),
  confirmedBy: z.array(z.string()),
});
export type ShownEpisode = z.infer<typeof shownEpisode>;

const mine = z.object({
  statement: z.string(),
  episodes: z.array(z.string()),
  stoodOn: dayText,
  withdrawnOn: dayText.nullable(),
});

export const vacancyAnswer = vacancyRow.extend({
  ...{ asOf: dayText, seat: seatRef, version: z.string(), sentence: z.string() },
  openedBy: personRef.nullable(),
  since: dayText.nullable(),
  words: z.string().nullable(),
  /** The background the seat needs; before the call: what the charter, the code and the team's needs propose. */
  profile: z.array(z.string()),
  /** What waits, that other features will know. */
  waitsElsewhere: z.array(z.string()),
  span: z.object({ members: z.number(), reports: z.number() }),
  standing,
  mine: mine.nullable(),
  /** Null: one may. */
  whyNotStand: z.string().nullable(),
  mayEdit: z.boolean(),
  /** Why the slate is not shown; null: it is. Left out for those it is not for. */
  whyNoSlate: z.string().nullable().optional(),
  end: ending.nullable(),
  earliestEnd: dayText,
});
export type VacancyAnswer = z.infer<typeof vacancyAnswer>;

const within = z.object({
  person: personRef,
  /** Where they are now: `Customs`. */
  team: z.string(),
  statement: z.string(),
  episodes: z.array(shownEpisode),
  isFirstSeat: z.boolean(),
});
const outside = z.object({
  id: z.string(),
  reference: z.string(),
  meets: z.array(z.string()),
  freeFrom: dayText.nullable(),
});
export const slateAnswer = z.object({
  sentence: z.string(),
  /** How they stand: never by worth. */
  order: z.string(),
  profile: z.array(z.string()),
  within: z.array(within),
  outside: z.array(outside),
  feedback: notConnected,
});
export type SlateAnswer = z.infer<typeof slateAnswer>;

const range = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type RangeAnswer = z.infer<typeof range>;
const way = z.object({
  ...{ begins: range, full: range, coverHoursAWeek: range, coverHours: range, interviewHours: range },
  ...{ leadMissing: range, ownDone: range },
  beginsOn: dayText,
  fullOn: dayText,
  curve: z.array(z.object({ day: z.number(), lead: range, own: range })),
});
export type WayAnswer = z.infer<typeof way>;

/** One area of the code that would be left with nobody who knows it. */
const riskyArea = z.object({
  area: areaRef,
  /** Who worked there and could take it over, by name; nobody is ranked. */
  couldLearn: z.array(personRef),
  because: z.string(),
  /** Who is to learn it, as the arrival brief says; null: nobody yet. */
  taughtTo: personRef.nullable(),
});
export type RiskyArea = z.infer<typeof riskyArea>;
const emptied = z.object({
  person: personRef,
  /** `one of the 6 people of Customs` */
  shareOfTeam: z.string(),
  sentence: z.string(),
  areas: z.array(riskyArea),
  /** Who could look at changes in what they look at now. */
  reviews: z.array(z.object({ area: areaRef, by: z.array(personRef) })),
});
export type EmptiedSeat = z.infer<typeof emptied>;

export const choiceAnswer = z.object({
  sentence: z.string(),
  from: dayText,
  share: z.number(),
  hire: way,
  promote: way,
  cover: z
    .object({
      person: personRef,
      /** Null: not for the asker, or they have not read the notice. */
      load: range.nullable(),
      band: z.enum(loadBands).nullable(),
      sentence: z.string(),
    })
    .nullable(),
  /** Where a first lead seat is large; null: it is not. */
  tooLarge: z.string().nullable(),
  emptied: z.array(emptied),
  assumptions: z.array(
    z.object({
      ...{ name: z.string(), says: z.string(), value: z.number(), unit: z.string(), source: z.string() },
      likely: z.array(z.number()).nullable(),
    }),
  ),
  source: z.string(),
});
export type ChoiceAnswer = z.infer<typeof choiceAnswer>;

export const candidaciesAnswer = z.object({
  standing,
  sentence: z.string(),
  items: z.array(
    z.object({
      vacancy: z.string(),
      seat: seatRef,
      stage: z.enum(stages),
      ...mine.shape,
      /** What came of it, once it is told. */
      told: z.string().nullable(),
      seenBy: z.string(),
    }),
  ),
  /** The times of leading one may choose to show. */
  episodes: z.array(shownEpisode),
});
export type CandidaciesAnswer = z.infer<typeof candidaciesAnswer>;

const task = z.object({
  key: z.string(),
  what: z.string(),
  /** A page of ours that helps. */
  to: z.string().nullable(),
  takenBy: personRef.nullable(),
  due: dayText.nullable(),
  doneOn: dayText.nullable(),
  isTyped: z.boolean(),
});
export type TaskAnswer = z.infer<typeof task>;

const seatList = seatRef.extend({
  appointment: z.string(),
  from: dayText,
  to: dayText.nullable(),
  sentence: z.string(),
  tasks: z.array(task),
  term: z.object({ endsOn: dayText.nullable(), reason: z.string().nullable() }),
  mayEditTerm: z.boolean(),
});
const briefSeat = seatList.extend({
  people: z.array(personRef),
  reports: z.array(personRef),
  beside: z.array(z.object({ person: personRef, title: z.string() })),
  findings: z.array(z.string()),
  risks: z.array(z.string()),
});
export type BriefSeat = z.infer<typeof briefSeat>;

/** GET /api/people/:id/arrival: what somebody comes into, and their first 90 days. */
export const arrivalAnswer = z.object({
  ...{ asOf: dayText, person: personRef, isMe: z.boolean(), sentence: z.string() },
  seats: z.array(briefSeat),
  notConnected: z.array(z.string()),
});
export type ArrivalAnswer = z.infer<typeof arrivalAnswer>;

/** GET /api/people/:id/handover: what somebody would leave, and who takes it. */
export const handoverAnswer = z.object({
  ...{ asOf: dayText, person: personRef, isMe: z.boolean(), sentence: z.string() },
  seats: z.array(seatList),
  proposedTermDays: z.number(),
  notConnected: z.array(z.string()),
});
export type HandoverAnswer = z.infer<typeof handoverAnswer>;
export type SeatListAnswer = z.infer<typeof seatList>;

/** All that is kept about one person, for their export. */
export const ownVacancies = z.object({
  candidacies: z.array(z.object({ seat: z.string(), ...mine.shape })),
  chosen: z.array(z.object({ seat: z.string(), as: z.enum(ways), on: dayText, reason: z.string() })),
  opened: z.array(z.object({ seat: z.string(), on: dayText, reason: z.string() })),
  tasks: z.array(
    z.object({
      ...{ list: taskListName, what: z.string().nullable(), key: z.string(), isRemoved: z.boolean() },
      ...{ due: dayText.nullable(), doneOn: dayText.nullable() },
    }),
  ),
  terms: z.array(z.object({ endsOn: dayText.nullable(), reason: z.string().nullable() })),
  emeritus: z.array(z.object({ seat: z.string(), from: dayText, endedOn: dayText.nullable() })),
});
export type OwnVacancies = z.infer<typeof ownVacancies>;
