import { z } from 'zod';
import { dayText, personRef } from '../people/index.ts';
import { episodeKinds } from './episode.ts';
import { leadSeats } from './leadSeat.ts';
import { practiceIds } from './practice.ts';

/** Shapes of requests and answers about times of leading and the path to a seat. */

const words = z.string().trim().max(1000);
const someWords = words.min(3, { error: 'Say it in a few words, so that it can be understood later.' });
const seat = z.enum(leadSeats);
/** How the feature stands for one person: `unread`: on, and they have not read its notice. */
export const standing = z.enum(['off', 'announced', 'unread', 'on']);
const days = {
  from: dayText,
  /** The first day after it; null: it goes on. */
  to: dayText.nullable(),
};
const episode = {
  kind: z.enum(episodeKinds),
  what: z.string(),
  seat: seat.nullable(),
  practice: z.enum(practiceIds).nullable(),
  ...days,
};

const confirmationAnswer = z.object({
  /** Null: their data was erased. */
  by: personRef.nullable(),
  /** Null: not answered yet. Others than the person see confirmed ones alone. */
  answer: z.enum(['confirmed', 'declined']).nullable(),
  word: z.string().nullable(),
  askedOn: dayText,
  answeredOn: dayText.nullable(),
});

export const episodeAnswer = z.object({
  id: z.string(),
  ...episode,
  recordedOn: dayText,
  /** Null: it stands. Others than the person see standing ones alone. */
  withdrawnOn: dayText.nullable(),
  isConfirmed: z.boolean(),
  confirmations: z.array(confirmationAnswer),
});
export type EpisodeAnswer = z.infer<typeof episodeAnswer>;

const showing = z.enum(['shown', 'told', 'not yet']);
const progressAnswer = z.object({
  seat,
  practices: z.array(z.object({ practice: z.enum(practiceIds), showing })),
  evidence: z.array(z.object({ kind: z.enum(episodeKinds), showing })),
  /** The practice to try next; null: all are shown. */
  next: z.enum(practiceIds).nullable(),
});
export type ProgressAnswer = z.infer<typeof progressAnswer>;

export const pathChoiceAnswer = z.object({
  aim: seat.nullable(),
  shownToManager: z.boolean(),
  shownToMentor: z.boolean(),
});
export type PathChoiceAnswer = z.infer<typeof pathChoiceAnswer>;

export const toConfirmAnswer = z.object({
  episode: z.string(),
  person: personRef,
  kind: z.enum(episodeKinds),
  what: z.string(),
  ...days,
  note: z.string().nullable(),
});
export type ToConfirmAnswer = z.infer<typeof toConfirmAnswer>;

/** GET /api/me/path: for the asker alone. */
export const pathAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  /** The seat they sit in; null: they lead nothing. */
  at: seat.nullable(),
  choice: pathChoiceAnswer,
  manager: personRef.nullable(),
  mentors: z.array(personRef),
  steps: z.array(progressAnswer),
  episodes: z.array(episodeAnswer),
  toConfirm: z.array(toConfirmAnswer),
});
export type PathAnswer = z.infer<typeof pathAnswer>;

/** GET /api/people/:id/episodes: for manager and mentor. */
export const personEpisodesAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  episodes: z.array(episodeAnswer),
  /** The path, where the person shows it to the asker; null: they do not. */
  path: z.object({ aim: seat.nullable(), steps: z.array(progressAnswer) }).nullable(),
});
export type PersonEpisodesAnswer = z.infer<typeof personEpisodesAnswer>;

/** POST /api/me/episodes. */
export const episodeRequest = z.object({ ...episode, what: someWords });
export const confirmationRequest = z.object({ asked: z.string().min(1).max(100), note: words.default('') });
export const confirmationReply = z.object({ confirms: z.boolean(), word: words.default('') });
