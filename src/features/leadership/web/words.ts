import type { StepAnswer } from '../api.ts';
import type { DecisionLevel } from '../partnership.ts';

export const stepWords: Readonly<Record<StepAnswer['kind'], string>> = {
  talk: 'Talk',
  report: 'Report',
  decision: 'Decisions',
  promise: 'Promises',
  project: 'Projects',
  area: 'Area',
  charter: 'Charter',
  mentor: 'Mentor',
  appointment: 'Appointment',
  review: 'Review',
  other: 'Other',
};

export const verdictWords = {
  split: 'Split: two people, two seats',
  relieve: 'Relieve, and keep one seat for now',
  keep: 'Keep one seat',
} as const;

export const levelWords: Readonly<Record<DecisionLevel, string>> = {
  tell: 'tell: decides and tells',
  sell: 'sell: decides and wins the other over',
  consult: 'consult: asks first, then decides',
  agree: 'agree: both decide together',
  advise: 'advise: the other decides, with advice',
  inquire: 'inquire: the other decides and says why',
  delegate: 'delegate: the other decides alone',
};
