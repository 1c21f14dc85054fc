export { readSkillFiles, skillFileNames } from './readSkillFiles.ts';
