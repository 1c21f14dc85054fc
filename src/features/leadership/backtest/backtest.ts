import type { Day } from '../../../base/day.ts';
import { judgeRule, type Stretch, type Verdict, type WatchedTeam } from './judgeRule.ts';
import {
  bySize,
  byTime,
  everySize,
  everyTeam,
  everyTenure,
  type SeatRule,
  type SeatRuleSettings,
  seatSplitFromSeats,
  settingsToTry,
  sizesToTry,
  tenuresToTry,
} from './seatSplitFromSeats.ts';
import { isAtRisk, type Question, secondSeats } from './secondSeats.ts';
import { measuresOn, seatsByPerson, type TeamPast } from './teamPast.ts';

/** One rule on the half of the history that nothing was chosen on. */
export interface Judged extends Verdict {
  readonly rule: 'seats' | 'size' | 'time' | 'every team';
  /** `size ≥ 12`: in words. */
  readonly says: string;
}

export interface BacktestFigures {
  readonly about: Question['about'];
  readonly firstDay: Day;
  /** Settings were chosen before it, figures are from it on. */
  readonly halfDay: Day;
  readonly lastDay: Day;
  /** Teams that could be warned at all on some day of the second half. */
  readonly teams: number;
  readonly settings: SeatRuleSettings;
  /** The rule on the half it was chosen on: better than it deserves, and shown only for that. */
  readonly chosenOn: Verdict;
  /** Each with its own number chosen on the first half. */
  readonly ownChoice: readonly Judged[];
  /** The naive rules with the number that gives as many warnings as ours, or nearly. */
  readonly sameWarnings: readonly Judged[];
}

const week = 7;

const watch = (
  pasts: readonly TeamPast[],
  question: Question,
  { from, to }: Stretch,
): readonly WatchedTeam[] => {
  const days = Array.from({ length: Math.floor((to - from) / week) }, (_, i) => from + i * week);
  const held = days.map((day) => seatsByPerson(pasts, day));
  return pasts.map((past) => ({
    happened: secondSeats(past, question, to),
    looks: days.flatMap((day, i) => {
      if (day < past.from || (past.to !== null && day >= past.to)) return [];
      const measures = measuresOn(past, day, held[i]!);
      return isAtRisk(measures, question) ? [{ day, measures }] : [];
    }),
  }));
};

/** Precision and recall in one: their harmonic mean. 0 where nothing came true. */
const f1 = ({ precision, recall }: Verdict): number => {
  const [p, r] = [precision.value ?? 0, recall.value ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** Of those with equally many right, the one that warns less. */
const best = <Setting>(all: readonly Setting[], verdictOf: (one: Setting) => Verdict): Setting => {
  const ranked = all.map((one) => ({ one, verdict: verdictOf(one) }));
  ranked.sort((a, b) => f1(b.verdict) - f1(a.verdict) || a.verdict.warnings - b.verdict.warnings);
  return ranked[0]!.one;
};

const nearest = (all: readonly number[], warningsOf: (one: number) => number, wanted: number): number =>
  all.toSorted((a, b) => Math.abs(warningsOf(a) - wanted) - Math.abs(warningsOf(b) - wanted))[0]!;

const saysSettings = ({ sizePerLeader, seatsHeld, tenure }: SeatRuleSettings): string =>
  [
    `size ≥ ${sizePerLeader} per leader${seatsHeld === null ? '' : `, or a leader in ≥ ${seatsHeld} seats`}`,
    ...(tenure === 0 ? [] : [`led ≥ ${tenure} days`]),
    'changed ≤ 20 % in 8 weeks',
  ].join('; ');

/** Chooses on the first half of a history, and judges on the second. */
export const backtest = (
  pasts: readonly TeamPast[],
  question: Question,
  { from, to }: Stretch,
): BacktestFigures => {
  const halfDay = Math.floor((from + to) / 2);
  const [first, second] = [
    { from, to: halfDay },
    { from: halfDay, to },
  ];
  const teams = watch(pasts, question, { from, to });
  const on = (stretch: Stretch) => (rule: SeatRule) => judgeRule(teams, rule, stretch);
  const settings = best(settingsToTry, (one) => on(first)(seatSplitFromSeats(one)));
  const ours = seatSplitFromSeats(settings);
  const judged = (rule: Judged['rule'], says: string, how: SeatRule): Judged => ({
    ...{ rule, says },
    ...on(second)(how),
  });
  const bySizeOf = (least: number) => judged('size', `size ≥ ${least}`, bySize(least));
  const byTimeOf = (least: number) => judged('time', `led ≥ ${least} days`, byTime(least));
  const seats = judged('seats', saysSettings(settings), ours);
  const wanted = seats.warnings;
  return {
    ...{ about: question.about, firstDay: from, halfDay, lastDay: to, settings },
    teams: teams.filter(({ looks }) => looks.some(({ day }) => day >= halfDay)).length,
    chosenOn: on(first)(ours),
    ownChoice: [
      seats,
      bySizeOf(best(sizesToTry, (one) => on(first)(bySize(one)))),
      byTimeOf(best(tenuresToTry, (one) => on(first)(byTime(one)))),
      judged('every team', 'every team that could be warned', everyTeam),
    ],
    sameWarnings: [
      seats,
      bySizeOf(nearest(everySize, (one) => bySizeOf(one).warnings, wanted)),
      byTimeOf(nearest(everyTenure, (one) => byTimeOf(one).warnings, wanted)),
    ],
  };
};
