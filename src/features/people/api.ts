import { z } from 'zod';
import { parseDay } from '../../base/day.ts';
import { acquisitions, roles, teamKinds, teamStages } from './fact.ts';

/** Shapes of requests and answers. Days travel as `2026-11-22`, ids as text, shares as 0–1. */
export const dayText = z
  .string()
  .refine((text) => parseDay(text) !== undefined, { error: 'Give a day such as 2026-11-22.' })
  .meta({ format: 'date' });

/** 0–1, null when not said. */
export const share = z.number().min(0).max(1).nullable();

/** Which day is asked for, and what was known then. */
export const asOfQuery = z.object({
  /** What was true on this day. Default: today. */
  asOf: dayText.optional(),
  /** Only what had been recorded by the end of this day. Default: all that is recorded now. */
  asKnownOn: dayText.optional(),
});
export type AsOfQuery = z.infer<typeof asOfQuery>;

const sourceAnswer = z.object({
  name: z.string(),
  key: z.string(),
  file: z.string().nullable(),
  line: z.number().nullable(),
  revision: z.string().nullable(),
});

/** The record behind a figure: one row of one fact. */
export const recordAnswer = z.object({
  kind: z.string(),
  id: z.string(),
  row: z.number(),
  /** What the record says, in words. */
  says: z.string(),
  from: dayText,
  to: dayText.nullable(),
  /** True: it held on `from` already, the source does not say since when. */
  openStart: z.boolean(),
  recordedAt: z.string(),
  announcedOn: dayText.nullable(),
  source: sourceAnswer,
});
export type RecordAnswer = z.infer<typeof recordAnswer>;

/** Enough of a person to name and link them. `label`: the handle where people go by it, else the name. */
export const personRef = z.object({ id: z.string(), name: z.string(), label: z.string() });
export type PersonRef = z.infer<typeof personRef>;
export const teamRef = z.object({ id: z.string(), slug: z.string(), name: z.string() });
export type TeamRef = z.infer<typeof teamRef>;

export const seatAnswer = z.object({
  /** Null: the seat is expected but no post was ever opened. */
  post: z.string().nullable(),
  team: teamRef,
  role: z.enum(roles),
  title: z.string(),
  ordinal: z.number(),
  state: z.enum(['vacant', 'acting', 'held']),
  holder: personRef.nullable(),
  from: dayText.nullable(),
  openStart: z.boolean(),
  appointment: z.string().nullable(),
  share,
  acquired: z.enum(acquisitions).nullable(),
  cover: personRef.nullable(),
  mentor: personRef.nullable(),
  announcedOn: dayText.nullable(),
  record: recordAnswer.nullable(),
});
export type SeatAnswer = z.infer<typeof seatAnswer>;

const stay = z.object({
  id: z.string(),
  person: personRef,
  from: dayText,
  to: dayText.nullable(),
  openStart: z.boolean(),
});

export const changeAnswer = z.object({
  day: dayText,
  /** `Ada Quill became tech lead of Berths.` */
  sentence: z.string(),
  kind: z.string(),
  team: teamRef.nullable(),
  person: personRef.nullable(),
  record: recordAnswer,
});
export type ChangeAnswer = z.infer<typeof changeAnswer>;

export const changeDaysAnswer = z.object({ days: z.array(z.object({ day: dayText, count: z.number() })) });

export const teamAnswer = z.object({
  version: z.string(),
  asOf: dayText,
  team: teamRef.extend({ kind: z.enum(teamKinds), stage: z.enum(teamStages).nullable() }),
  parents: z.array(teamRef),
  children: z.array(teamRef),
  /** Answer first: who leads this team, in a sentence. */
  sentence: z.string(),
  seats: z.array(seatAnswer),
  members: z.array(stay),
  /** Who sat in each seat and when, oldest first: what the picture of the team's past is drawn from. */
  lanes: z
    .array(
      z.object({
        post: z.string(),
        role: z.enum(roles),
        title: z.string(),
        ordinal: z.number(),
        from: dayText,
        to: dayText.nullable(),
        stays: z.array(
          z.object({
            person: personRef,
            from: dayText,
            to: dayText.nullable(),
            openStart: z.boolean(),
            acting: z.boolean(),
          }),
        ),
      }),
    )
    .optional(),
  /** Everything that happened to the team up to the day, newest first. */
  history: z.array(changeAnswer),
  records: z.array(recordAnswer),
});
export type TeamAnswer = z.infer<typeof teamAnswer>;

export const personAnswer = z.object({
  version: z.string(),
  asOf: dayText,
  person: personRef.extend({ standing: z.enum(['member', 'contractor', 'bot']) }),
  sentence: z.string(),
  seats: z.array(seatAnswer),
  teams: z.array(z.object({ id: z.string(), team: teamRef, from: dayText, openStart: z.boolean() })),
  manager: personRef.nullable(),
  reports: z.array(personRef),
  /** Null for viewers who may not see them (directory: names and seats only). */
  identities: z
    .array(
      z.object({ id: z.string(), kind: z.enum(['email', 'login']), host: z.string(), value: z.string() }),
    )
    .nullable(),
  /** The teams of this person, who leads each: "who leads my team, who reports where". */
  leaders: z.array(seatAnswer),
  history: z.array(changeAnswer),
  records: z.array(recordAnswer),
});
export type PersonAnswer = z.infer<typeof personAnswer>;

const faultAnswer = z.object({
  file: z.string().optional(),
  line: z.number().optional(),
  message: z.string(),
  severity: z.enum(['error', 'warning']),
});

const conflictAnswer = z.object({
  subject: z.string(),
  fileSays: z.string(),
  handSays: z.string(),
  file: z.string().nullable(),
  line: z.number().nullable(),
});

/** What an import would do. The same shape answers the dry run and the apply. */
export const importAnswer = z.object({
  kind: z.string(),
  source: z.string(),
  /** Null: a dry run, or nothing to do. */
  changeSet: z.number().nullable(),
  version: z.string(),
  /** `Adds 24 teams, 119 people and 115 appointments.` / `Nothing to do: the files say what is here already.` */
  sentence: z.string(),
  counts: z.record(z.string(), z.object({ added: z.number(), changed: z.number(), ended: z.number() })),
  changes: z.array(
    z.object({
      what: z.enum(['added', 'changed', 'ended']),
      kind: z.string(),
      sentence: z.string(),
      file: z.string().nullable(),
      line: z.number().nullable(),
    }),
  ),
  faults: z.array(faultAnswer),
  conflicts: z.array(conflictAnswer),
  /** People of the file who could not be matched to anyone here by e-mail or login, and are new. */
  unmatched: z.array(z.string()),
});
export type ImportAnswer = z.infer<typeof importAnswer>;

/** POST /api/imports?apply=false|true */
export const importRequest = z.object({
  /** A connector's kind, or `auto`: the connector that recognises the files. */
  kind: z.string(),
  files: z
    .array(z.object({ path: z.string().max(500), text: z.string() }))
    .min(1)
    .max(5000),
});

export const changeSetAnswer = z.object({
  id: z.number(),
  kind: z.string(),
  source: z.string(),
  summary: z.string(),
  reason: z.string().nullable(),
  addedAt: z.string(),
  addedBy: personRef.nullable(),
  undoes: z.number().nullable(),
  undoneBy: z.number().nullable(),
});
export type ChangeSetAnswer = z.infer<typeof changeSetAnswer>;

export const searchAnswer = z.object({
  teams: z.array(teamRef.extend({ kind: z.enum(teamKinds) })),
  people: z.array(personRef.extend({ leads: z.string() })),
});

export const mergeSuggestionAnswer = z.object({
  a: personRef,
  b: personRef,
  evidence: z.array(z.string()),
  confidence: z.number().min(0).max(1),
});
