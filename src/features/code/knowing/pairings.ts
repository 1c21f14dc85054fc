import type { Area } from '../area.ts';
import type { Expertise } from '../expertise.ts';
import { type AwayRequest, lossesIn, type WorkedOn, workedOn } from './awayLosses.ts';

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

/** The area in which most of the work hangs on somebody alone, with those files. */
const worstArea = (alone: readonly WorkedOn[], areaOf: ReadonlyMap<number, string>) => {
  const byArea = Map.groupBy(
    alone.filter(({ file }) => areaOf.has(file)),
    ({ file }) => areaOf.get(file)!,
  );
  const sum = (files: readonly WorkedOn[]) => files.reduce((all, { work }) => all + work, 0);
  return [...byArea].sort(([a, ofA], [b, ofB]) => sum(ofB) - sum(ofA) || (a < b ? -1 : 1))[0];
};

/**
 * Whom to pair with whom on which area, until no absence costs more than half of what the worst one costs now. Each
 * step takes the worst absence, the area in which most of it lies, and as learner who knows those files best already.
 */
export const planPairings = (expertise: Expertise, request: PairingRequest): PairingPlan => {
  const { areas, learners, isThere, most = 5 } = request;
  const areaOf = new Map<number, string>();
  const rowOf = new Map(Array.from(expertise.files, (path, file) => [path, file]));
  for (const { id, files } of areas)
    for (const path of files) {
      const file = rowOf.get(path);
      if (file !== undefined && !areaOf.has(file)) areaOf.set(file, id);
    }
  let work = workedOn(expertise, request);
  const whole = work.reduce((sum, one) => sum + one.work, 0);
  const before = greatest(lossesIn(work))[1];
  const pairings: Pairing[] = [];
  for (let [knows, loss] = greatest(lossesIn(work)); pairings.length < most && loss > before / 2; ) {
    const worst = worstArea(
      work.filter(({ knowers }) => knowers.length === 1 && knowers[0] === knows),
      areaOf,
    );
    if (!worst) break;
    const [area, files] = worst;
    const start = (who: number) =>
      files.reduce((sum, { file }) => sum + knowledgeOf(expertise, file, who), 0) / files.length;
    const busy = (who: number) => pairings.filter(({ learns }) => learns === who).length;
    const [learns] = learners
      .filter((who) => who !== knows && isThere[who] === 1 && busy(who) < learnsAtOnce)
      .sort((a, b) => start(b) - start(a) || busy(a) - busy(b) || a - b);
    if (learns === undefined) break;
    const share = files.reduce((sum, one) => sum + one.work, 0) / whole;
    pairings.push({ area, knows, learns, files: files.length, share, start: start(learns) });
    const paired = new Set(files.map(({ file }) => file));
    work = work.map((one) => (paired.has(one.file) ? { ...one, knowers: [...one.knowers, learns] } : one));
    [knows, loss] = greatest(lossesIn(work));
  }
  const losses = lossesIn(work);
  return { pairings, before, after: greatest(losses)[1], losses };
};
