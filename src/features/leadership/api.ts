import { z } from 'zod';
import { dayText, personRef, teamRef } from '../people/index.ts';
import { levels, partners } from './partnership.ts';
import { hintKinds } from './seatHints.ts';
import { adviceWords } from './splitAdvice.ts';
import { conditionKeys } from './splitConditions.ts';
import { stepKinds } from './splitPlan.ts';

/** Shapes of requests and answers. Days travel as `2026-11-22`, shares as 0–1. */

/** A threshold that something was judged by. */
const assumptionAnswer = z.object({
  name: z.string(),
  says: z.string(),
  value: z.number(),
  unit: z.string(),
  source: z.string(),
});
export type AssumptionShown = z.infer<typeof assumptionAnswer>;

const conditionAnswer = z.enum(['met', 'not yet', 'not met', 'not known']);

/** What was said by hand in place of what is not connected. */
const wordAnswer = z.object({
  version: z.number(),
  /** Null: taken back. */
  answer: z.boolean().nullable(),
  since: dayText.nullable(),
  candidate: personRef.nullable(),
  evidence: z.string(),
  by: personRef.nullable(),
  on: dayText,
});
export type WordAnswer = z.infer<typeof wordAnswer>;

const condition = z.object({
  key: z.enum(conditionKeys),
  of: z.enum(['pressure', 'established']),
  title: z.string(),
  answer: conditionAnswer,
  says: z.string(),
  since: dayText,
  openStart: z.boolean(),
  /** The day from which it counts, where it holds but not for long enough. */
  countsFrom: dayText.nullable(),
  past: z.array(z.object({ from: dayText, to: dayText.nullable(), answer: conditionAnswer })),
  /** With its unit; null where there is none, or the asker may not see it. */
  value: z.string().nullable(),
  formula: z.string(),
  assumptions: z.array(assumptionAnswer),
  word: wordAnswer.nullable(),
});
export type ConditionShown = z.infer<typeof condition>;

const adviceAnswer = z.object({
  advice: z.enum(adviceWords),
  since: dayText,
  pressedSince: dayText.nullable(),
  /** What is not known and would change it; null: nothing. */
  unknown: z.string().nullable(),
  /** First day looked at. */
  from: dayText,
  conditions: z.array(condition),
  past: z.array(z.object({ from: dayText, to: dayText.nullable(), advice: z.enum(adviceWords) })),
});

const hintAnswer = z.object({
  kind: z.enum(hintKinds),
  sentence: z.string(),
  because: z.string(),
  since: dayText,
  assumptions: z.array(assumptionAnswer),
});
export type HintAnswer = z.infer<typeof hintAnswer>;

const reliefAnswer = z.object({
  says: z.string(),
  /** Hours a week it brings; null where nobody can say. */
  hours: z.number().nullable(),
});

const candidateAnswer = z.object({ person: personRef, reasons: z.array(z.string()) });
export type CandidateAnswer = z.infer<typeof candidateAnswer>;

const stepFields = z.object({
  kind: z.enum(stepKinds),
  what: z.string(),
  person: personRef.nullable(),
  to: personRef.nullable(),
  owner: personRef.nullable(),
  due: dayText,
});
const stepAnswer = stepFields.extend({
  id: z.string(),
  version: z.number(),
  doneOn: dayText.nullable(),
  doneBy: personRef.nullable(),
  isLate: z.boolean(),
});
export type StepAnswer = z.infer<typeof stepAnswer>;

const decisionAnswer = z.object({
  id: z.string(),
  verdict: z.enum(adviceWords),
  holder: personRef.nullable(),
  em: personRef.nullable(),
  tl: personRef.nullable(),
  on: dayText.nullable(),
  reason: z.string(),
  advised: z.enum(adviceWords),
  by: personRef.nullable(),
  decidedOn: dayText,
  /** `open`: its list is worked through. `undone`: the appointments were taken back. `kept`: nothing was to be done. */
  state: z.enum(['open', 'carried out', 'undone', 'withdrawn', 'kept']),
  changeSet: z.number().nullable(),
  carriedOutOn: dayText.nullable(),
  withdrawn: z.object({ by: personRef.nullable(), on: dayText, reason: z.string() }).nullable(),
  sentence: z.string(),
  steps: z.array(stepAnswer),
});
export type DecisionAnswer = z.infer<typeof decisionAnswer>;

const planAnswer = z.object({
  candidates: z.array(candidateAnswer),
  /** What goes over if the leader keeps the people, and if they keep the technology. */
  transfers: z.object({
    keepsPeople: z.array(stepFields),
    keepsTechnology: z.array(stepFields),
  }),
  /** `Promises are not connected yet.` */
  notConnected: z.array(z.string()),
  /** Null: the asker may not see the load, or nothing is over. */
  waiting: z
    .object({
      sentence: z.string(),
      because: z.string(),
      hoursOver: z.number(),
      mu: z.number(),
      price: z.number(),
    })
    .nullable(),
});
export type PlanAnswer = z.infer<typeof planAnswer>;

/** GET /api/teams/:slug/split */
export const splitAnswer = z.object({
  asOf: dayText,
  team: teamRef,
  /** Of the leader: nothing is worked out before the feature is on and they have read its notice. */
  standing: z.enum(['off', 'announced', 'unread', 'on']),
  sentence: z.string(),
  shape: z.enum(['both seats', 'pair', 'other']),
  holder: personRef.nullable(),
  advice: adviceAnswer.nullable(),
  reliefs: z.array(reliefAnswer),
  hints: z.array(hintAnswer),
  plan: planAnswer.nullable(),
  decisions: z.array(decisionAnswer),
  words: z.object({ goals: wordAnswer.nullable(), ready: wordAnswer.nullable() }),
  maySay: z.boolean(),
  mayDecide: z.boolean(),
});
export type SplitAnswer = z.infer<typeof splitAnswer>;

const id = z.string().min(1).max(100);
const text = (least: string) => z.string().trim().min(3, least).max(1000);

/** PUT /api/teams/:slug/split/words/:about */
export const wordRequest = z.object({
  /** Null takes it back. */
  answer: z.boolean().nullable(),
  since: dayText.nullable().default(null),
  candidate: id.nullable().default(null),
  evidence: text('Say what it rests on.'),
});

/** POST /api/teams/:slug/split/decisions */
export const decisionRequest = z.object({
  verdict: z.enum(adviceWords),
  em: id.nullable().default(null),
  tl: id.nullable().default(null),
  on: dayText.nullable().default(null),
  reason: text('Say why: it is kept with the decision.'),
});

/** POST and PUT …/decisions/:id/steps */
export const stepRequest = z.object({
  kind: z.enum(stepKinds).default('other'),
  what: z.string().trim().min(3, 'Say what is to be done.').max(300),
  to: id.nullable().default(null),
  owner: id.nullable().default(null),
  due: dayText,
  isDone: z.boolean().default(false),
  isDropped: z.boolean().default(false),
});
export const doneRequest = z.object({ isDone: z.boolean() });
export const withdrawalRequest = z.object({ reason: text('Say why: it is kept with the decision.') });

const sharedDecision = z.object({
  what: z.string().trim().min(2).max(120),
  by: z.enum(partners),
  level: z.enum(levels),
});

/** GET /api/teams/:slug/partnership */
export const partnershipAnswer = z.object({
  asOf: dayText,
  team: teamRef,
  sentence: z.string(),
  state: z.enum(['none', 'unsigned', 'signed', 'due']),
  version: z.number(),
  leaders: z.array(z.object({ role: z.enum(partners), title: z.string(), person: personRef })),
  decisions: z.array(sharedDecision.extend({ says: z.string() })),
  /** True: the usual beginning, which nobody has agreed on. */
  isUsual: z.boolean(),
  reviewOn: dayText.nullable(),
  setOn: dayText.nullable(),
  signatures: z.array(z.object({ person: personRef, on: dayText })),
  assumption: assumptionAnswer,
  mayEdit: z.boolean(),
  maySign: z.boolean(),
  /** Open steps of a split that are the asker's own to do. */
  mine: z.array(stepAnswer),
});
export type PartnershipAnswer = z.infer<typeof partnershipAnswer>;

/** PUT /api/teams/:slug/partnership with If-Match */
export const partnershipRequest = z.object({
  decisions: z.array(sharedDecision).min(1).max(40),
  reviewOn: dayText,
});

const ownStep = z.object({
  team: z.string(),
  what: z.string(),
  due: z.string(),
  doneOn: z.string().nullable(),
});
/** All that is kept about one person, for their export. */
export const ownLeadership = z.object({
  saidOfMe: z.array(
    z.object({
      team: z.string(),
      about: z.string(),
      evidence: z.string(),
      on: z.string(),
      by: z.string().nullable(),
    }),
  ),
  decisions: z.array(
    z.object({
      team: z.string(),
      verdict: z.string(),
      reason: z.string(),
      on: z.string(),
      by: z.string().nullable(),
    }),
  ),
  steps: z.array(ownStep),
  signatures: z.array(z.object({ team: z.string(), version: z.number(), on: z.string() })),
});
export type OwnLeadership = z.infer<typeof ownLeadership>;
