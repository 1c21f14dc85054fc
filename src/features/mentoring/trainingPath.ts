import { type Episode, type EpisodeKind, isConfirmed } from './episode.ts';
import type { LeadSeat } from './leadSeat.ts';
import type { PracticeId } from './practice.ts';

/** What somebody says about their own path: theirs alone until they show it. */
export interface PathChoice {
  /** 0: nothing said yet. */
  readonly version: number;
  /** The seat they would like to grow into; null: none. */
  readonly aim: LeadSeat | null;
  readonly shownToManager: boolean;
  readonly shownToMentor: boolean;
}

/** What a seat takes: practices one shows, and ways of leading one has done before sitting in it. */
export interface PathStep {
  readonly seat: LeadSeat;
  /** What changes with this step. */
  readonly what: string;
  /** The most telling first: that is the one to begin with. */
  readonly practices: readonly PracticeId[];
  readonly evidence: readonly EpisodeKind[];
}

/**
 * The path IC → TL → TLM → EM, and PgM beside it. Which practices and which evidence a seat takes is an assumption of
 * ours: no source ranks them.
 */
export const seatsOnThePath: readonly PathStep[] = [
  {
    seat: 'TL',
    what: 'A tech lead answers for how things are built, and others build most of them.',
    practices: ['deciding', 'listening', 'delegating', 'feedback'],
    evidence: ['project', 'decided', 'mentored', 'delegated'],
  },
  {
    seat: 'TLM',
    what: 'A tech lead manager answers for people as well, and their own work gets smaller for good.',
    practices: ['delegating', 'coaching', 'feedback', 'listening', 'shielding', 'deciding'],
    evidence: ['delegated', 'mentored', 'feedback', 'hired'],
  },
  {
    seat: 'EM',
    what: 'An engineering manager achieves what their people achieve.',
    practices: ['coaching', 'feedback', 'listening', 'shielding', 'delegating'],
    evidence: ['mentored', 'feedback', 'hired', 'settled'],
  },
  {
    seat: 'PgM',
    what: 'A program manager answers for how the work of several teams comes together, and leads nobody.',
    practices: ['listening', 'deciding', 'shielding', 'feedback'],
    evidence: ['across teams', 'settled', 'incident', 'decided'],
  },
];

/** `shown`: somebody who saw it has confirmed an episode. `told`: written, and not confirmed yet. No grade beyond. */
export type Showing = 'shown' | 'told' | 'not yet';

/** Words on the path, never how many: one confirmed episode shows it, and a second changes nothing. */
const showingOf = (episodes: readonly Episode[]): Showing =>
  episodes.some(isConfirmed) ? 'shown' : episodes.length > 0 ? 'told' : 'not yet';

export interface StepProgress {
  readonly step: PathStep;
  readonly practices: readonly { readonly practice: PracticeId; readonly showing: Showing }[];
  readonly evidence: readonly { readonly kind: EpisodeKind; readonly showing: Showing }[];
  /** The first practice that is not shown; null: all are. */
  readonly next: PracticeId | null;
}

/** What somebody has shown for a seat, from the episodes that stand. An episode written for another seat counts as well. */
export const progressOn = (step: PathStep, episodes: readonly Episode[]): StepProgress => {
  const practices = step.practices.map((practice) => ({
    practice,
    showing: showingOf(episodes.filter((each) => each.practice === practice)),
  }));
  const evidence = step.evidence.map((kind) => ({
    kind,
    showing: showingOf(episodes.filter((each) => each.kind === kind)),
  }));
  const next =
    practices.find(({ showing }) => showing === 'not yet') ??
    practices.find(({ showing }) => showing === 'told');
  return { step, practices, evidence, next: next?.practice ?? null };
};
