import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { PersonId } from '../people/index.ts';
import type { LeadSeat } from './leadSeat.ts';
import type { PracticeId } from './practice.ts';

/** Ways of leading that one can do without a seat. What somebody produces themself is none of them. */
export const episodeKinds = [
  'project',
  'mentored',
  'delegated',
  'decided',
  'incident',
  'hired',
  'feedback',
  'settled',
  'across teams',
] as const;
export type EpisodeKind = (typeof episodeKinds)[number];

/** `led a project`: what one did, as a sentence goes on after a name. */
export const deedWords: Readonly<Record<EpisodeKind, string>> = {
  project: 'led a project',
  mentored: 'mentored somebody',
  delegated: 'handed something on and stayed answerable',
  decided: 'brought a decision about',
  incident: 'ran an incident',
  hired: 'hired somebody or brought them aboard',
  feedback: 'gave feedback that was hard to give',
  settled: 'settled a disagreement',
  'across teams': 'kept work of several teams together',
};

/** Somebody who saw it was asked to confirm it. */
export interface Confirmation {
  readonly id: string;
  /** Null: their data was erased. */
  readonly by: PersonId | null;
  /** What the person wrote with it. */
  readonly note: string | null;
  readonly askedOn: Day;
  readonly answer: 'confirmed' | 'declined' | null;
  /** What they say they saw. */
  readonly word: string | null;
  readonly answeredOn: Day | null;
}

/** A time that somebody led, from–to, in their own words. `to: null`: it goes on. */
export interface Episode extends Span {
  readonly id: string;
  readonly person: PersonId;
  readonly kind: EpisodeKind;
  readonly what: string;
  /** For which seat it is evidence; null: for any. */
  readonly seat: LeadSeat | null;
  readonly practice: PracticeId | null;
  /** `hand`, or the import it came with. */
  readonly source: string;
  readonly recordedOn: Day;
  /** Null: it stands. */
  readonly withdrawnOn: Day | null;
  readonly confirmations: readonly Confirmation[];
}

/** True once somebody who saw it has said so. */
export const isConfirmed = ({ confirmations }: Pick<Episode, 'confirmations'>): boolean =>
  confirmations.some(({ answer }) => answer === 'confirmed');

/** What stood in the record on a day: written by then and not yet withdrawn. */
export const episodesOn = (episodes: readonly Episode[], day: Day): readonly Episode[] =>
  episodes
    .filter(({ recordedOn, withdrawnOn }) => recordedOn <= day && (withdrawnOn === null || withdrawnOn > day))
    .map((episode) => ({
      ...episode,
      confirmations: episode.confirmations
        .filter(({ askedOn }) => askedOn <= day)
        .map((each) =>
          each.answeredOn !== null && each.answeredOn > day
            ? { ...each, answer: null, word: null, answeredOn: null }
            : each,
        ),
    }));
