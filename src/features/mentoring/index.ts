export * from './api.ts';
export { deedWords, type Episode, type EpisodeKind, episodesOn } from './episode.ts';
export type { LeadSeat } from './leadSeat.ts';
export type { MentorLine } from './mentorLines.ts';
export type { Mentorship } from './mentorship.ts';
export type { Practice, PracticeId } from './practice.ts';
export type { PathStep } from './trainingPath.ts';
