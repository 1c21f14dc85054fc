import type { Asking } from '../../people/server/index.ts';
import type { OwnVacancies } from '../api.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnVacancies = async (
  _vacancies: VacanciesServer,
  _asking: Asking,
): Promise<OwnVacancies> => ({});
