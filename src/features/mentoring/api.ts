import { z } from 'zod';
import { dayText, personRef, teamRef } from '../people/index.ts';
import { leadSeats } from './leadSeat.ts';
import { episodeAnswer, pathChoiceAnswer, standing } from './pathApi.ts';

/** Shapes of requests and answers about mentors. Days travel as `2026-11-22`. */

const words = z.string().trim().max(1000);
const someWords = words.min(3, { error: 'Say it in a few words, so that it can be understood later.' });
const seat = z.enum(leadSeats);

export const mentorLineAnswer = z.object({
  mentee: personRef,
  /** Null: somebody from outside, whom the mentee alone knows. */
  mentor: personRef.nullable(),
  seat,
  team: teamRef.nullable(),
  mentorTeam: teamRef.nullable(),
  /** Since when, as the two agreed; null: it stands on the seat, which keeps no days of it. */
  from: dayText.nullable(),
});
export type MentorLineAnswer = z.infer<typeof mentorLineAnswer>;

export const mentorFindingAnswer = z.object({
  person: personRef,
  seat,
  team: teamRef,
  sentence: z.string(),
  /** True: the asker may see who could be proposed to them. */
  mayPropose: z.boolean(),
});
export type MentorFindingAnswer = z.infer<typeof mentorFindingAnswer>;

/** Days: so long one leads for the first time, and after so many in a seat one has done it. Configurable assumptions. */
const assumed = z.object({ firstTimeLead: z.number(), doneItAfter: z.number() });

const offer = {
  seats: z.array(seat),
  /** The first day on which it no longer holds; null: open. */
  to: dayText.nullable(),
  note: z.string().nullable(),
};
export const offerAnswer = z.object({ person: personRef, ...offer });
export type OfferAnswer = z.infer<typeof offerAnswer>;

/** GET /api/mentors: who mentors whom on a day, who would, and for whom the asker answers who has none. */
export const mentorsAnswer = z.object({
  asOf: dayText,
  standing,
  sentence: z.string(),
  lines: z.array(mentorLineAnswer),
  findings: z.array(mentorFindingAnswer),
  offers: z.array(offerAnswer),
  assumed,
});
export type MentorsAnswer = z.infer<typeof mentorsAnswer>;

export const proposalAnswer = z.object({
  person: personRef,
  /** Each a whole sentence. */
  reasons: z.array(z.string()),
  hasOffered: z.boolean(),
  note: z.string().nullable(),
});
export type ProposalAnswer = z.infer<typeof proposalAnswer>;

const proposals = {
  proposals: z.array(proposalAnswer),
  /** Why nobody is proposed, and what to do; empty where somebody is. */
  nobodyFits: z.string(),
};

/** GET /api/people/:id/mentoring: who could mentor one of one's leads. */
export const personMentoringAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  ...proposals,
});
export type PersonMentoringAnswer = z.infer<typeof personMentoringAnswer>;

export const mentorshipAnswer = z.object({
  id: z.string(),
  isMentor: z.boolean(),
  /** The other one; null: from outside, or erased. */
  other: personRef.nullable(),
  outsideName: z.string().nullable(),
  seat,
  state: z.enum(['asked', 'on', 'closed', 'ended']),
  /** How it stands, in a sentence to the asker. */
  sentence: z.string(),
  note: z.string().nullable(),
  askedOn: dayText,
  trialOn: dayText.nullable(),
  iSaidYes: z.boolean(),
  /** True: the trial talk has been, and the asker is to say yes or no. */
  waitsForMe: z.boolean(),
  from: dayText.nullable(),
  cadenceDays: z.number().nullable(),
  reviewOn: dayText.nullable(),
  isReviewDue: z.boolean(),
  talks: z.array(dayText),
  talkDue: dayText.nullable(),
  isTalkLate: z.boolean(),
  endedOn: dayText.nullable(),
  endedBecause: z.string().nullable(),
});
export type MentorshipAnswer = z.infer<typeof mentorshipAnswer>;

const myOffer = z.object({ ...offer, places: z.number() });
export type MyOffer = z.infer<typeof myOffer>;

/** GET /api/me/mentoring. */
export const myMentoringAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  /** The seat a mentor would be for: the one led in, else what one aims at; null: neither. */
  seat: seat.nullable(),
  /** What is missing: a sentence to the asker; null: nothing. */
  finding: z.string().nullable(),
  /** Mentors that stand on the asker's seats, and mentees on others', without anything agreed here. */
  onSeats: z.array(mentorLineAnswer),
  /** What goes on or is asked for; the newest last. */
  mine: z.array(mentorshipAnswer),
  past: z.array(mentorshipAnswer),
  offer: myOffer.nullable(),
  assumed,
  ...proposals,
});
export type MyMentoringAnswer = z.infer<typeof myMentoringAnswer>;

/** POST /api/me/mentoring/requests. */
export const mentorRequest = z.object({ mentor: z.string().min(1).max(100), seat, note: words.default('') });
/** POST /api/me/mentoring/outside: a mentor from outside who has agreed already. */
export const outsideRequest = z.object({
  name: z.string().trim().min(1, 'Say what you call them.').max(200),
  seat,
  talkedOn: dayText,
  hasDoneIt: z.literal(true, {
    error: 'A mentor is somebody who has sat in such a seat. Say that they have.',
  }),
  agreedToBeNamed: z.literal(true, { error: 'Ask them first whether their name may be kept here.' }),
});
export const trialRequest = z.object({ on: dayText });
export const choiceRequest = z.object({ yes: z.boolean(), because: words.default('') });
export const cadenceRequest = z.object({ everyDays: z.number().int().min(1).max(366), reviewOn: dayText });
export const talkRequest = z.object({ on: dayText, wasHeld: z.boolean().default(true) });
export const endRequest = z.object({ because: someWords });
export const offerRequest = z.object({
  seats: z.array(seat).min(1, 'Choose at least one seat.'),
  /** 0 takes it back. */
  places: z.number().int().min(0).max(20),
  to: dayText.nullable().default(null),
  note: words.default(''),
});

/** All that is kept about one person, for their export. */
export const ownMentoring = z.object({
  episodes: z.array(episodeAnswer),
  confirmedForOthers: z.array(z.object({ person: personRef, what: z.string(), word: z.string().nullable() })),
  path: pathChoiceAnswer.nullable(),
  offer: myOffer.nullable(),
  mentorships: z.array(mentorshipAnswer),
});
export type OwnMentoring = z.infer<typeof ownMentoring>;
