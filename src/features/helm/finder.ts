import type { Names, Role, Roster, Seat, TeamId } from '../people/index.ts';
import type { Expectation } from './expectations.ts';
import type { Finding } from './finding.ts';

/** Configurable assumptions. */
export interface HelmLimits {
  /** This many seats in one person are too many. */
  readonly manySeats: number;
  /** More direct reports than this are too wide a span: n_max(s = 0) = 8 of the load model (Larson 2019: 6–8 per manager). */
  readonly wideSpan: number;
}
export const defaultLimits: HelmLimits = { manySeats: 3, wideSpan: 8 };

/** What findings are made from. */
export interface HelmView {
  readonly roster: Roster;
  readonly names: Names;
  readonly expectations: readonly Expectation[];
  readonly limits: HelmLimits;
}

/** All findings of one kind. */
export type Finder = (view: HelmView) => Finding[];

export const seatsOf = (roster: Roster, team: TeamId, role?: Role): readonly Seat[] =>
  (roster.seatsByTeam.get(team) ?? []).filter((seat) => role === undefined || seat.role === role);

export const isFilled = (seat: Seat): boolean => seat.holder !== null;
