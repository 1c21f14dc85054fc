import { z } from 'zod';
import { dayText, personRef, roles, teamRef } from '../people/index.ts';
import { urgencies } from './homeSentence.ts';

const sentence = z.object({
  key: z.string(),
  urgency: z.enum(urgencies),
  sentence: z.string(),
  because: z.string().nullable(),
  action: z.object({ label: z.string(), to: z.string() }).nullable(),
});
export type SentenceAnswer = z.infer<typeof sentence>;

const leader = z.object({
  team: teamRef,
  role: z.enum([...roles, 'TLM']),
  title: z.string(),
  /** Null: the seat is vacant. */
  holder: personRef.nullable(),
  isActing: z.boolean(),
  /** What the seat answers for, in one sentence of its charter. */
  answersFor: z.string(),
  /** How full the week of this seat is, in words; null where its holder does not share it with the asker. */
  load: z.string().nullable(),
});
export type LeaderAnswer = z.infer<typeof leader>;

/** What needs the one who asks, the most important first, and who leads them. Of today alone. */
export const homeAnswer = z.object({
  asOf: dayText,
  /** Null: the account belongs to no person. */
  person: personRef.nullable(),
  /** Whether they sit in a seat of some team. */
  isLeading: z.boolean(),
  /** `You lead the people of Berths: three things need you this week, one of them today.` */
  headline: z.string(),
  groups: z.array(z.object({ team: teamRef.nullable(), sentences: z.array(sentence) })),
  /** What could not be asked, each in a sentence; the rest stands. */
  missing: z.array(z.string()),
  leaders: z.array(leader),
  /** Which decisions wait for whom; in words why not, as long as nothing tells. */
  decisions: z.object({ notConnected: z.string() }),
});
export type HomeAnswer = z.infer<typeof homeAnswer>;
