import { below, oneOf } from '../../../src/base/chance.ts';
import { type Day, dayOf, isoDay } from '../../../src/base/day.ts';
import type { Mates } from './cast.ts';
import { type Piece, pieceOn, type Scene, sceneOf } from './scene.ts';
import type { Event, Part, Story } from './story.ts';
import { lastDay, workOn } from './work.ts';

const verbs = ['tell', 'settle', 'shorten', 'round', 'sharpen', 'open', 'repair', 'sort'];

/** The merge bot of stories that land by `bors`. */
const bors = 'bors <bors@harbour.example>';

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

const trailersOf = ({ sign, chance }: Scene, piece: Piece, isFirst: boolean): readonly string[] => {
  const { coAuthor, reviewer, isPull, day } = piece;
  return [
    ...(coAuthor && isFirst ? [`Co-authored-by: ${sign(coAuthor, day)}`] : []),
    ...(reviewer && !isPull && chance() < 0.8 ? [`Reviewed-by: ${sign(reviewer, day)}`] : []),
  ];
};

/** The commits of a piece of work: one, or up to three on a branch. Answers the last title and all that was written. */
const tellCommits = (scene: Scene, piece: Piece) => {
  const { story, telling, chance, sign } = scene;
  const { part, day, isPull } = piece;
  const by = sign(piece.author, day);
  const write: Record<string, string> = {};
  let title = '';
  for (let left = isPull ? 1 + below(3, chance) : 1, isFirst = true; left > 0; left -= 1, isFirst = false) {
    const work = workOn(story, telling, part, day, chance);
    title = `${nameOf(part)}: ${oneOf(verbs, chance)} the ${work.about}`;
    const trailers = trailersOf(scene, piece, isFirst);
    const message = trailers.length > 0 ? `${title}\n\n${trailers.join('\n')}` : title;
    const written = day - below(1 + Math.min(2, weekdayOf(day)), chance);
    telling.commit({ by, written, landed: isPull ? written : day, message, write: work.write });
    Object.assign(write, work.write);
  }
  return { title, write };
};

/** Who merges a branch and with which words: the bot that names both, or the reviewer. */
const mergeOf = (lands: Story['lands'], { author, reviewer }: Piece, pull: number, title: string) => {
  const branch = title.replaceAll(/[^a-z]+/g, '-');
  return lands === 'bors'
    ? { merger: bors, line: `Auto merge of #${pull} - ${author}:${branch}, r=${reviewer}` }
    : { merger: reviewer!, line: `Merge pull request #${pull} from ${author}/${branch}` };
};

const tellPiece = (scene: Scene, piece: Piece, pull: number): void => {
  const { story, telling, sign } = scene;
  const from = telling.last;
  const { title, write } = tellCommits(scene, piece);
  if (!piece.isPull) return;
  const { merger, line } = mergeOf(story.lands, piece, pull, title);
  const message = `${line}\n\n${title}`;
  telling.commit({
    by: sign(merger, piece.day),
    written: piece.day,
    message,
    from,
    merge: telling.last,
    write,
  });
};

const tellEvent = ({ telling, sign }: Scene, event: Event): void => {
  const written = dayOf(event.on);
  telling.commit({ ...event, by: sign(event.by, written), written });
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
  const scene = sceneOf(story, mates);
  const events = [...story.events, ...updatesOf(story)].sort((a, b) => dayOf(a.on) - dayOf(b.on));
  const tellEventsUntil = (day: Day): void => {
    while (events.length > 0 && dayOf(events[0]!.on) <= day) tellEvent(scene, events.shift()!);
  };
  // A pull request lands as two commits and its merge.
  const pieces = Math.round(story.commits / (story.lands === 'squash' ? 1 : 3));
  workingDays(scene, pieces).forEach((day, n) => {
    tellEventsUntil(day);
    const piece = pieceOn(scene, day);
    if (piece) tellPiece(scene, piece, n + 1);
  });
  tellEventsUntil(lastDay);
  return scene.telling.stream;
};
