import type { Day } from '../../base/day.ts';
import type { AssumptionName, Assumptions } from '../load/index.ts';

/** Advice the other way round, and beside it: each with what it was judged from. */
export const hintKinds = ['one seat', 'too small', 'wide span', 'program manager'] as const;
export type HintKind = (typeof hintKinds)[number];

/** What is known of any team, whoever leads it, from a day until the next step. */
export interface TeamStep {
  readonly from: Day;
  readonly members: number;
  /** Who reports to the holder of the EM seat; null: nobody holds it. */
  readonly reports: number | null;
  /** Of a pair: the week of one person in both seats, with the least own work that keeps in touch; null: no pair, or not known. */
  readonly togetherLoad: number | null;
  /** Other teams that rely on it and that it relies on. */
  readonly besides: number;
  /** True where a program manager is in place. */
  readonly hasProgramManager: boolean;
  /** False of a department: whoever works there is on a team below. */
  readonly isTeam: boolean;
}

export interface SeatHint {
  readonly kind: HintKind;
  /** Since when without a break. */
  readonly since: Day;
  readonly openStart: boolean;
  readonly value: number;
  readonly assumptions: readonly AssumptionName[];
}

interface Rule {
  readonly kind: HintKind;
  /** The value that speaks for it; null: it does not apply. */
  readonly measure: (step: TeamStep, settings: Assumptions) => number | null;
  readonly assumptions: readonly AssumptionName[];
}

const when = (holds: boolean, value: number): number | null => (holds ? value : null);

const rules: readonly Rule[] = [
  {
    kind: 'one seat',
    measure: ({ togetherLoad, isTeam }, { tightFrom }) =>
      togetherLoad === null ? null : when(isTeam && togetherLoad < tightFrom, togetherLoad),
    assumptions: ['tightFrom', 'codingLeast', 'establishedWeeks'],
  },
  {
    kind: 'too small',
    measure: ({ members, isTeam }, { smallestPair }) =>
      when(isTeam && members > 0 && members < smallestPair, members),
    assumptions: ['smallestPair', 'establishedWeeks'],
  },
  {
    kind: 'wide span',
    measure: ({ reports }, { widestSpan }) => (reports === null ? null : when(reports > widestSpan, reports)),
    assumptions: ['widestSpan'],
  },
  {
    kind: 'program manager',
    measure: ({ besides, hasProgramManager }, { programManagerTeams }) =>
      when(!hasProgramManager && besides >= programManagerTeams, besides),
    assumptions: ['programManagerTeams'],
  },
];

const hintOf = (
  { kind, measure, assumptions }: Rule,
  steps: readonly TeamStep[],
  settings: Assumptions,
): SeatHint[] => {
  const value = measure(steps.at(-1)!, settings);
  if (value === null) return [];
  const broken = steps.findLastIndex((step) => measure(step, settings) === null);
  return [{ kind, since: steps[broken + 1]!.from, openStart: broken === -1, value, assumptions }];
};

/** What lasts for less than the weeks of an established team may be a gap between two people: then nothing is said of one seat or of size. */
const lastsLong = (
  { kind, since, openStart }: SeatHint,
  day: Day,
  { establishedWeeks }: Assumptions,
): boolean =>
  kind === 'wide span' || kind === 'program manager' || openStart || day - since >= establishedWeeks * 7;

/** A pair that could be one, a team too small for seats of its own, a span too wide, a program manager who is due. */
export const hintsFor = (
  steps: readonly TeamStep[],
  day: Day,
  settings: Assumptions,
): readonly SeatHint[] => {
  const upTo = steps.filter(({ from }) => from <= day);
  return rules
    .flatMap((rule) => hintOf(rule, upTo, settings))
    .filter((hint) => lastsLong(hint, day, settings));
};
