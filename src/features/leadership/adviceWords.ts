import { type Day, spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import type { SplitAdvice } from './splitAdvice.ts';
import { type ConditionKey, isPressure } from './splitConditions.ts';

/** `3 weeks`, `5 months`, `2 years`: how long something has been so. */
export const sayLength = (days: number): string => {
  if (days < 14) return count(Math.max(1, days), 'day');
  if (days < 70) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.4375), 'month');
  return count(Math.floor(days / 365.25), 'year');
};

const sinceWhen = (since: Day, isOpen: boolean, day: Day): string =>
  isOpen ? `for more than ${sayLength(day - since)}` : `since ${spokenDay(since)}`;

const missingWords: Readonly<Record<ConditionKey, string>> = {
  attainable: 'room for own work',
  overloaded: 'the load of the last weeks',
  'own work': 'the share of own work',
  people: 'it is too small',
  goals: 'its goals',
  ready: 'who could take the tech lead seat',
  steady: 'its people change too much',
};

const missing = (
  conditions: SplitAdvice['conditions'],
  answers: readonly string[],
): readonly ConditionKey[] =>
  conditions.filter(({ key, answer }) => !isPressure(key) && answers.includes(answer)).map(({ key }) => key);

const notReady: Readonly<Partial<Record<ConditionKey, string>>> = {
  people: 'it is too small',
  goals: 'its goals are not set and acknowledged',
  ready: 'nobody is ready to take the tech lead seat',
  steady: 'too many have come or gone lately',
};

const readiness = (conditions: SplitAdvice['conditions']): string => {
  const not = missing(conditions, ['not met', 'not yet']).map((key) => notReady[key]!);
  const unknown = missing(conditions, ['not known']).map((key) => missingWords[key]);
  const said = [
    ...(not.length > 0 ? [`The team is not ready for two: ${inWords(not)}.`] : []),
    ...(unknown.length > 0 ? [`Nobody has said how it stands with ${inWords(unknown)}.`] : []),
  ];
  return said.join(' ');
};

/** The answer of the page: whether one seat should become two. */
export const sayAdvice = (
  { advice, pressedSince, conditions, past }: SplitAdvice,
  { team, leader, day }: { readonly team: string; readonly leader: string; readonly day: Day },
): string => {
  if (advice === 'keep') return `One person can lead ${team}: nothing asks for a second seat.`;
  const when = sinceWhen(pressedSince!, pressedSince === past[0]!.from, day);
  if (advice === 'split')
    return `${team} has outgrown one seat ${when}, and is ready for two: an engineering manager and a tech lead.`;
  return `Leading ${team} has been too much for ${leader} alone ${when}. ${readiness(conditions)} Relieve ${leader} first.`;
};

/** What follows from what nobody knows. */
export const sayUnknown = ({ advice, wouldChange }: SplitAdvice): string | null => {
  if (wouldChange.length === 0) return null;
  const what = inWords(wouldChange.map((key) => missingWords[key]));
  return advice === 'keep'
    ? `Not known: ${what}. It could ask for a second seat.`
    : `Not known: ${what}. Were it well with that, the advice would be to split.`;
};
