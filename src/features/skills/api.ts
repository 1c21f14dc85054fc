import { z } from 'zod';
import { dayText, personRef, teamRef } from '../people/index.ts';
import { evidenceKinds, outcomes } from './evidence.ts';
import { levels } from './level.ts';
import { wishes } from './wish.ts';

/** Shapes of requests and answers about skills. Levels travel as words, days as `2026-11-22`. */

const levelName = z.enum(levels);
const skillId = z.string().min(1).max(200);
const words = z.string().trim().max(1000);
const someWords = words.min(3, { error: 'Say it in a few words, so that it can be understood later.' });

export const skillRef = z.object({ id: skillId, name: z.string() });
export type SkillRef = z.infer<typeof skillRef>;

const skillLine = skillRef.extend({
  isRetired: z.boolean(),
  /** Where a technology was found. */
  usedIn: z.array(z.string()),
  /** Goes out as If-Match when it is changed. */
  version: z.string(),
});
export const skillsAnswer = z.object({ items: z.array(skillLine), mayEdit: z.boolean() });
export type SkillsAnswer = z.infer<typeof skillsAnswer>;

/** A level with its doubt, in words: what others see. */
export const toldAnswer = z.object({
  level: levelName,
  /** Ends of an 80 % interval. */
  low: levelName,
  high: levelName,
  /** `confident`: at least three peers said it. */
  confidence: z.enum(['confident', 'tentative']),
});
export type ToldAnswer = z.infer<typeof toldAnswer>;
const counts = z.object({ peer: z.number(), self: z.number(), supervisor: z.number(), code: z.number() });

export const wishAnswer = z.object({ wish: z.enum(wishes), shownTo: z.enum(['leads', 'self']) });
export type WishAnswer = z.infer<typeof wishAnswer>;

export const contestAnswer = z.object({
  id: z.string(),
  reason: z.string(),
  on: dayText,
  due: dayText,
  isLate: z.boolean(),
  answerer: personRef.nullable(),
  answer: z
    .object({
      outcome: z.enum(outcomes),
      level: levelName.nullable(),
      because: z.string(),
      by: personRef.nullable(),
      on: dayText,
    })
    .nullable(),
});
export type ContestAnswer = z.infer<typeof contestAnswer>;

export const pieceAnswer = z.object({
  id: z.string(),
  kind: z.enum(evidenceKinds),
  level: levelName,
  /** What it says, in a sentence: `Ada Quill says: proficient.` */
  sentence: z.string(),
  because: z.string().nullable(),
  on: dayText,
  by: personRef.nullable(),
  source: z.string(),
  standing: z.enum(['counts', 'contested', 'withdrawn', 'said anew', 'not let']),
  contest: contestAnswer.nullable(),
});
export type PieceAnswer = z.infer<typeof pieceAnswer>;

/** One skill as others see it. */
export const shownSkill = z.object({
  skill: skillRef,
  told: toldAnswer.nullable(),
  counted: counts,
  wish: wishAnswer.nullable(),
});
export type ShownSkill = z.infer<typeof shownSkill>;

/** One skill as the person sees it: with numbers (levels count from 1) and every piece. */
export const mySkill = shownSkill.extend({
  sentence: z.string(),
  belief: z.object({ mean: z.number(), sd: z.number() }).nullable(),
  pieces: z.array(pieceAnswer),
});
export type MySkill = z.infer<typeof mySkill>;

/** `off`: not switched on. `announced`: on from a day to come. `unread`: the person has not read the notice. */
const featureStanding = z.enum(['off', 'announced', 'unread', 'on']);

export const requestAnswer = z.object({
  id: z.string(),
  person: personRef,
  asked: personRef,
  skill: skillRef,
  note: z.string().nullable(),
  on: dayText,
  state: z.enum(['open', 'answered', 'declined']),
});
export type RequestAnswer = z.infer<typeof requestAnswer>;

export const mySkillsAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing: featureStanding,
  sentence: z.string(),
  /** Null: never asked. */
  letsCode: z.boolean().nullable(),
  skills: z.array(mySkill),
  /** Who sees it: manager and tech leads. */
  seenBy: z.array(personRef),
  /** Who is asked by me, newest first. */
  asked: z.array(requestAnswer),
  /** Who asks me. */
  asksMe: z.array(requestAnswer),
  /** How many contests wait for my answer. */
  toAnswer: z.number(),
});
export type MySkillsAnswer = z.infer<typeof mySkillsAnswer>;

export const personSkillsAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing: featureStanding,
  sentence: z.string(),
  skills: z.array(shownSkill),
});
export type PersonSkillsAnswer = z.infer<typeof personSkillsAnswer>;

export const teamSkill = z.object({
  skill: skillRef,
  need: z.object({ level: levelName, people: z.number(), origin: z.enum(['typed', 'code']) }).nullable(),
  gap: z
    .object({
      sure: z.number(),
      perhaps: z.number(),
      missing: z.number(),
      learners: z.array(personRef),
    })
    .nullable(),
  /** `Needs 2 people who are competent; has 1 for sure, 0 perhaps.` */
  sentence: z.string(),
});
export type TeamSkill = z.infer<typeof teamSkill>;

export const teamMember = z.object({
  person: personRef,
  /** `unread`: nothing is shown before the person has read the notice. `elsewhere`: the asker does not lead them. */
  standing: z.enum(['shown', 'unread', 'elsewhere']),
  skills: z.array(shownSkill),
});
export type TeamMember = z.infer<typeof teamMember>;

export const teamSkillsAnswer = z.object({
  asOf: dayText,
  team: teamRef,
  standing: z.enum(['off', 'announced', 'on']),
  sentence: z.string(),
  /** What the work needs comes first, then by name. */
  skills: z.array(teamSkill),
  /** By name. There is no other order. */
  members: z.array(teamMember),
  mayEditNeeds: z.boolean(),
});
export type TeamSkillsAnswer = z.infer<typeof teamSkillsAnswer>;

export const toAnswerLine = z.object({
  contest: contestAnswer,
  person: personRef,
  skill: skillRef,
  /** Null: it is not there any more. */
  piece: pieceAnswer.nullable(),
});
export type ToAnswerLine = z.infer<typeof toAnswerLine>;
export const toAnswerAnswer = z.object({ items: z.array(toAnswerLine) });

/** What one may say about somebody, and who they are. */
export const assessing = z.object({
  person: personRef,
  standing: featureStanding,
  /** Whether the asker may see the skills of the person. */
  maySee: z.boolean(),
  /** Null: the asker may say something. Else why not, in words. */
  whyNot: z.string().nullable(),
  asks: z.array(requestAnswer),
  /** What the asker said before, newest of each skill. */
  said: z.array(
    z.object({
      id: z.string(),
      skill: skillRef,
      level: levelName,
      because: z.string().nullable(),
      on: dayText,
    }),
  ),
});
export type Assessing = z.infer<typeof assessing>;

export const statementRequest = z.object({
  skill: skillId,
  level: levelName,
  /** What was seen. Needed about others. */
  because: words.default(''),
});
export const contestRequest = z.object({ evidence: z.string().min(1).max(1000), reason: someWords });
export const answerRequest = z.object({
  outcome: z.enum(outcomes),
  level: levelName.nullable().default(null),
  because: someWords,
});
export const consentRequest = z.object({ letsCode: z.boolean() });
export const askRequest = z.object({ asked: z.string().min(1), skill: skillId, note: words.default('') });
export const needRequest = z.object({
  skill: skillId,
  level: levelName,
  /** 0: not needed any more. */
  people: z.number().int().min(0).max(1000),
  reason: words.default(''),
});
export const wordingRequest = z.object({
  name: z.string().trim().min(1).max(100),
  isRetired: z.boolean().default(false),
  reason: words.default(''),
});

/** Everything kept about the asker's skills, and what they said about others. */
export const skillsExport = z.object({
  notices: z.array(z.object({ feature: z.string(), notice: z.number(), acknowledgedAt: z.string() })),
  skills: z.array(mySkill),
  consents: z.array(z.object({ letsCode: z.boolean(), at: z.string() })),
  wishes: z.array(wishAnswer.extend({ skill: skillRef, at: z.string() })),
  requests: z.array(requestAnswer),
  saidAboutOthers: z.array(
    z.object({
      person: personRef,
      skill: skillRef,
      level: levelName,
      because: z.string().nullable(),
      on: dayText,
    }),
  ),
});
export type SkillsExport = z.infer<typeof skillsExport>;

/** What an import of skill files recorded, or would record. */
export const skillsImport = z.object({
  sentence: z.string(),
  /** When it was recorded, which names it for undoing; null where nothing was. */
  at: z.iso.datetime().nullable(),
  added: z.object({ skills: z.number(), statements: z.number(), wishes: z.number(), needs: z.number() }),
  faults: z.array(
    z.object({
      file: z.string().optional(),
      line: z.number().optional(),
      message: z.string(),
      severity: z.enum(['error', 'warning']),
    }),
  ),
});
export type SkillsImport = z.infer<typeof skillsImport>;
