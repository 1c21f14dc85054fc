export { skillsHome } from './home.ts';
export { importSkills, undoSkillsImport } from './importing.ts';
export { exportSkills, readShownSkills, type ShownSkills } from './reading.ts';
export { type SkillsRouting, skillsRoutes } from './routes.ts';
export { readShownWishes } from './shownWishes.ts';
export { skillsNeeded } from './skillsNeeded.ts';
export type { KnownCode, SkillsServer } from './skillsServer.ts';
export { eraseSkills, type SkillsDb } from './store/index.ts';
