import { type Doings, folderAt, type World } from './World.ts';

/** A change to be reviewed, as the papers see it. */
export interface Change {
  readonly paths: readonly string[];
  readonly author: number;
}

/** How well somebody suits; the highest is asked. */
export type Score = (world: World, change: Change, developer: number) => number;

const here = (world: World, at: string, developer: number): Doings | undefined =>
  world.at.get(at)?.get(developer);

/**
 * cHRev: Zanjani, Kagdi, Bird, "Automatically Recommending Peer Reviewers in Modern Code Review", TSE 2016. A review in
 * git stands for its comments: how many there were is not told.
 */
export const cHRev: Score = (world, { paths }, developer) => {
  let score = 0;
  for (const path of paths) {
    const doings = here(world, path, developer);
    if (!doings || doings.reviews === 0) continue;
    const all = [...world.at.get(path)!.values()];
    const reviews = all.reduce((sum, one) => sum + one.reviews, 0);
    const days = new Set(all.flatMap((one) => [...one.reviewDays])).size;
    const newest = Math.max(...all.map((one) => one.lastReview));
    const recency = doings.lastReview === newest ? 1 : 1 / (newest - doings.lastReview);
    score += doings.reviews / reviews + doings.reviewDays.size / days + recency;
  }
  return score / (3 * Math.max(1, paths.length));
};

/** Reviews of the last seven days stand for open ones: git does not tell when a review was asked for. */
const openReviews = (world: World, developer: number): number =>
  world.reviewDays.get(developer)?.filter((day) => world.day - day < 7).length ?? 0;

const faded = (count: number, ago: number): number => (count === 0 ? 0 : count / Math.max(1, ago));

const doneAt = (world: World, at: string, developer: number): number => {
  const doings = here(world, at, developer);
  if (!doings) return 0;
  return (
    faded(doings.commits, world.day - doings.lastCommit) +
    faded(doings.reviews, world.day - doings.lastReview)
  );
};

/** WhoDo: Asthana et al., "WhoDo: Automating Reviewer Suggestions at Scale", ESEC/FSE 2019, with its θ of 0.5. */
export const whoDo: Score = (world, { paths }, developer) => {
  const done = paths.reduce(
    (sum, path) => sum + doneAt(world, path, developer) + doneAt(world, folderAt(path), developer),
    0,
  );
  return done / Math.exp(0.5 * openReviews(world, developer));
};

const spokenFor = (world: World, path: string): readonly number[] =>
  [...(world.at.get(path)?.keys() ?? [])].filter((one) => world.isAround(one));

const yearOf = (world: World, days: readonly number[] = []): readonly number[] =>
  days.filter((day) => world.day - day < 365);

/** Learning times retention: for somebody who is likely to stay and does not know the files yet. */
const turnover: Score = (world, { paths }, developer) => {
  const own = yearOf(world, world.days.get(developer));
  const all = [...world.days.values()].reduce((sum, days) => sum + yearOf(world, days).length, 0);
  const stays = new Set(own.map((day) => Math.floor((world.day - day) / 30.5))).size / 12;
  const known = paths.filter((path) => world.knows(developer, path)).length / Math.max(1, paths.length);
  const isHoarder = paths.some((path) => {
    const knowers = spokenFor(world, path);
    return knowers.length === 1 && knowers[0] === developer;
  });
  return (
    (isHoarder ? 0.7 : 1) * Math.sqrt(Math.min(1, stays) * (own.length / Math.max(1, all))) * (1 - known)
  );
};

const isRisky = (world: World, { paths }: Change): boolean =>
  paths.some((path) => spokenFor(world, path).length < 3);

/** Sofia: Mirsaeedi and Rigby, "Mitigating Turnover with Code Review Recommendation", ICSE 2020. */
export const sofia: Score = (world, change, developer) =>
  isRisky(world, change) ? turnover(world, change, developer) : cHRev(world, change, developer);

/** SofiaWL: Hajari, Malmir, Mirsaeedi, Rigby, "Factoring Expertise, Workload, and Turnover …", TSE 2024. */
export const sofiaWL: Score = (world, change, developer) =>
  isRisky(world, change) ? turnover(world, change, developer) : whoDo(world, change, developer);

/** Who is asked: those who know a file; where none of them scores, those of the folders above, one after the other. */
export const recommend = (
  score: Score,
  world: World,
  change: Change,
  isBot: (developer: number) => boolean,
): number | undefined => {
  const candidates = new Set(change.paths.flatMap((path) => [...(world.at.get(path)?.keys() ?? [])]));
  let folders = new Set(change.paths.map(folderAt));
  for (let depth = 0; depth <= 5; depth += 1) {
    let [best, most] = [undefined as number | undefined, 0];
    for (const one of candidates) {
      if (one === change.author || isBot(one) || !world.isAround(one)) continue;
      const its = score(world, change, one);
      if (its > most) [best, most] = [one, its];
    }
    if (best !== undefined) return best;
    for (const folder of folders) for (const one of world.at.get(folder)?.keys() ?? []) candidates.add(one);
    folders = new Set([...folders].map((folder) => folderAt(folder.slice(0, -1))));
  }
  return undefined;
};
