import { z } from 'zod';
import { dayText, personRef, teamRef } from '../people/index.ts';
import { loadBands } from './leadLoad.ts';
import { reliefKinds } from './relief.ts';

/** Shapes of requests and answers about load. A load is a share of a week, hours are per week, days `2026-11-22`. */

const band = z.enum(loadBands);
const standing = z.enum(['off', 'announced', 'unread', 'on']);
const hours = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

export const weekHours = z.object({ ownWork: hours, leading: hours, people: hours, other: hours });
const dayHours = weekHours.extend({ week: dayText });

const part = z.object({
  part: z.enum(['fixed', 'reports', 'mentoring', 'ownWork', 'projects']),
  hours: z.number(),
  /** What it rests on: `6 reports at 4 hours; 1 is new and counts 1.5.` */
  because: z.string(),
  /** Null: measured, or said by somebody. */
  source: z.string().nullable(),
});
export type PartAnswer = z.infer<typeof part>;

const relief = z.object({
  kind: z.enum(reliefKinds),
  label: z.string(),
  hours: z.number(),
  loadAfter: z.number(),
});
export type ReliefAnswer = z.infer<typeof relief>;

const trendWeek = z.object({ week: dayText, load: z.number().nullable(), isLogged: z.boolean() });

const figure = z.object({
  load: z.number(),
  low: z.number(),
  high: z.number(),
  band,
  /** How the interval comes about, in a sentence. */
  interval: z.string(),
  parts: z.array(part),
  attainableOwnWork: z.number(),
  ownWorkShare: z.object({ value: z.number(), isMeasured: z.boolean() }),
  measuredWeeks: z.number(),
  /** What waiting for this leader costs, in a sentence. */
  waiting: z.string(),
  /** Oldest first. */
  trend: z.array(trendWeek),
  weeksOver: z.number(),
  /** What brings most first. */
  reliefs: z.array(relief),
  contractHours: z.number(),
  tightFrom: z.number(),
  overloadedAbove: z.number(),
});
export type FigureAnswer = z.infer<typeof figure>;

/** What the leader or their manager said of the week. Null: not said. */
const said = z.object({
  projects: z.number().int().min(0).max(50).nullable(),
  ownWork: share.nullable(),
  mentoringHours: z.number().min(0).max(40).nullable(),
  mastered: z.number().int().min(0).max(200).nullable(),
});

export const leaderLoadAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  /** Null: leads nobody, or nothing may be shown yet. */
  figure: figure.nullable(),
  said: said.extend({ from: dayText, by: personRef.nullable() }).nullable(),
  /** Goes out as If-Match when something is said. */
  saidVersion: z.string(),
  mayEdit: z.boolean(),
});
export type LeaderLoadAnswer = z.infer<typeof leaderLoadAnswer>;

export const myLoadAnswer = leaderLoadAnswer.extend({
  /** How the week is meant, and how it was, week by week, oldest first. */
  split: z.object({ sentence: z.string(), expected: weekHours, weeks: z.array(dayHours) }).nullable(),
  /** Weeks one may log, newest first; `hours`: what was logged, or else of the last logged week. */
  log: z.array(z.object({ week: dayText, hours: weekHours, isLogged: z.boolean() })),
  sharesBand: z.boolean(),
  /** Who sees the figure. */
  seenBy: z.array(personRef),
  /** What would measure more, and is not there yet, in sentences. */
  notConnected: z.array(z.string()),
});
export type MyLoadAnswer = z.infer<typeof myLoadAnswer>;

export const saidRequest = said.extend({ from: dayText });
export const sharingRequest = z.object({ sharesBand: z.boolean() });

export const selfCheckRequest = z.object({ answers: z.array(z.number().int().min(0).max(7)).length(4) });
export const selfCheckAnswer = z.object({
  asOf: dayText,
  /** Oldest first. `mean`: 1–7 of what was answered. */
  checks: z.array(z.object({ day: dayText, answers: z.array(z.number()), mean: z.number().nullable() })),
});
export type SelfCheckAnswer = z.infer<typeof selfCheckAnswer>;

const leaderLine = z.object({
  person: personRef,
  teams: z.array(teamRef),
  /** `EM and TL`. */
  seats: z.string(),
  standing,
  /** What the asker sees: the figure, the band by their seat, or the band because the leader shares it. */
  seen: z.enum(['figure', 'band', 'shared']),
  /** Null: not shown, or not yet. */
  band: band.nullable(),
  figure: z
    .object({
      load: z.number(),
      low: z.number(),
      high: z.number(),
      weeksOver: z.number(),
      relief: z.string(),
    })
    .nullable(),
});
export type LeaderLine = z.infer<typeof leaderLine>;
export const loadsAnswer = z.object({
  asOf: dayText,
  state: z.enum(['off', 'announced', 'on']),
  sentence: z.string(),
  /** The fullest week first; where only bands are shown, by band, then by name. */
  items: z.array(leaderLine),
});
export type LoadsAnswer = z.infer<typeof loadsAnswer>;

export const bandAnswer = z.object({
  band: band.nullable(),
  sentence: z.string(),
  /** Whether the asker sees the figure too. */
  maySeeFigure: z.boolean(),
});
export type BandAnswer = z.infer<typeof bandAnswer>;

const assumption = z.object({
  name: z.string(),
  feature: z.string(),
  says: z.string(),
  unit: z.string(),
  value: z.number(),
  default: z.number(),
  least: z.number(),
  most: z.number(),
  source: z.string(),
  /** Null: never changed. */
  changed: z.object({ by: personRef.nullable(), at: z.string(), reason: z.string() }).nullable(),
  /** Goes out as If-Match when it is changed. */
  version: z.string(),
});
export type AssumptionAnswer = z.infer<typeof assumption>;
export const assumptionsAnswer = z.object({ items: z.array(assumption), mayEdit: z.boolean() });
export type AssumptionsAnswer = z.infer<typeof assumptionsAnswer>;
export const assumptionRequest = z.object({
  /** Null: the default again. */
  value: z.number().nullable(),
  reason: z
    .string()
    .trim()
    .min(3, { error: 'Say why in a few words, so that it can be understood later.' })
    .max(1000),
});

/** All that is kept about one person, for their export. */
export const ownLoad = z.object({
  weeks: z.array(dayHours.extend({ at: z.string() })),
  said: z.array(said.extend({ from: dayText, by: personRef.nullable(), at: z.string() })),
  sharesBand: z.boolean(),
  selfChecks: selfCheckAnswer.shape.checks,
});
export type OwnLoad = z.infer<typeof ownLoad>;
