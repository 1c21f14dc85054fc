import type { Generated, Kysely } from 'kysely';
import type { EpisodeKind } from '../../episode.ts';
import type { LeadSeat } from '../../leadSeat.ts';
import type { MentoringStep } from '../../mentorship.ts';
import type { PracticeId } from '../../practice.ts';

interface Versioned {
  org_id: string;
  person: string;
  version: number;
  set_on: string;
}

export interface MentoringTables {
  leading_episode: {
    org_id: string;
    id: string;
    number: Generated<number>;
    person: string;
    kind: EpisodeKind;
    what: string;
    seat: LeadSeat | null;
    practice: PracticeId | null;
    from_day: string;
    to_day: string | null;
    recorded_on: string;
    source: string;
    withdrawn_on: string | null;
  };
  episode_confirmation: {
    org_id: string;
    id: string;
    episode: string;
    person: string;
    asked: string | null;
    note: string | null;
    asked_on: string;
    answer: 'confirmed' | 'declined' | null;
    word: string | null;
    answered_on: string | null;
  };
  leading_path: Versioned & {
    aim: LeadSeat | null;
    shown_to_manager: boolean;
    shown_to_mentor: boolean;
  };
  mentor_offer: Versioned & {
    seats: LeadSeat[];
    places: number;
    until_day: string | null;
    note: string | null;
  };
  mentorship: {
    org_id: string;
    id: string;
    mentee: string;
    mentor: string | null;
    outside_name: string | null;
    seat: LeadSeat;
    number: Generated<number>;
  };
  mentorship_step: {
    org_id: string;
    mentorship: string;
    number: number;
    step: MentoringStep['step'];
    taken_by: string | null;
    on_day: string;
    word: string | null;
    cadence_days: number | null;
    review_on: string | null;
    recorded_on: string;
  };
}
export type MentoringDb = Kysely<MentoringTables>;
