import type { Day } from '../../base/day.ts';
import type { AssumptionName, Assumptions } from '../load/index.ts';

/** What is known of a team under one person in both seats, from a day until the next step. `null`: not known. */
export interface SeatStep {
  readonly from: Day;
  /** Share of the week left for own technical work once all else is done. */
  readonly attainable: number | null;
  /** Of the last six weeks, those with a load above what one person can carry. */
  readonly weeksOver: number | null;
  /** Share of the week that own technical work takes. */
  readonly ownWork: number | null;
  readonly members: number;
  /** Members eight weeks before. */
  readonly membersBefore: number;
  /** Goals are set and the team has acknowledged them; said by hand until goals are connected. */
  readonly goals: boolean | null;
  /** Somebody is ready to take the tech lead seat; said by hand, with evidence. */
  readonly ready: boolean | null;
}

export const conditionKeys = [
  'attainable',
  'overloaded',
  'own work',
  'people',
  'goals',
  'ready',
  'steady',
] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** `not yet`: it holds, and not for long enough to count. */
export type ConditionAnswer = 'met' | 'not yet' | 'not met' | 'not known';

export interface ConditionStretch {
  readonly from: Day;
  /** Null: it is so on the day asked about. */
  readonly to: Day | null;
  readonly answer: ConditionAnswer;
}

/** One condition of a split, with all it was judged from. */
export interface SplitCondition {
  readonly key: ConditionKey;
  readonly answer: ConditionAnswer;
  /** Since when it has been answered so without a break. */
  readonly since: Day;
  /** True: it was so already on the first day looked at. */
  readonly openStart: boolean;
  /** The day from which it counts, where it holds but not for long enough. */
  readonly countsFrom: Day | null;
  readonly past: readonly ConditionStretch[];
  /** The value on the day, in the unit of the condition; null: not known, or nothing to measure. */
  readonly value: number | null;
  readonly assumptions: readonly AssumptionName[];
}

interface Judge {
  readonly measure: (step: SeatStep) => number | null;
  readonly holds: (step: SeatStep, settings: Assumptions) => boolean | null;
  /** It has to hold for the weeks that make a team established. */
  readonly lasting: boolean;
  readonly assumptions: readonly AssumptionName[];
}

const known = <Value>(value: Value | null, holds: (value: Value) => boolean): boolean | null =>
  value === null ? null : holds(value);

/** Came less left, as a part of the members of eight weeks before. */
const netChange = ({ members, membersBefore }: SeatStep): number =>
  membersBefore === 0 ? 1 : Math.abs(members - membersBefore) / membersBefore;

const judges: Readonly<Record<ConditionKey, Judge>> = {
  attainable: {
    measure: ({ attainable }) => attainable,
    holds: ({ attainable }, { codingLeast }) => known(attainable, (share) => share < codingLeast - 1e-9),
    lasting: false,
    assumptions: ['codingLeast'],
  },
  overloaded: {
    measure: ({ weeksOver }) => weeksOver,
    holds: ({ weeksOver }, { splitOverloadedWeeks }) =>
      known(weeksOver, (weeks) => weeks >= splitOverloadedWeeks),
    lasting: false,
    assumptions: ['splitOverloadedWeeks', 'overloadedAbove'],
  },
  'own work': {
    measure: ({ ownWork }) => ownWork,
    holds: ({ ownWork }, { codingMost }) => known(ownWork, (share) => share > codingMost + 1e-9),
    lasting: false,
    assumptions: ['codingMost'],
  },
  people: {
    measure: ({ members }) => members,
    holds: ({ members }, { establishedPeople }) => members >= establishedPeople,
    lasting: true,
    assumptions: ['establishedPeople', 'establishedWeeks'],
  },
  goals: {
    measure: () => null,
    holds: ({ goals }) => goals,
    lasting: true,
    assumptions: ['establishedWeeks'],
  },
  ready: {
    measure: () => null,
    holds: ({ ready }) => ready,
    lasting: true,
    assumptions: ['establishedWeeks'],
  },
  steady: {
    measure: netChange,
    // Looks back over the weeks by itself.
    holds: (step, { establishedChange }) => netChange(step) <= establishedChange + 1e-9,
    lasting: false,
    assumptions: ['establishedChange', 'establishedWeeks'],
  },
};

/** Any of these asks for a second seat; the others together say that the team is ready for it. */
export const isPressure = (key: ConditionKey): boolean =>
  key === 'attainable' || key === 'overloaded' || key === 'own work';

interface Raw {
  readonly from: Day;
  readonly to: Day | null;
  readonly holds: boolean | null;
}

const rawOf = (steps: readonly SeatStep[], judge: Judge, settings: Assumptions): Raw[] => {
  const merged: { from: Day; to: Day | null; holds: boolean | null }[] = [];
  for (const step of steps) {
    const holds = judge.holds(step, settings);
    const last = merged.at(-1);
    if (last?.holds === holds) continue;
    if (last) last.to = step.from;
    merged.push({ from: step.from, to: null, holds });
  }
  return merged;
};

/** What held on the first day looked at held for as long as it takes: nobody looked further. */
const answersOf = (
  { from, to, holds }: Raw,
  days: number,
  isFirst: boolean,
  today: Day,
): ConditionStretch[] => {
  if (holds === null) return [{ from, to, answer: 'not known' }];
  if (!holds) return [{ from, to, answer: 'not met' }];
  const counts = isFirst ? from : from + days;
  const end = to ?? today + 1;
  if (counts <= from) return [{ from, to, answer: 'met' }];
  if (counts >= end) return [{ from, to, answer: 'not yet' }];
  return [
    { from, to: counts, answer: 'not yet' },
    { from: counts, to, answer: 'met' },
  ];
};

/** Every condition, in the order of the model. Steps rise and begin at least eight weeks before what is to be judged. */
export const tellConditions = (
  steps: readonly SeatStep[],
  day: Day,
  settings: Assumptions,
): readonly SplitCondition[] => {
  const upTo = steps.filter(({ from }) => from <= day);
  return conditionKeys.map((key) => {
    const judge = judges[key];
    const raw = rawOf(upTo, judge, settings);
    const days = judge.lasting ? settings.establishedWeeks * 7 : 0;
    const past = raw.flatMap((each, i) => answersOf(each, days, i === 0, day));
    const [now, held] = [past.at(-1)!, raw.at(-1)!];
    return {
      ...{ key, answer: now.answer, since: held.from, openStart: raw.length === 1 },
      countsFrom: now.answer === 'not yet' ? held.from + days : null,
      ...{ past, value: judge.measure(upTo.at(-1)!), assumptions: judge.assumptions },
    };
  });
};
