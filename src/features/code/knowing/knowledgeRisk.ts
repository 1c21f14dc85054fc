import type { Day } from '../../../base/day.ts';
import { never } from '../activity.ts';
import type { KnownBy } from '../api.ts';
import type { Area } from '../area.ts';
import type { Expertise } from '../expertise.ts';
import { staleAfterDays } from './assumptions.ts';
import { filesIn } from './filesIn.ts';
import { knowersOf } from './knowersOf.ts';
import { truckFactorOf } from './truckFactorOf.ts';

/** How near an area is to being known by nobody. It is about the area; who it hangs on stands apart. */
export interface KnowledgeRisk {
  readonly area: string;
  /** How many of its files count. */
  readonly files: number;
  /**
   * `nobody`: half of what is known of it is lost already, or nothing is known; `one`: it would be without one person;
   * `several`: it takes more.
   */
  readonly knownBy: KnownBy;
  /** Files that nobody here, one, or several know well enough to be asked. */
  readonly filesKnownBy: Readonly<Record<KnownBy, number>>;
  readonly truckFactor: number;
  /** The part of what is known of it, by people here or gone, that those here know. */
  readonly kept: number;
  /** No file of it was changed for a year. */
  readonly isStale: boolean;
  readonly lastChanged: Day | null;
  /** Whose departure is announced, and the part of its files that nobody else here knows. These may be named. */
  readonly leaving: readonly { readonly developer: number; readonly leavesOn: Day; readonly share: number }[];
}

export interface RiskRequest {
  /** By developer: 1, here. */
  readonly isHere: Uint8Array;
  /** By developer: the first day no longer here, of a departure that is announced; `never` for others. */
  readonly leavesOn?: Int32Array;
  /** By path: the day of its last change. */
  readonly lastChanged: Int32Array;
}

/** How many files each one here is alone with. */
const aloneWith = (knowers: readonly (readonly number[])[]): ReadonlyMap<number, number> => {
  const files = new Map<number, number>();
  for (const [first, ...others] of knowers)
    if (first !== undefined && others.length === 0) files.set(first, (files.get(first) ?? 0) + 1);
  return files;
};

const knownByOf = (truckFactor: number): KnownBy =>
  truckFactor === 0 ? 'nobody' : truckFactor === 1 ? 'one' : 'several';

const riskOf = (
  expertise: Expertise,
  { id, files: paths }: Area,
  { isHere, leavesOn, lastChanged }: RiskRequest,
): KnowledgeRisk => {
  const files = filesIn(expertise, paths);
  const knowers = files.map((file) => knowersOf(expertise, file, isHere));
  const nobody = knowers.filter(({ length }) => length === 0).length;
  const one = knowers.filter(({ length }) => length === 1).length;
  const last = files.reduce((day, file) => Math.max(day, lastChanged[expertise.files[file]!]!), never);
  const { truckFactor, kept } = truckFactorOf(expertise, { isHere, files });
  return {
    area: id,
    files: files.length,
    knownBy: knownByOf(truckFactor),
    filesKnownBy: { nobody, one, several: files.length - nobody - one },
    truckFactor,
    kept,
    isStale: last === never || expertise.day - last >= staleAfterDays,
    lastChanged: last === never ? null : last,
    leaving: [...aloneWith(knowers)]
      .filter(([developer]) => (leavesOn?.[developer] ?? never) > expertise.day)
      .map(([developer, count]) => ({
        developer,
        leavesOn: leavesOn![developer]!,
        share: count / files.length,
      })),
  };
};

/** For each area how near it is to being known by nobody, in the order given. */
export const knowledgeRisk = (
  expertise: Expertise,
  areas: readonly Area[],
  request: RiskRequest,
): readonly KnowledgeRisk[] => areas.map((area) => riskOf(expertise, area, request));
