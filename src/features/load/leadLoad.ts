import { type Assumptions, defaultAssumptions } from './assumptions.ts';

/** What a leader's week has to carry. Hours are per week, shares 0–1 of the contract's hours. */
export interface WeekOfLeading {
  /** Weight of each report: 1, more for who is new, less for who masters their tasks. */
  readonly reports: readonly number[];
  /** Share of the week meant for own technical work. */
  readonly ownWork: number;
  readonly mentoringHours: number;
  readonly projects: number;
}

/** What the load is worked out with. */
export type LoadSettings = Pick<
  Assumptions,
  'contractHours' | 'fixedHours' | 'hoursPerReport' | 'hoursPerProject'
>;

/** Where the hours go. Their sum over the contract's hours is the load. */
export interface LoadParts {
  readonly fixed: number;
  readonly reports: number;
  readonly mentoring: number;
  readonly ownWork: number;
  readonly projects: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const loadParts = (
  { reports, ownWork, mentoringHours, projects }: WeekOfLeading,
  settings: LoadSettings = defaultAssumptions,
): LoadParts => ({
  fixed: settings.fixedHours,
  reports: settings.hoursPerReport * sum(reports),
  mentoring: mentoringHours,
  ownWork: ownWork * settings.contractHours,
  projects: settings.hoursPerProject * projects,
});

/** The share of a week that these parts take. */
export const loadOfParts = (
  parts: LoadParts,
  { contractHours }: Pick<LoadSettings, 'contractHours'>,
): number => sum(Object.values(parts)) / contractHours;

/** The share of a week that leading takes. May pass 1: then the seat does not fit one person. Model: docs/models/load.md. */
export const leadLoad = (week: WeekOfLeading, settings: LoadSettings = defaultAssumptions): number =>
  loadOfParts(loadParts(week, settings), settings);

/** How many reports fit beside so much own work: (H(1−s) − F)/h. */
export const mostReports = (ownWork: number, settings: LoadSettings = defaultAssumptions): number =>
  (settings.contractHours * (1 - ownWork) - settings.fixedHours) / settings.hoursPerReport;

/** The share of own work that is left when everything else is done: below 0 where that alone is too much. */
export const attainableOwnWork = (
  week: Omit<WeekOfLeading, 'ownWork'>,
  settings: LoadSettings = defaultAssumptions,
): number => 1 - leadLoad({ ...week, ownWork: 0 }, settings);

export const loadBands = ['fits', 'tight', 'overloaded'] as const;
export type LoadBand = (typeof loadBands)[number];

export const bandOf = (
  load: number,
  { tightFrom, overloadedAbove }: Pick<Assumptions, 'tightFrom' | 'overloadedAbove'> = defaultAssumptions,
): LoadBand => (load > overloadedAbove ? 'overloaded' : load < tightFrom ? 'fits' : 'tight');

/** How many times the time a thing takes it waits before, at one leader so loaded: Kingman 1961. Infinite from 1 on. */
export const waitingTimes = (
  load: number,
  variability: number = defaultAssumptions.waitingVariability,
): number => (load >= 1 ? Number.POSITIVE_INFINITY : (load / (1 - load)) * variability);
