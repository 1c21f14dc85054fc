export * from './api.ts';
export { type AreaKnown, type TechnologyUsed, technologySkill } from './codeEvidence.ts';
export { type Evidence, type EvidenceKind, evidenceKinds, type SkillId } from './evidence.ts';
export { inferSkills, type SkillPicture, type SkillRecord } from './inferSkills.ts';
export { type Level, levels } from './level.ts';
export { defaultSkillModel, type SkillModel } from './skillModel.ts';
export { emptySkillsFile, type SkillsFile } from './skillsFile.ts';
export { wishes } from './wish.ts';
