import { count } from '../../../base/list.ts';
import type { Asked, ReviewIndex, Seen } from './ReviewIndex.ts';
import { reviewsSince, type Standing } from './standing.ts';

/** Why somebody is named, in a sentence with its number, and what it was counted from. */
export interface Reason {
  readonly text: string;
  readonly from: 'reviews' | 'commits' | 'reviews and commits';
}

/** So many changes back are told of. */
const toldOf = 20;

/** Landings that are looked through for them. */
const lookedBack = 3000;

/** Days of the load that is told. */
const fortnight = 14;

/** The file asked about, or the narrowest folder with all of them. */
const ground = ({ places }: ReviewIndex, asked: Asked): number => {
  const [first = 0, ...others] = asked.places;
  const shared = (a: number, b: number): number => {
    const above = places.withFolders([a]);
    let at = b;
    while (!above.has(at)) at = places.parent[at]!;
    return at;
  };
  return others.reduce(shared, first);
};

const spoken = ({ places }: ReviewIndex, place: number, asked: Asked): string => {
  if (place === 0) return 'in this repository';
  return asked.files.includes(place) ? `to ${places.name[place]}` : `below ${places.name[place]}`;
};

const lastReviewed = ({ seen }: ReviewIndex, counts: (one: Seen) => boolean): readonly Seen[] => {
  const found: Seen[] = [];
  const until = Math.max(0, seen.length - lookedBack);
  for (let at = seen.length - 1; at >= until && found.length < toldOf; at -= 1)
    if (seen[at]!.reviewers.length > 0 && counts(seen[at]!)) found.push(seen[at]!);
  return found;
};

/** Tells of one question's candidates. */
export const reasonsFor = (index: ReviewIndex, standing: Standing, nameOf: (developer: number) => string) => {
  const { asked } = standing;
  const place = ground(index, asked);
  const where = spoken(index, place, asked);
  const here = lastReviewed(index, ({ folders }) => folders.has(place));
  const ofAuthor = asked.author < 0 ? [] : lastReviewed(index, ({ author }) => author === asked.author);
  const load = reviewsSince(index, asked.day - fortnight);
  const alone = [...standing.knowers.values()].filter((count) => count < 2).length;

  const reviewed = (one: number, of: readonly Seen[]) =>
    of.filter(({ reviewers }) => reviewers.includes(one)).length;
  const say = (text: string, from: Reason['from']): Reason => ({ text, from });

  const knownBy = (row: number): number => Math.round(standing.knows[row]! * asked.places.length);

  const experience = (row: number): Reason[] => {
    const one = standing.candidates[row]!;
    const told: Reason[] = [];
    const times = reviewed(one, here);
    if (times > 0)
      told.push(
        say(`Reviewed ${times} of the last ${count(here.length, 'reviewed change')} ${where}.`, 'reviews'),
      );
    const wrote = index.wrote[place]?.shareOf(one) ?? 0;
    if (wrote >= 0.005)
      told.push(
        say(
          `Wrote ${Math.round(100 * wrote)} % of the changes ${where}; what is a year old counts half.`,
          'commits',
        ),
      );
    const known = knownBy(row);
    if (asked.places.length > 1 && known > 0)
      told.push(say(`Knows ${known} of these ${count(asked.places.length, 'file')}.`, 'reviews and commits'));
    const forAuthor = reviewed(one, ofAuthor);
    if (forAuthor > 0)
      told.push(
        say(
          `Reviewed ${forAuthor} of the last ${count(ofAuthor.length, 'change')} by ${nameOf(asked.author)}.`,
          'reviews',
        ),
      );
    return told;
  };

  const loadOf = (row: number): Reason[] => {
    const reviews = load.by.get(standing.candidates[row]!) ?? 0;
    const part = Math.round((100 * reviews) / Math.max(1, load.all));
    return reviews === 0
      ? []
      : [say(`${count(reviews, 'review')} in the last fortnight, ${part} % of all.`, 'reviews')];
  };

  const learning = (row: number): Reason[] => {
    const yet = knownBy(row) > 0 ? 'knows only some of these files so far' : 'does not know these files yet';
    if (alone === 0) return [say(`Would learn: ${yet}.`, 'reviews and commits')];
    const files =
      standing.knowers.size === 1 ? 'this file' : `${alone} of these ${count(standing.knowers.size, 'file')}`;
    return [say(`Would learn: fewer than two people who are here know ${files}.`, 'reviews and commits')];
  };

  return {
    expert: (row: number): readonly Reason[] => [...experience(row), ...loadOf(row)],
    learner: (row: number): readonly Reason[] => [...learning(row), ...experience(row), ...loadOf(row)],
    load: (row: number): number => load.by.get(standing.candidates[row]!) ?? 0,
  };
};
