import { z } from 'zod';
import { dayOf, parseDay } from '../../base/day.ts';
import type { Problem } from './problem.ts';

const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'Write a day as 2026-11-22.')
  .describe('A day such as 2026-11-22')
  .transform(dayOf);

const span = z.strictObject({
  from: day,
  to: day.nullable().describe('The first day that is not in it; null: no end'),
});

const hours = z.number().min(0).max(24);
const positive = z.number().positive();
const part = z.number().min(0).max(1);

const workingTime = z.strictObject({
  week: z.tuple([hours, hours, hours, hours, hours, hours, hours]).describe('Hours on Monday … Sunday'),
  away: z.array(span).exactOptional().describe('Leave'),
  holidays: z.array(day).exactOptional(),
});

const person = z.strictObject({
  id: z.string().min(1),
  name: z.string().exactOptional(),
  skills: z.record(z.string(), z.number()).describe('Level by skill: 0 never done it, 1 novice … 5 expert'),
  workingTime: workingTime.exactOptional().describe('Without one: round the clock'),
  share: z.number().exactOptional().describe('The part of the week that their seat leaves for items, 0–1'),
  learn: z.array(z.string()).exactOptional(),
  avoid: z.array(z.string()).exactOptional(),
  mostAtOnce: z.number().exactOptional(),
});

const need = z.strictObject({
  skills: z.array(z.strictObject({ skill: z.string(), level: z.number() })),
  people: z.number().exactOptional(),
  part: z.number().exactOptional().describe('The part of the effort that falls to this need, 0–1'),
});

const effort = z
  .union([z.number(), z.strictObject({ low: z.number(), high: z.number() })])
  .transform((given) => (typeof given === 'number' ? { low: given, high: given } : given))
  .describe('Hours of everybody together; in one case of ten less than low, in one more than high');

const item = z.strictObject({
  id: z.string().min(1),
  name: z.string().exactOptional(),
  effort,
  needs: z.array(need).default([]),
  after: z.array(z.strictObject({ item: z.string(), lagDays: z.number().exactOptional() })).exactOptional(),
  release: day.exactOptional(),
  due: day.exactOptional(),
  costOfDelay: z.number().exactOptional().describe('Of each week until it is finished'),
  maySplit: z.boolean().exactOptional().describe('May leave interrupt it?'),
  pinned: z
    .strictObject({ people: z.array(z.string()).exactOptional(), start: day.exactOptional() })
    .exactOptional(),
  area: z.string().exactOptional(),
  kind: z.enum(['grunt', 'plain', 'stretch']).exactOptional(),
  task: z.string().exactOptional().describe('Which pace table holds for it'),
  guessed: z.array(z.enum(['effort', 'needs', 'after', 'costOfDelay'])).exactOptional(),
});

const growth = z.strictObject({
  hours: positive.exactOptional().describe('After which what was missing to an expert is down to 1/e'),
  taught: positive.exactOptional().describe('How many times as much an hour teaches beside who knows it'),
  halfLife: positive.exactOptional().describe('Days of presence without use after which a level is half'),
  pace: z.array(positive).length(6).exactOptional().describe('Of levels 0–5; 1 as efforts are estimated'),
  review: part.exactOptional().describe('Of a learner’s hours, what it takes of somebody else for good'),
  explaining: part.exactOptional().describe('And at first'),
  explainingFades: positive.exactOptional().describe('Over how many times explaining fades'),
});

/** A problem as JSON: days as text, an effort as one number where it is certain. */
export const problemShape: z.ZodType<Problem> = z.strictObject({
  start: day,
  people: z.array(person),
  items: z.array(item),
  goal: z.enum(['makespan', 'value']).default('value'),
  percentile: z.number().gt(0).lt(1).exactOptional().describe('On which percentile of effort to plan'),
  pace: z
    .record(z.string(), z.array(z.number().positive()))
    .exactOptional()
    .describe('By kind of task: pace of the levels 0–5'),
  growth: growth.exactOptional().describe('How people grow; the plan knows it where this is given'),
  criticalAreas: z.array(z.string()).exactOptional(),
  knownBy: z.record(z.string(), z.array(z.string())).exactOptional(),
  weights: z.record(z.string(), z.number()).exactOptional().describe('By rule; 0 switches a wish off'),
});

/** JSON Schema 2020-12 of a problem. */
export const problemSchema = (): object => z.toJSONSchema(problemShape, { io: 'input' });

/** Reads JSON; every fault with where it stands: `items[3].effort.low: …`. */
export const readProblem = (
  json: unknown,
): { readonly problem?: Problem; readonly faults: readonly string[] } => {
  const read = problemShape.safeParse(json);
  if (read.success) return { problem: read.data, faults: [] };
  return { faults: read.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`) };
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number'
        ? `${place}[${part}]`
        : place === ''
          ? String(part)
          : `${place}.${String(part)}`,
    '',
  ) || 'problem';

const dayText = z.string().describe('A day such as 2026-11-22');
const clock = z.number().describe('Hours since the midnight on which the plan starts');

/** A plan as JSON. */
export const planAnswer = z.object({
  sentence: z.string(),
  faults: z.array(z.object({ kind: z.string(), items: z.array(z.string()), message: z.string() })),
  conflict: z.string().nullable().describe('What cannot be together, and what to do, where it is proven'),
  end: dayText.nullable(),
  chance: z
    .object({ holds: z.number(), p50: dayText, p85: dayText, p95: dayText })
    .nullable()
    .describe('How often all days hold, and by when all is finished'),
  score: z.object({ makespan: clock, delay: z.number(), cost: z.number() }),
  bound: z.object({ value: clock, kind: z.string(), because: z.string() }).nullable(),
  gap: z.number().nullable(),
  assignments: z.array(
    z.object({
      item: z.string(),
      person: z.string(),
      need: z.number(),
      from: dayText,
      to: dayText.describe('The last day'),
      start: clock,
      finish: clock,
      hours: z.number(),
      isLearner: z.boolean().describe('Works beside somebody on the item, to learn what it asks for'),
      slack: z.number().describe('Working hours that it may begin later'),
      guessed: z.array(z.string()),
    }),
  ),
  criticalPath: z.array(z.string()),
  rules: z.array(
    z.object({
      rule: z.string(),
      kind: z.enum(['must', 'wish']),
      weight: z.number(),
      cost: z.number(),
      because: z.array(z.string()),
    }),
  ),
  search: z.object({ steps: z.number(), bestAt: z.number(), rounds: z.number() }),
});

export type PlanAnswer = z.infer<typeof planAnswer>;
