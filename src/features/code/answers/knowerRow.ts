import { type Day, isoDay, spokenDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { never } from '../activity.ts';
import type { KnowerRow } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { type AreaKnower, asksFrom, knowsFrom } from '../knowing/index.ts';
import { dayOrNull, developerRefOf } from './refs.ts';

/** Less than this is not listed. */
export const listedFrom = 0.03;

/** How well, in words. The steps are configurable assumptions. */
export const wordFor = (knowledge: number): string => {
  if (knowledge >= knowsFrom) return 'Knows it well';
  if (knowledge >= asksFrom) return 'Knows parts of it';
  return 'Has worked on it';
};

/** What it rests on, in sentences. */
export const evidenceOf = (
  { added, touched, changes, reviews, last }: AreaKnower,
  files: number,
  day: Day,
): string[] => [
  ...(added > 0 ? [`Added ${added} of its ${count(files, 'file')}.`] : []),
  ...(changes > 0 ? [`Changed ${touched} of them in ${count(changes, 'change')}.`] : []),
  ...(reviews > 0 ? [`Reviewed ${count(reviews, 'change')} of others.`] : []),
  day - last < 1 ? 'Last seen there today.' : `Last seen there on ${spokenDay(last)}.`,
];

const rounded = (share: number): number => Math.round(1000 * share) / 1000;

export const estimateOf = ({ knowledge, low, high }: AreaKnower) => ({
  value: rounded(knowledge),
  low: rounded(low),
  high: rounded(high),
});

export const knowerRowOf = (view: CodeView, knower: AreaKnower, files: number): KnowerRow => {
  const { presence, day } = view;
  const leaves = presence.leavesOn[knower.developer]!;
  return {
    who: developerRefOf(view, knower.developer),
    isHere: presence.isHere[knower.developer] === 1,
    leavesOn: leaves === never ? null : isoDay(leaves),
    knowledge: estimateOf(knower),
    word: wordFor(knower.knowledge),
    evidence: evidenceOf(knower, files, day),
    lastChanged: dayOrNull(knower.last),
  };
};
