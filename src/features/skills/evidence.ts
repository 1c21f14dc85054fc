import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';
import type { Level } from './level.ts';

export type SkillId = string;

/**
 * Who or what says how well somebody knows something. What came of an assignment, a review or a test is none of them
 * and never will be: it measures the work, the task and the others too, and people would stop daring to try.
 */
export const evidenceKinds = ['peer', 'self', 'supervisor', 'code'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** One piece of evidence about the skill of a person. */
export interface Evidence {
  /** Stays the same; of code it is made from the area: `code:harbour-web/src/ui:technology:typescript`. */
  readonly id: string;
  readonly person: PersonId;
  readonly skill: SkillId;
  readonly kind: EvidenceKind;
  readonly level: Level;
  /** The day it was said; of code the day on which the area was known so well. */
  readonly on: Day;
  /** Who said it; null for code, and for somebody whose data was erased. */
  readonly by: PersonId | null;
  /** What was seen, in words. */
  readonly because: string | null;
  /** `hand`, the name of an import, or the repository. */
  readonly source: string;
  /** The day its author took it back. */
  readonly withdrawnOn: Day | null;
}

export const outcomes = ['upheld', 'corrected', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** The person says that a piece is wrong. Until somebody answers, it does not count. */
export interface Contest {
  readonly id: string;
  /** Id of the piece. */
  readonly evidence: string;
  readonly on: Day;
  readonly reason: string;
  /** The last day on which the answer is in time. */
  readonly due: Day;
  /** Null: nobody leads the person, so it stays as it is. */
  readonly answerer: PersonId | null;
  readonly answer: ContestAnswer | null;
}

export interface ContestAnswer {
  readonly outcome: Outcome;
  /** Of a correction: the level that counts in place of the one contested. */
  readonly level: Level | null;
  readonly because: string;
  readonly by: PersonId | null;
  readonly on: Day;
}

/** Why a piece counts or does not. */
export type Standing = 'counts' | 'contested' | 'withdrawn' | 'said anew' | 'not let';

export interface Piece {
  readonly evidence: Evidence;
  readonly standing: Standing;
  /** After a correction the corrected one. */
  readonly level: Level;
  /** The newest contest of it. */
  readonly contest: Contest | null;
}

interface Settings {
  readonly contests: readonly Contest[];
  /** Whether the person lets what they know of code count as evidence. */
  readonly letsCode: boolean;
  readonly day: Day;
}

/** As it stood on the day: an answer given later is not there yet. */
const newestContest = (id: string, { contests, day }: Settings): Contest | null => {
  const made = contests.filter(({ evidence, on }) => evidence === id && on <= day);
  const last = made.toSorted((a, b) => a.on - b.on).at(-1);
  if (last === undefined) return null;
  return last.answer !== null && last.answer.on > day ? { ...last, answer: null } : last;
};

const isWithdrawn = ({ withdrawnOn }: Evidence, day: Day): boolean =>
  withdrawnOn !== null && withdrawnOn <= day;

/** Of what each author says about each skill the newest word that is not taken back. Code and erased authors have none. */
const newestWords = (said: readonly Evidence[], day: Day): ReadonlySet<Evidence> => {
  const newest = new Map<string, Evidence>();
  for (const one of said) {
    if (one.by === null || isWithdrawn(one, day)) continue;
    const key = JSON.stringify([one.by, one.person, one.skill]);
    const other = newest.get(key);
    if (other === undefined || one.on >= other.on) newest.set(key, one);
  }
  return new Set(newest.values());
};

const standingOf = (
  one: Evidence,
  contest: Contest | null,
  newest: ReadonlySet<Evidence>,
  { letsCode, day }: Settings,
): Standing => {
  if (isWithdrawn(one, day)) return 'withdrawn';
  if (contest?.answer?.outcome === 'withdrawn') return 'withdrawn';
  if (one.kind === 'code' && !letsCode) return 'not let';
  if (contest !== null && contest.answer === null) return 'contested';
  return one.by !== null && !newest.has(one) ? 'said anew' : 'counts';
};

/**
 * Which pieces count on a day, and why the others do not. Of what one author says about one skill the newest counts;
 * `evidence` comes in the order in which it was recorded.
 */
export const piecesOf = (evidence: readonly Evidence[], settings: Settings): readonly Piece[] => {
  const said = evidence.filter(({ on }) => on <= settings.day);
  const newest = newestWords(said, settings.day);
  return said.map((one) => {
    const contest = newestContest(one.id, settings);
    const level = contest?.answer?.outcome === 'corrected' ? (contest.answer.level ?? one.level) : one.level;
    return { evidence: one, standing: standingOf(one, contest, newest, settings), level, contest };
  });
};
