import { below, type Chance, oneOf, seededChance } from '../../../src/base/chance.ts';
import { type Day, dayOf, isoDay } from '../../../src/base/day.ts';
import { handsOn, type Mates, oneByShare, signatureOf } from './cast.ts';
import type { Event, Part, Story } from './story.ts';
import { Telling } from './telling.ts';
import { lastDay, workOn } from './work.ts';

const verbs = ['tell', 'settle', 'shorten', 'round', 'sharpen', 'open', 'repair', 'sort'];

/** The merge bot of stories that land by `bors`. */
const bors = 'bors <bors@harbour.example>';

/** What each commit needs to know of its story. */
interface Scene {
  readonly story: Story;
  readonly mates: Mates;
  readonly chance: Chance;
  readonly telling: Telling;
}

/** 0 is Monday. */
const weekdayOf = (day: Day): number => (day + 3) % 7;

/** So many working days between the first and the last of a story, rising. */
const workingDays = ({ story, chance }: Scene, many: number): readonly Day[] => {
  const from = dayOf(story.from);
  const days: Day[] = [];
  while (days.length < many) {
    const day = from + 1 + below(lastDay - from - 1, chance);
    if (weekdayOf(day) < 5) days.push(day);
  }
  return days.sort((a, b) => a - b);
};

/** `packages/tides/src` → `tides`. */
const nameOf = (part: Part): string =>
  part.folder
    .replace(/\/src$/, '')
    .split('/')
    .at(-1)!;

/** One piece of work on a part: by whom, with whom, looked at by whom (keys). */
const crewOf = ({ story, mates, chance }: Scene, part: Part, day: Day) => {
  const near = handsOn(story, mates, part, day);
  const [author] = oneByShare(near, ([, share]) => share, chance);
  const others = (parts: readonly Part[]) =>
    parts.flatMap((p) => handsOn(story, mates, p, day)).filter(([key]) => key !== author);
  const [mate, stranger] = [others([part]), others(story.parts)];
  const reviewers = mate.length > 0 && chance() < 0.8 ? mate : stranger;
  const pick = (from: typeof reviewers) => oneByShare(from, ([, share]) => share, chance)[0];
  return {
    author,
    coAuthor: mate.length > 0 && chance() < 0.12 ? pick(mate) : null,
    reviewer: reviewers.length > 0 ? pick(reviewers) : null,
  };
};

/** A commit on a part, and all that its landing takes. */
const tellWork = (scene: Scene, day: Day, pull: number): void => {
  const { story, mates, chance, telling } = scene;
  const open = story.parts.filter((part) => handsOn(story, mates, part, day).length > 0);
  if (open.length === 0) return;
  const part = oneByShare(open, ({ share }) => share, chance);
  const { author, coAuthor, reviewer } = crewOf(scene, part, day);
  const sign = (key: string) => signatureOf(story, mates, key, day, chance);
  const [by, base] = [sign(author), telling.last];
  const isPull = story.lands !== 'squash' && reviewer !== null;
  const landing = isPull ? 1 + below(3, chance) : 1;
  let title = '';
  const wrote: Record<string, string> = {};
  for (let n = 0; n < landing; n += 1) {
    const { write, about } = workOn(story, telling, part, day, chance);
    title = `${nameOf(part)}: ${oneOf(verbs, chance)} the ${about}`;
    const trailers = [
      ...(coAuthor && n === 0 ? [`Co-authored-by: ${sign(coAuthor)}`] : []),
      ...(reviewer && !isPull && chance() < 0.8 ? [`Reviewed-by: ${sign(reviewer)}`] : []),
    ];
    const message = trailers.length > 0 ? `${title}\n\n${trailers.join('\n')}` : title;
    const written = day - below(1 + Math.min(2, weekdayOf(day)), chance);
    telling.commit({ by, written, landed: isPull ? written : day, message, write });
    Object.assign(wrote, write);
  }
  if (!isPull) return;
  const branch = title.replaceAll(/[^a-z]+/g, '-');
  const [merger, line] =
    story.lands === 'bors'
      ? [bors, `Auto merge of #${pull} - ${author}:${branch}, r=${reviewer}`]
      : [sign(reviewer!), `Merge pull request #${pull} from ${author}/${branch}`];
  telling.commit({
    ...{ by: merger, written: day, message: `${line}\n\n${title}` },
    ...{ from: base, merge: telling.last, write: wrote },
  });
};

const tellEvent = ({ story, mates, chance, telling }: Scene, event: Event): void => {
  const written = dayOf(event.on);
  telling.commit({ ...event, by: signatureOf(story, mates, event.by, written, chance), written });
};

/** What the bot does, as events. */
const updatesOf = ({ bot, from }: Story): readonly Event[] => {
  if (!bot) return [];
  const times = Math.floor((lastDay - 1 - dayOf(from)) / bot.everyDays);
  return Array.from({ length: times }, (_, n) => ({
    on: isoDay(dayOf(from) + (n + 1) * bot.everyDays),
    by: bot.by,
    message: `Update ${bot.lock}`,
    write: { [bot.lock]: `update ${n + 1}\n` },
  }));
};

/** Tells a story day by day in the language of git fast-import. The same story and mates give the same bytes. */
export const tellStory = (story: Story, mates: Mates): string => {
  const chance = seededChance(story.seed);
  const telling = new Telling(chance);
  const scene: Scene = { story, mates, chance, telling };
  const events = [...story.events, ...updatesOf(story)].sort((a, b) => dayOf(a.on) - dayOf(b.on));
  // A pull request lands as two commits and its merge.
  const pieces = Math.round(story.commits / (story.lands === 'squash' ? 1 : 3));
  let told = 0;
  workingDays(scene, pieces).forEach((day, n) => {
    while (told < events.length && dayOf(events[told]!.on) <= day) tellEvent(scene, events[told++]!);
    tellWork(scene, day, n + 1);
  });
  while (told < events.length) tellEvent(scene, events[told++]!);
  return telling.stream;
};
