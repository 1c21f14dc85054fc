import type { Day } from '../../base/day.ts';

/**
 * Four items on burnout and their labels, as DORA publishes them, unchanged. © DORA, dora.dev/research/core/questions,
 * CC BY 4.0. How many points a label stands for is ours.
 */
export const selfCheckItems = [
  'I am indifferent or cynical about my work.',
  'I feel burned out from my work.',
  'I feel like I am ineffective in my work.',
  'My feelings about work negatively affect my life outside of work.',
] as const;
/** In place 1–7; `I don’t know or NA` is 0. */
export const agreement = [
  'Strongly disagree',
  'Disagree',
  'Somewhat disagree',
  'Neither agree nor disagree',
  'Somewhat agree',
  'Agree',
  'Strongly agree',
] as const;

/** What somebody answered for themself. Enters nothing: no load, no advice, no answer to anybody else. */
export interface SelfCheck {
  readonly day: Day;
  /** One for each item, 1–7; 0: does not know. */
  readonly answers: readonly number[];
}

/** Mean of what was answered, 1–7; null where nothing was. */
export const meanAnswer = ({ answers }: SelfCheck): number | null => {
  const said = answers.filter((answer) => answer > 0);
  return said.length === 0 ? null : said.reduce((total, answer) => total + answer, 0) / said.length;
};
