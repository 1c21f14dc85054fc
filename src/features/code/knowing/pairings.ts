import type { Area } from '../area.ts';
import type { Expertise } from '../expertise.ts';
import { type AwayRequest, lossesIn, type WorkedOn, workedOn } from './awayLosses.ts';
import { filesIn } from './filesIn.ts';

/** One pair to work together on one area, so that an absence hurts less. */
export interface Pairing {
  readonly area: string;
  readonly knows: number;
  readonly learns: number;
  /** How many files of the area only the first knows well enough. */
  readonly files: number;
  /** The part of the recent work that hangs on them, 0–1. */
  readonly share: number;
  /** What the second knows of those files already, 0–1. */
  readonly start: number;
}

export interface PairingPlan {
  readonly pairings: readonly Pairing[];
  /** The greatest loss by any one absence, before and once the pairs have worked together; 0–1. */
  readonly before: number;
  readonly after: number;
  /** By developer, what each absence costs once the pairs have worked together. */
  readonly losses: ReadonlyMap<number, number>;
}

export interface PairingRequest extends AwayRequest {
  /** Areas that do not overlap are clearer: of a file in several the first counts. */
  readonly areas: readonly Area[];
  /** Who may learn: the members of a team. */
  readonly learners: readonly number[];
  /** At most so many pairs. */
  readonly most?: number;
}

/** How many pairs one may learn in at once. Configurable assumption. */
const learnsAtOnce = 2;

const knowledgeOf = ({ start, developer, knowledge }: Expertise, file: number, who: number): number => {
  for (let row = start[file]!; row < start[file + 1]!; row += 1)
    if (developer[row] === who) return knowledge[row]!;
  return 0;
};

const greatest = (losses: ReadonlyMap<number, number>): readonly [developer: number, loss: number] =>
  [...losses].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)[0] ?? [-1, 0];

const sumOf = (work: readonly WorkedOn[]): number => work.reduce((sum, one) => sum + one.work, 0);

/** The area in which most of the work hangs on somebody alone, with those files. */
const worstArea = (
  work: readonly WorkedOn[],
  alone: number,
  areas: ReadonlyMap<number, string>,
): readonly [area: string, files: readonly WorkedOn[]] | undefined => {
  const files = work.filter(
    ({ file, knowers }) => areas.has(file) && knowers.length === 1 && knowers[0] === alone,
  );
  const byArea = [...Map.groupBy(files, ({ file }) => areas.get(file)!)];
  return byArea.sort(([a, ofA], [b, ofB]) => sumOf(ofB) - sumOf(ofA) || (a < b ? -1 : 1))[0];
};

/** By file, a row of `expertise.files`: the area it counts for. */
const areaByFile = (expertise: Expertise, areas: readonly Area[]): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const { id, files } of areas)
    for (const file of filesIn(expertise, files)) if (!found.has(file)) found.set(file, id);
  return found;
};

/** Who of the learners knows these files best already; undefined: none is free. */
const bestLearner = (
  expertise: Expertise,
  { learners, isThere }: PairingRequest,
  files: readonly WorkedOn[],
  knows: number,
  pairings: readonly Pairing[],
): { readonly learns: number; readonly start: number } | undefined => {
  const busy = (who: number) => pairings.filter(({ learns }) => learns === who).length;
  const free = learners.filter((who) => who !== knows && isThere[who] === 1 && busy(who) < learnsAtOnce);
  const starts = free.map((learns) => ({
    learns,
    start: files.reduce((sum, { file }) => sum + knowledgeOf(expertise, file, learns), 0) / files.length,
  }));
  return starts.sort(
    (a, b) => b.start - a.start || busy(a.learns) - busy(b.learns) || a.learns - b.learns,
  )[0];
};

/**
 * Whom to pair with whom on which area, until no absence costs more than half of what the worst one costs now. Each
 * step takes the worst absence, the area in which most of it lies, and as learner who knows those files best already.
 */
export const planPairings = (expertise: Expertise, request: PairingRequest): PairingPlan => {
  const areas = areaByFile(expertise, request.areas);
  let work = workedOn(expertise, request);
  let losses = lossesIn(work);
  const [whole, before] = [sumOf(work), greatest(losses)[1]];
  const pairings: Pairing[] = [];
  while (pairings.length < (request.most ?? 5) && greatest(losses)[1] > before / 2) {
    const knows = greatest(losses)[0];
    const [area, files] = worstArea(work, knows, areas) ?? [];
    if (area === undefined || files === undefined) break;
    const best = bestLearner(expertise, request, files, knows, pairings);
    if (best === undefined) break;
    const { learns, start } = best;
    pairings.push({ area, knows, learns, files: files.length, share: sumOf(files) / whole, start });
    const paired = new Set(files);
    work = work.map((one) => (paired.has(one) ? { ...one, knowers: [...one.knowers, learns] } : one));
    losses = lossesIn(work);
  }
  return { pairings, before, after: greatest(losses)[1], losses };
};
