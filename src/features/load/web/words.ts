import type { LoadBand, LoadParts } from '../leadLoad.ts';
import type { WeekHours } from '../weekLog.ts';

export const partWords: Readonly<Record<keyof LoadParts, string>> = {
  fixed: 'Comes with the seat',
  reports: 'Reports',
  mentoring: 'Mentoring',
  projects: 'Technical leading',
  ownWork: 'Own work',
};

export const kindLabels: Readonly<Record<keyof WeekHours, string>> = {
  ownWork: 'Own work',
  leading: 'Technical leading',
  people: 'People',
  other: 'All else',
};

export const bandTones: Readonly<Record<LoadBand, 'good' | 'watch' | 'bad'>> = {
  fits: 'good',
  tight: 'watch',
  overloaded: 'bad',
};
