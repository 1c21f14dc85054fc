import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';
import type { LeadSeat } from './leadSeat.ts';

export const stepNames = ['asked', 'trial', 'yes', 'no', 'cadence', 'talk', 'no talk', 'ended'] as const;

/** One thing that one of the two did, on a day. Steps are only ever added. */
export interface MentoringStep {
  readonly step: (typeof stepNames)[number];
  /** Null: their data was erased. */
  readonly by: PersonId | null;
  /** Of a trial and a talk the day they meet; of all else the day it was said. */
  readonly on: Day;
  /** A note with the request, or why it ended. */
  readonly word: string | null;
  /** Days from talk to talk, and the day to look back together; with `cadence` alone. */
  readonly cadenceDays: number | null;
  readonly reviewOn: Day | null;
  readonly recordedOn: Day;
}

/** A request with all that came of it. */
export interface MentorshipRecord {
  readonly id: string;
  readonly mentee: PersonId;
  /** Null: somebody from outside, or their data was erased. */
  readonly mentor: PersonId | null;
  /** A mentor from outside, as the mentee calls them. */
  readonly outsideName: string | null;
  readonly seat: LeadSeat;
  /** Oldest first. */
  readonly steps: readonly MentoringStep[];
}

/** `asked`: a trial talk is to be agreed on or held. `on`: both have said yes. `closed`: it came to nothing. `ended`: it was one. */
export type MentorshipState = 'asked' | 'on' | 'closed' | 'ended';

/** How it stands between two on a day. */
export interface Mentorship extends Omit<MentorshipRecord, 'steps'> {
  readonly state: MentorshipState;
  readonly askedOn: Day;
  readonly note: string | null;
  readonly trialOn: Day | null;
  readonly menteeSaidYes: boolean;
  readonly mentorSaidYes: boolean;
  /** The day on which the second yes was said; null before. */
  readonly from: Day | null;
  /** Days from talk to talk, and when to look back: set with the second yes, and changed by either. */
  readonly cadenceDays: number | null;
  readonly reviewOn: Day | null;
  /** Days on which they talked, in order. */
  readonly talks: readonly Day[];
  /** The first day on which it no longer was; null: it goes on. */
  readonly endedOn: Day | null;
  readonly endedBy: PersonId | null;
  readonly endedBecause: string | null;
}

const begun = (record: MentorshipRecord, { on, word }: MentoringStep): Mentorship => ({
  ...{ id: record.id, mentee: record.mentee, mentor: record.mentor },
  ...{ outsideName: record.outsideName, seat: record.seat },
  ...{ state: 'asked', askedOn: on, note: word, trialOn: null },
  ...{ menteeSaidYes: false, mentorSaidYes: false, from: null },
  ...{ cadenceDays: null, reviewOn: null, talks: [] },
  ...{ endedOn: null, endedBy: null, endedBecause: null },
});

const withYes = (now: Mentorship, { by, on }: MentoringStep): Mentorship => {
  const menteeSaidYes = now.menteeSaidYes || by === now.mentee;
  // For a mentor from outside the mentee speaks: only they have an account here.
  const mentorSaidYes = now.mentorSaidYes || by !== now.mentee || now.outsideName !== null;
  const isMutual = menteeSaidYes && mentorSaidYes;
  return {
    ...{ ...now, menteeSaidYes, mentorSaidYes },
    ...(isMutual && { state: 'on', from: on }),
  };
};

const after = (now: Mentorship, step: MentoringStep): Mentorship => {
  switch (step.step) {
    case 'asked':
      return now;
    case 'trial':
      return { ...now, trialOn: step.on };
    case 'yes':
      return withYes(now, step);
    case 'cadence':
      return { ...now, cadenceDays: step.cadenceDays, reviewOn: step.reviewOn };
    case 'talk':
      return { ...now, talks: [...new Set([...now.talks, step.on])].sort((a, b) => a - b) };
    case 'no talk':
      return { ...now, talks: now.talks.filter((day) => day !== step.on) };
    case 'no':
    case 'ended':
      return {
        ...now,
        ...{ state: now.from === null ? 'closed' : 'ended', endedOn: step.on },
        ...{ endedBy: step.by, endedBecause: step.word },
      };
  }
};

/** How a mentorship stood on a day, by what had been said until then; undefined before it was asked for. */
export const mentorshipOn = (record: MentorshipRecord, day: Day): Mentorship | undefined => {
  const steps = record.steps.filter(({ recordedOn }) => recordedOn <= day);
  return steps[0] && steps.reduce(after, begun(record, steps[0]));
};

/** The day by which the next talk is due: one cadence after the last, or after the beginning; null: none is agreed on. */
export const nextTalkDue = ({ state, from, talks, cadenceDays }: Mentorship): Day | null =>
  state !== 'on' || cadenceDays === null ? null : Math.max(from!, talks.at(-1) ?? from!) + cadenceDays;
