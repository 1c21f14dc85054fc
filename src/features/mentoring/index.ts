export * from './api.ts';
export {
  deedWords,
  type Episode,
  type EpisodeKind,
  episodeKinds,
  episodesOn,
  isConfirmed,
} from './episode.ts';
export { type LeadSeat, leadSeats, seatNames } from './leadSeat.ts';
export type { MentorLine } from './mentorLines.ts';
export type { Mentorship } from './mentorship.ts';
export { type Practice, type PracticeId, practices } from './practice.ts';
export { type PathStep, seatsOnThePath } from './trainingPath.ts';
