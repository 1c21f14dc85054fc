import type { HomeSource } from '../../home/server/index.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

export const vacanciesHome =
  (_vacancies: VacanciesServer): HomeSource =>
  async () => [];
