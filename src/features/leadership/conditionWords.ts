import { count } from '../../base/list.ts';
import type { Assumptions } from '../load/index.ts';
import type { ConditionKey, SplitCondition } from './splitConditions.ts';

/** What a condition says on a page. `leader` is who holds both seats. */
interface ConditionWords {
  readonly title: string;
  readonly formula: string;
  /** The value with its unit; null where there is none, or nobody knows it. */
  readonly value: (value: number) => string;
  readonly says: Readonly<Record<'met' | 'not met' | 'not known', string>>;
}

/** `30 %`, `−2 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`.replace('-', '−');

/** Each condition in words, with the thresholds that hold in the organisation. */
export const conditionWords = (
  leader: string,
  assumed: Assumptions,
): Readonly<Record<ConditionKey, ConditionWords>> => {
  const { codingLeast, codingMost, splitOverloadedWeeks, establishedPeople, establishedChange } = assumed;
  const weeks = count(assumed.establishedWeeks, 'week');
  return {
    attainable: {
      title: 'Too little room for own work',
      formula: `1 − (F + Σ h·m + M + P) / H < ${percent(codingLeast)}`,
      value: (value) => `${percent(value)} left`,
      says: {
        met: `Once people, projects and mentoring are served, less than ${percent(codingLeast)} of the week is left for ${leader}’s own technical work: not enough to lead the technology too.`,
        'not met': `At least ${percent(codingLeast)} of the week is left for ${leader}’s own technical work.`,
        'not known': `Nobody knows how much of ${leader}’s week is left for technical work.`,
      },
    },
    overloaded: {
      title: 'Overloaded for weeks',
      formula: `L > ${assumed.overloadedAbove} in ${splitOverloadedWeeks} of the last 6 weeks`,
      value: (value) => `${value} of 6 weeks`,
      says: {
        met: `At least ${splitOverloadedWeeks} of the last six weeks held more than fits in.`,
        'not met': `Fewer than ${splitOverloadedWeeks} of the last six weeks held more than fits in.`,
        'not known': 'How full the last six weeks were is not known.',
      },
    },
    'own work': {
      title: 'Much own work',
      formula: `own work > ${percent(codingMost)} of the week`,
      value: percent,
      says: {
        met: `More than ${percent(codingMost)} of the week goes into own technical work: leading people comes off worst.`,
        'not met': `Own technical work takes no more than ${percent(codingMost)} of the week.`,
        'not known': 'How much own technical work there is, is not known.',
      },
    },
    people: {
      title: `At least ${count(establishedPeople, 'person', 'people')}`,
      formula: `members ≥ ${establishedPeople}, for ${weeks}`,
      value: (value) => count(value, 'member'),
      says: {
        met: 'The team is large enough for two at its helm.',
        'not met': `The team has fewer than ${establishedPeople} people.`,
        'not known': 'How many people are on the team is not known.',
      },
    },
    goals: {
      title: 'Goals are set and acknowledged',
      formula: `said by hand, for ${weeks}`,
      value: String,
      says: {
        met: 'The team has goals and has acknowledged them.',
        'not met': 'The team has no goals, or has not acknowledged them.',
        'not known': 'Goals are not connected yet, and nobody has said how it stands.',
      },
    },
    ready: {
      title: 'Somebody is ready for the tech lead seat',
      formula: `said by hand with evidence, for ${weeks}`,
      value: String,
      says: {
        met: 'Somebody is ready to take the tech lead seat.',
        'not met': 'Nobody is ready to take the tech lead seat.',
        'not known': 'Nobody has said whether somebody is ready to take the tech lead seat.',
      },
    },
    steady: {
      title: 'The team holds together',
      formula: `|members − members ${weeks} ago| / members ${weeks} ago ≤ ${percent(establishedChange)}`,
      value: (value) => `${percent(value)} in ${weeks}`,
      says: {
        met: `Within ${weeks} the team has changed by no more than ${percent(establishedChange)}.`,
        'not met': `Within ${weeks} the team has changed by more than ${percent(establishedChange)}.`,
        'not known': 'How the team has changed is not known.',
      },
    },
  };
};

/** `not yet` says what is so, and since when it would count. */
export const sayCondition = (
  { answer }: Pick<SplitCondition, 'answer'>,
  words: ConditionWords,
  weeks: number,
): string =>
  answer === 'not yet' ? `${words.says.met} It counts after ${count(weeks, 'week')}.` : words.says[answer];
