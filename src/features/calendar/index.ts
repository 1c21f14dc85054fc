export type { Absence } from './absence.ts';
export { absenceAnswer } from './api.ts';
