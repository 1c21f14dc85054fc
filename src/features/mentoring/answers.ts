import { type Day, isoDay } from '../../base/day.ts';
import {
  type Names,
  type PersonId,
  personRefOf,
  type Roster,
  type TeamId,
  teamRefOf,
} from '../people/index.ts';
import type { MentorLineAnswer, MentorshipAnswer, MyOffer } from './api.ts';
import { type Episode, isConfirmed } from './episode.ts';
import type { MentorLine } from './mentorLines.ts';
import type { MentorOffer } from './mentorOffer.ts';
import { type Mentorship, nextTalkDue } from './mentorship.ts';
import { seatLedBy } from './needsMentor.ts';
import type { EpisodeAnswer, ProgressAnswer } from './pathApi.ts';
import { sayMentorship } from './sentences.ts';
import type { StepProgress } from './trainingPath.ts';

interface Telling {
  readonly names: Names;
  readonly day: Day;
}

const dayOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));
const refOrNull = (id: PersonId | null, names: Names) => (id === null ? null : personRefOf(id, names));

export const mentorLineAnswerOf = (
  { mentee, mentor, mentorship }: MentorLine,
  { names, roster }: Telling & { readonly roster: Roster },
): MentorLineAnswer => {
  const led = seatLedBy(roster, mentee);
  const teamOf = (person: PersonId): TeamId | undefined =>
    (seatLedBy(roster, person) ?? roster.teamsByMember.get(person)?.[0]?.body)?.team;
  const ofMentor = mentor === null ? undefined : teamOf(mentor);
  return {
    ...{ mentee: personRefOf(mentee, names), mentor: refOrNull(mentor, names) },
    seat: mentorship?.seat ?? led?.seat ?? 'PgM',
    team: led === undefined ? null : teamRefOf(led.team, names),
    mentorTeam: ofMentor === undefined ? null : teamRefOf(ofMentor, names),
    from: dayOrNull(mentorship?.from ?? null),
  };
};

/** A mentorship as one of the two sees it. */
export const mentorshipAnswerOf = (
  mentorship: Mentorship,
  me: PersonId,
  { names, day }: Telling,
): MentorshipAnswer => {
  const { id, seat, state, note, outsideName, mentee, mentor, trialOn, talks, reviewOn } = mentorship;
  const isMentor = mentor === me;
  const iSaidYes = isMentor ? mentorship.mentorSaidYes : mentorship.menteeSaidYes;
  const due = nextTalkDue(mentorship);
  return {
    ...{ id, isMentor, seat, state, note, outsideName, iSaidYes },
    other: refOrNull(isMentor ? mentee : mentor, names),
    sentence: sayMentorship(mentorship, me, names, day),
    ...{ askedOn: isoDay(mentorship.askedOn), trialOn: dayOrNull(trialOn), from: dayOrNull(mentorship.from) },
    waitsForMe: state === 'asked' && !iSaidYes && trialOn !== null && trialOn <= day,
    ...{ cadenceDays: mentorship.cadenceDays, talks: talks.map(isoDay) },
    ...{ reviewOn: dayOrNull(reviewOn), isReviewDue: state === 'on' && reviewOn !== null && reviewOn <= day },
    ...{ talkDue: dayOrNull(due), isTalkLate: due !== null && due < day },
    ...{ endedOn: dayOrNull(mentorship.endedOn), endedBecause: mentorship.endedBecause },
  };
};

export const myOfferOf = ({ seats, places, to, note }: MentorOffer): MyOffer => ({
  ...{ seats: [...seats], places, to: dayOrNull(to), note },
});

/** @param isMine False: who looks sees what was confirmed, and neither what waits nor what was declined. */
export const episodeAnswerOf = (episode: Episode, names: Names, isMine: boolean): EpisodeAnswer => {
  const { id, kind, what, seat, practice, from, to, recordedOn, withdrawnOn } = episode;
  return {
    ...{ id, kind, what, seat, practice, from: isoDay(from), to: dayOrNull(to) },
    ...{
      recordedOn: isoDay(recordedOn),
      withdrawnOn: dayOrNull(withdrawnOn),
      isConfirmed: isConfirmed(episode),
    },
    confirmations: episode.confirmations
      .filter(({ answer }) => isMine || answer === 'confirmed')
      .map(({ by, answer, word, askedOn, answeredOn }) => ({
        ...{ by: refOrNull(by, names), answer, word },
        ...{ askedOn: isoDay(askedOn), answeredOn: dayOrNull(answeredOn) },
      })),
  };
};

export const progressAnswerOf = ({ step, practices, evidence, next }: StepProgress): ProgressAnswer => ({
  ...{ seat: step.seat, practices: [...practices], evidence: [...evidence], next },
});
