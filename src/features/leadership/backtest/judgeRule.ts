import type { Day } from '../../../base/day.ts';
import type { SeatRule } from './seatSplitFromSeats.ts';
import { daysToStay } from './secondSeats.ts';
import type { SeatMeasures } from './teamPast.ts';
import { type CountedShare, wilson } from './wilson.ts';

/** A team on the days it was looked at, oldest first; those on which it could be warned. */
export interface WatchedTeam {
  readonly looks: readonly { readonly day: Day; readonly measures: SeatMeasures }[];
  /** When it got its second one at the helm. */
  readonly happened: readonly Day[];
}

/** From the first day until, not including, the last. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** How often a rule was right in a stretch of days. */
export interface Verdict {
  readonly warnings: number;
  /** Its year was not over and nothing had happened. In no share. */
  readonly undecided: number;
  /** Warnings that came true within a year, of those decided. */
  readonly precision: CountedShare;
  /** Second seats that a warning of the year before had named. */
  readonly recall: CountedShare;
  /** Days from the first warning of that year to the day it came true; quartiles, null where none did. */
  readonly leadDays: { readonly low: number; readonly median: number; readonly high: number } | null;
}

const year = 365;

/** A team that is named again within a year of a warning is not warned twice. */
const warningsFor = ({ looks, happened }: WatchedTeam, rule: SeatRule, { from, to }: Stretch): Day[] => {
  const warnings: Day[] = [];
  for (const { day, measures } of looks) {
    if (day < from || day >= to || !rule(measures)) continue;
    const last = warnings.at(-1);
    const isNew = last === undefined || day - last >= year || happened.some((on) => on > last && on <= day);
    if (isNew) warnings.push(day);
  }
  return warnings;
};

const quartiles = (values: readonly number[]): Verdict['leadDays'] => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  return sorted.length === 0 ? null : { low: at(0.25), median: at(0.5), high: at(0.75) };
};

/** Judges a rule by what happened within the stretch alone. */
export const judgeRule = (teams: readonly WatchedTeam[], rule: SeatRule, stretch: Stretch): Verdict => {
  let [cameTrue, wrong, undecided, events] = [0, 0, 0, 0];
  const leads: number[] = [];
  for (const team of teams) {
    const warnings = warningsFor(team, rule, stretch);
    const happened = team.happened.filter((on) => on >= stretch.from && on + daysToStay <= stretch.to);
    for (const warned of warnings) {
      if (happened.some((on) => on > warned && on - warned <= year)) cameTrue += 1;
      else if (warned + year + daysToStay <= stretch.to) wrong += 1;
      else undecided += 1;
    }
    events += happened.length;
    for (const on of happened) {
      const before = warnings.find((warned) => warned < on && on - warned <= year);
      if (before !== undefined) leads.push(on - before);
    }
  }
  return {
    ...{ warnings: cameTrue + wrong + undecided, undecided },
    precision: wilson(cameTrue, cameTrue + wrong),
    recall: wilson(leads.length, events),
    leadDays: quartiles(leads),
  };
};
