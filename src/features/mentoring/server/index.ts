export { mentoringHome } from './home.ts';
export { type BroughtMentoring, importMentoring } from './importing.ts';
export type { MentoringServer } from './mentoringServer.ts';
export { readOwnMentoring } from './own.ts';
export { readEpisodes, readMentorLines } from './published.ts';
export { readMentors } from './reading.ts';
export { type MentoringRouting, mentoringRoutes } from './routes.ts';
export { eraseMentoring, type MentoringDb } from './store/index.ts';
