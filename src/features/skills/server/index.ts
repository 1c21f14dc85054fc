export { importSkills } from './importing.ts';
export { exportSkills } from './reading.ts';
export { type SkillsRouting, skillsRoutes } from './routes.ts';
export { type KnownCode, noCode, type SkillsServer } from './skillsServer.ts';
export { eraseSkills, type SkillsDb } from './store.ts';
