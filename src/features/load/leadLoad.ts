/** What a leader's week has to carry. Hours are per week, shares 0–1 of the contract's hours. */
export interface Leading {
  /** Weight of each report: 1; 1.5 in the first five months; 0.75 where the tasks are mastered. */
  readonly reports: readonly number[];
  /** Share of the week meant for own technical work. */
  readonly ownWork: number;
  readonly mentoringHours: number;
  readonly projects: number;
}

/** What the load is worked out with. Every value is shown as a configurable assumption, but where a source is named. */
export interface LoadSettings {
  readonly contractHours: number;
  /** Work that comes with any seat. Back-solved: a manager with eight reports and no other work is full. */
  readonly fixedHours: number;
  /** Grove, High Output Management, 1983: half a day for each report. */
  readonly hoursPerReport: number;
  readonly hoursPerProject: number;
}

const defaultLoadSettings: LoadSettings = {
  contractHours: 40,
  fixedHours: 8,
  hoursPerReport: 4,
  hoursPerProject: 4,
};

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
  { reports, ownWork, mentoringHours, projects }: Leading,
  settings: LoadSettings = defaultLoadSettings,
): LoadParts => ({
  fixed: settings.fixedHours,
  reports: settings.hoursPerReport * sum(reports),
  mentoring: mentoringHours,
  ownWork: ownWork * settings.contractHours,
  projects: settings.hoursPerProject * projects,
});

/** The share of a week that leading takes. May pass 1: then the seat does not fit one person. Model: docs/models/load.md. */
export const leadLoad = (leading: Leading, settings: LoadSettings = defaultLoadSettings): number =>
  sum(Object.values(loadParts(leading, settings))) / settings.contractHours;

/** How many reports fit beside so much own work: (H(1−s) − F)/h. */
export const mostReports = (ownWork: number, settings: LoadSettings = defaultLoadSettings): number =>
  (settings.contractHours * (1 - ownWork) - settings.fixedHours) / settings.hoursPerReport;

/** The share of own work that is left when everything else is done: below 0 where that alone is too much. */
export const attainableOwnWork = (
  leading: Omit<Leading, 'ownWork'>,
  settings: LoadSettings = defaultLoadSettings,
): number => 1 - leadLoad({ ...leading, ownWork: 0 }, settings);

export const loadBands = ['fits', 'tight', 'overloaded'] as const;
export type LoadBand = (typeof loadBands)[number];

/** Configurable assumptions, from what waiting costs at one server (Kingman). */
export const bandOf = (load: number): LoadBand => (load < 0.85 ? 'fits' : load <= 1 ? 'tight' : 'overloaded');

/** How many times the time a thing takes it waits before, at one leader so loaded: Kingman 1961 with V = 1.5. Infinite from 1 on. */
export const waitingTimes = (load: number, variability = 1.5): number =>
  load >= 1 ? Number.POSITIVE_INFINITY : (load / (1 - load)) * variability;
