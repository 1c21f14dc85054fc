import type { HomeSentence, Urgency } from './homeSentence.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spoken = (n: number): string => words[n] ?? String(n);

/** `3 things need you this week, one of them today`: what the home says before anything else. */
export const sayNeeds = (sentences: readonly Pick<HomeSentence, 'urgency'>[]): string => {
  const of = (urgency: Urgency) => sentences.filter((each) => each.urgency === urgency).length;
  const [today, week, month] = [of('today'), of('today') + of('week'), of('month')];
  const later = month === 0 ? '' : `; ${spoken(month)} can wait until later this month`;
  if (week === 0) return `nothing needs you this week${later}`;
  const now = today === 0 ? '' : today === week ? ', today' : `, ${spoken(today)} of them today`;
  const needs = week === 1 ? 'one thing needs you' : `${spoken(week)} things need you`;
  return `${needs} ${now === ', today' ? 'today' : `this week${now}`}${later}`;
};
