import { below, type Chance } from '../../../src/base/chance.ts';
import { type Day, dayOf } from '../../../src/base/day.ts';
import { fileOf, nextLines, testOf, wordsOf } from './languages.ts';
import type { Part, Story } from './story.ts';
import type { Telling } from './telling.ts';

/** The day after the last of every story. */
export const lastDay = dayOf('2026-11-01');

/** How many files a part has on a day: quickly at first, all at its end. */
const sizeOn = (story: Story, part: Part, day: Day): number => {
  const from = dayOf(part.from ?? story.from);
  const to = part.to === undefined ? lastDay : dayOf(part.to);
  return Math.ceil(part.files * Math.sqrt((day - from + 1) / (to - from)));
};

/** The words of the file of a part to work on next: a new one while the part grows, else one of those there. */
const nextWords = (story: Story, telling: Telling, part: Part, day: Day, chance: Chance) => {
  const isThere = (n: number) =>
    telling.texts.has(`${part.folder}/${fileOf(part.language, wordsOf(part.about, n))}`);
  let there = 0;
  while (there < part.files && isThere(there)) there += 1;
  return wordsOf(part.about, there < sizeOn(story, part, day) ? there : below(there, chance));
};

/** What one commit on a part does: texts by path, and what it is about. */
export const workOn = (story: Story, telling: Telling, part: Part, day: Day, chance: Chance) => {
  const write: Record<string, string> = {};
  const about: string[] = [];
  for (let files = 1 + below(3, chance); files > 0; files -= 1) {
    const words = nextWords(story, telling, part, day, chance);
    about.push(words.join(' '));
    const test = chance() < 0.35 ? testOf(part.language, words) : null;
    for (const name of [fileOf(part.language, words), ...(test === null ? [] : [test])]) {
      const path = `${part.folder}/${name}`;
      const lines = telling.texts.get(path)?.trimEnd().split('\n');
      write[path] = `${nextLines(part.language, words, lines, chance).join('\n')}\n`;
    }
  }
  return { write, about: about[0]! };
};
