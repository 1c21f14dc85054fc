import { z } from 'zod';
import { dayText, personRef, teamRef } from '../people/index.ts';
import { fileKinds } from './area.ts';

/** Shapes of requests and answers about code. Shares are 0–1, days travel as `2026-11-22`, areas by their readable id. */

/** How many people who are here know something: nobody, one alone, or several. */
const knownBys = ['nobody', 'one', 'several'] as const;
export const knownBy = z.enum(knownBys);
export type KnownBy = z.infer<typeof knownBy>;

/** Somebody whose name stands on commits. `person` is null when the directory knows nobody by these signatures. */
export const developerRef = z.object({ person: personRef.nullable(), name: z.string() });
export type DeveloperRef = z.infer<typeof developerRef>;

/** 0–1 with the bounds of its 80 % interval. */
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });

export const repositoryRef = z.object({ slug: z.string(), name: z.string() });
export type RepositoryRef = z.infer<typeof repositoryRef>;

const repositoryRow = repositoryRef.extend({
  /** `reading`: its first reading is under way; `partial`: git could not read all of it. */
  state: z.enum(['reading', 'ready', 'partial', 'failed']),
  /** Answer first: what a leader should know about it. */
  sentence: z.string(),
  commits: z.number(),
  files: z.number(),
  developers: z.number(),
  /** Day of the newest commit; null before the first reading. */
  newest: dayText.nullable(),
  readAt: z.string().nullable(),
  /** Smallest number of people whose leaving would lose half of it; null before the first reading. */
  truckFactor: z.number().nullable(),
  /** Shares of its source files, by size: known by nobody, one, several. */
  knownBy: z.object({ nobody: z.number(), one: z.number(), several: z.number() }).nullable(),
  /** The job that reads it now, for its progress. */
  job: z.string().nullable(),
});
export type RepositoryRow = z.infer<typeof repositoryRow>;

export const repositoriesAnswer = z.object({
  asOf: dayText,
  sentence: z.string(),
  repositories: z.array(repositoryRow),
  /** Signatures that may be one person: how many wait for a yes or no. */
  suggestions: z.number(),
});
export type RepositoriesAnswer = z.infer<typeof repositoriesAnswer>;

export const areaRef = z.object({
  id: z.string(),
  kind: z.enum(['repository', 'folder', 'component', 'owners']),
  name: z.string(),
  repository: repositoryRef,
});
export type AreaRef = z.infer<typeof areaRef>;

export const areaRow = areaRef.extend({
  files: z.number(),
  bytes: z.number(),
  knownBy,
  /** No file of it was changed for a year. */
  isStale: z.boolean(),
  lastChanged: dayText.nullable(),
  /** Changes in the last 90 days. */
  recentChanges: z.number(),
  truckFactor: z.number(),
  /** Who knows it well enough to be asked, who knows it best first; at most five. */
  knowers: z.array(developerRef),
  /** The team that answers for it; null: nobody said. */
  team: teamRef.nullable(),
});
export type AreaRow = z.infer<typeof areaRow>;

const technologyAnswer = z.object({
  name: z.string(),
  kind: z.enum(['language', 'framework']),
  /** Share of source files; null for a framework. */
  share: z.number().nullable(),
  areas: z.array(z.string()),
});

export const repositoryAnswer = z.object({
  asOf: dayText,
  repository: repositoryRow,
  sentences: z.array(z.string()),
  technologies: z.array(technologyAnswer),
  areas: z.array(areaRow),
});
export type RepositoryAnswer = z.infer<typeof repositoryAnswer>;

/** The files in columns, for the map: row i of each belongs to path i. Paths rise. */
export const mapAnswer = z.object({
  asOf: dayText,
  repository: repositoryRef,
  sentence: z.string(),
  paths: z.array(z.string()),
  /** Size; 1 where unknown. */
  bytes: z.array(z.number()),
  /** Index into `kinds`. */
  kind: z.array(z.number()),
  kinds: z.array(z.enum(fileKinds)),
  /** How many people who are here know the file. */
  knowers: z.array(z.number()),
  /** Index into `people` of who knows it best; −1: nobody who is here. */
  best: z.array(z.number()),
  /** What the best one knows of it, 0–1. */
  knowledge: z.array(z.number()),
  /** Days since its last change. */
  age: z.array(z.number()),
  people: z.array(developerRef),
});
export type MapAnswer = z.infer<typeof mapAnswer>;

export const knowerRow = z.object({
  who: developerRef,
  isHere: z.boolean(),
  /** A departure that is announced. */
  leavesOn: dayText.nullable(),
  knowledge: estimate,
  /** In words: `Expert`, `Knows it`, `Has worked on it`. */
  word: z.string(),
  /** What it rests on, in sentences: `Wrote 12 of its 40 files first.` */
  evidence: z.array(z.string()),
  lastChanged: dayText.nullable(),
});
export type KnowerRow = z.infer<typeof knowerRow>;

export const areaAnswer = z.object({
  asOf: dayText,
  area: areaRow,
  /** Answer first. */
  sentence: z.string(),
  /** What else is to say about it: owners on paper, work from outside the team, staleness. */
  remarks: z.array(z.string()),
  knowers: z.array(knowerRow),
  /** Whom to pair with whom so that one absence hurts less. */
  pairings: z.array(z.object({ knows: developerRef, learns: developerRef, because: z.string() })),
  /** Lines added and taken away in the last year; null: not counted yet, or not in this clone. */
  lines: z.object({ added: z.number(), deleted: z.number() }).nullable(),
  owners: z.array(z.object({ rule: z.string(), line: z.number(), owners: z.array(z.string()) })),
  files: z.array(
    z.object({ path: z.string(), knownBy, best: developerRef.nullable(), lastChanged: dayText.nullable() }),
  ),
  below: z.array(areaRow),
  source: z.string(),
});
export type AreaAnswer = z.infer<typeof areaAnswer>;

/** What one file or area says about the owners on paper. */
export const ownersAnswer = z.object({
  asOf: dayText,
  repository: repositoryRef,
  sentence: z.string(),
  /** Path of the CODEOWNERS file; null: there is none. */
  file: z.string().nullable(),
  faults: z.array(z.object({ line: z.number(), message: z.string() })),
  dead: z.array(z.object({ owner: z.string(), line: z.number(), because: z.string() })),
  onPaper: z.array(z.object({ owner: z.string(), line: z.number(), because: z.string() })),
  unowned: z.array(z.object({ area: areaRef, files: z.number(), because: z.string() })),
  /** A unified diff that git apply takes; empty when there is nothing to propose. */
  patch: z.string(),
  reasons: z.array(z.object({ line: z.number(), because: z.string() })),
});
export type OwnersAnswer = z.infer<typeof ownersAnswer>;

/** What a team knows, and what would be lost with any one of them. */
export const teamKnowledgeAnswer = z.object({
  asOf: dayText,
  team: teamRef,
  sentence: z.string(),
  remarks: z.array(z.string()),
  areas: z.array(areaRow),
  /** `declared`: set by hand or by CODEOWNERS; `derived`: where its members work most. */
  areasAre: z.enum(['declared', 'derived']),
  people: z.array(developerRef),
  /** By area, then by person: what the person knows of it, 0–1. */
  knowledge: z.array(z.array(z.number())),
  truckFactor: z.number(),
  away: z.object({
    sentence: z.string(),
    /** The share of the last quarter's work that nobody present would know well, when any one person is away for four weeks, of the team or not: from the least to the most. No names. */
    losses: z.array(z.number()),
    /** By name only where a departure is announced. */
    announced: z.array(z.object({ who: developerRef, leavesOn: dayText, loss: z.number() })),
    /** The areas behind the greatest losses. */
    areas: z.array(z.object({ area: areaRef, share: z.number() })),
    pairings: z.array(
      z.object({ area: areaRef, knows: developerRef, learns: developerRef, because: z.string() }),
    ),
    /** The greatest loss once these pairs have worked together. */
    after: z.number().nullable(),
  }),
});
export type TeamKnowledgeAnswer = z.infer<typeof teamKnowledgeAnswer>;

/** One's own knowledge, for oneself. */
export const ownKnowledgeAnswer = z.object({
  asOf: dayText,
  sentence: z.string(),
  /** The signatures that count as oneself. */
  signatures: z.array(z.string()),
  areas: z.array(
    z.object({
      area: areaRef,
      knowledge: estimate,
      word: z.string(),
      evidence: z.array(z.string()),
      lastChanged: dayText.nullable(),
      /** How many others who are here know it as well. */
      others: z.number(),
    }),
  ),
  source: z.string(),
});
export type OwnKnowledgeAnswer = z.infer<typeof ownKnowledgeAnswer>;

export const whoRequest = z.object({
  repository: z.string(),
  question: z.enum(['reviewer', 'owner', 'assignee']).default('reviewer'),
  paths: z.array(z.string().min(1).max(1000)).min(1).max(5000),
  /** A person's id, or an e-mail or login as it stands on commits. */
  author: z.string().max(200).nullable().default(null),
  day: dayText.optional(),
});
export type WhoRequest = z.infer<typeof whoRequest>;

export const candidateRow = z.object({
  who: developerRef,
  /** Each reason with its number: `Reviewed 12 of the last 20 changes below src/cargo/ops.` */
  reasons: z.array(z.string()),
  /** Reviews asked of them in the last fortnight. */
  load: z.number(),
});
export type CandidateRow = z.infer<typeof candidateRow>;

export const whoAnswer = z.object({
  asOf: dayText,
  repository: repositoryRef,
  question: z.enum(['reviewer', 'owner', 'assignee']),
  sentence: z.string(),
  experts: z.array(candidateRow),
  learners: z.array(candidateRow),
  /** Paths that the repository does not hold. */
  unknown: z.array(z.string()),
  source: z.string(),
});
export type WhoAnswer = z.infer<typeof whoAnswer>;

/** `a` and `b` are keys of signatures, or of a person: `inWords` of the answer tells them. */
const suggestionRow = z.object({
  key: z.string(),
  a: z.string(),
  b: z.string(),
  evidence: z.array(z.string()),
  confidence: z.number(),
  repositories: z.array(z.string()),
});
const decisionRow = z.object({
  id: z.string(),
  what: z.enum(['same', 'different', 'bot', 'human']),
  a: z.string(),
  b: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
export const identitiesAnswer = z.object({
  sentence: z.string(),
  suggestions: z.array(suggestionRow),
  decisions: z.array(decisionRow),
  bots: z.array(z.object({ name: z.string(), signatures: z.array(z.string()) })),
  /** Most active signatures that no person of the directory is known by. */
  unmatched: z.array(z.object({ name: z.string(), signatures: z.array(z.string()), commits: z.number() })),
  /** Decisions and evidence that could not be followed, because others go before them. */
  conflicts: z.array(z.object({ a: z.string(), b: z.string(), message: z.string() })),
  /** By key, where people read it otherwise: `person:7` is `Ada Quill of the directory`. */
  inWords: z.record(z.string(), z.string()),
  /** Lines for a .mailmap. */
  mailmap: z.string(),
});
export type IdentitiesAnswer = z.infer<typeof identitiesAnswer>;
export const decisionRequest = z.object({
  what: z.enum(['same', 'different', 'bot', 'human']),
  a: z.string().max(500),
  b: z.string().max(500).nullable().default(null),
});

export const addRepositoriesRequest = z.object({
  /** Folders on the server's machine, or addresses that git can clone. */
  locations: z.array(z.string().min(1).max(1000)).min(1).max(100),
});
export const addRepositoriesAnswer = z.object({
  repositories: z.array(repositoryRef.extend({ job: z.string() })),
});

/** Says which team answers for an area; null takes it back. */
export const areaTeamRequest = z.object({ area: z.string(), team: z.string().nullable() });
