import type { SeatMeasures } from './teamPast.ts';

/** Whether a rule names a team, from what public files hold of it. */
export type SeatRule = (measures: SeatMeasures) => boolean;

export interface SeatRuleSettings {
  /** People and parts for each who leads. */
  readonly sizePerLeader: number;
  /** Seats of the busiest of them; null leaves it out. */
  readonly seatsHeld: number | null;
  /** Days somebody has led it. */
  readonly tenure: number;
}

const settledChange = 0.2;

/**
 * Names a team that may need a second one at the helm, from seats alone: much to keep together for each who leads, or
 * somebody in several seats; and settled, that is led for a while and hardly changed in eight weeks. It borrows the
 * shape of `adviseSplit`, and nothing it gets right speaks for the load model: reports and hours are not in these files.
 */
export const seatSplitFromSeats =
  (settings: SeatRuleSettings): SeatRule =>
  ({ size, leaders, seatsHeld, tenure, change }) =>
    (size / leaders >= settings.sizePerLeader ||
      (settings.seatsHeld !== null && seatsHeld >= settings.seatsHeld)) &&
    tenure >= settings.tenure &&
    change <= settledChange;

/** Naive: the team is large. */
export const bySize =
  (least: number): SeatRule =>
  ({ size }) =>
    size >= least;

/** Naive: it has been led so for a while. */
export const byTime =
  (leastDays: number): SeatRule =>
  ({ tenure }) =>
    tenure >= leastDays;

export const everyTeam: SeatRule = () => true;

const sizes = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30];
const tenures = [0, 90, 180, 365, 540, 730, 1095, 1460, 1825];

/** What the rule's settings are chosen from, on the first half of a history. */
export const settingsToTry: readonly SeatRuleSettings[] = sizes.flatMap((sizePerLeader) =>
  [2, 3, 4, null].flatMap((seatsHeld) =>
    tenures.slice(0, 7).map((tenure) => ({ sizePerLeader, seatsHeld, tenure })),
  ),
);
/** What the naive rules' one number is chosen from. */
export const sizesToTry = [...sizes, 9, 14, 18, 40, 50].sort((a, b) => a - b);
export const tenuresToTry = [...tenures, 270, 450, 640, 900, 1280, 2190, 2555].sort((a, b) => a - b);
/** Finer: to give as many warnings as another rule. */
export const everySize = Array.from({ length: 60 }, (_, n) => n + 1);
export const everyTenure = Array.from({ length: 120 }, (_, n) => n * 30);
