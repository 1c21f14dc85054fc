export { type ShownSkill, skillsExport, skillsImport } from './api.ts';
export type { AreaKnown, TechnologyUsed } from './codeEvidence.ts';
export { type Level, levels, placeOf } from './level.ts';
export { emptySkillsFile, type SkillsFile } from './skillsFile.ts';
export { wishes } from './wish.ts';
