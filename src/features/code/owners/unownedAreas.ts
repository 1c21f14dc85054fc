import { count } from '../../../base/list.ts';
import type { Area } from '../area.ts';
import { foldersAbove } from '../files/folders.ts';
import type { OwnersFile, OwnersRule } from './ownersFile.ts';
import { ownersOf, rulesAt } from './ownersOf.ts';
import type { Practice } from './practice.ts';

/** An area of which most files have no owner. */
export interface UnownedArea {
  readonly area: Area;
  /** How many of its files. */
  readonly files: number;
  /** Others of its files have owners. */
  readonly isPartlyOwned: boolean;
  /** Lines that say so: nobody forgot it. Empty: no line is about it. */
  readonly saidIn: readonly number[];
  readonly because: string;
}

/** From this part of its files on, an area without owners is said to have none. Configurable assumption. */
const mostOf = 0.5;

type RulesByPath = ReadonlyMap<number, readonly OwnersRule[]>;

const rulesByPath = (file: OwnersFile, { codebase, expertise }: Practice): RulesByPath => {
  const paths = Array.from(expertise.files, (path) => codebase.history.paths[path]!);
  const ruling = ownersOf(file, paths);
  return new Map(Array.from(expertise.files, (path, n) => [path, rulesAt(file, ruling, n)]));
};

interface Found extends UnownedArea {
  readonly recent: number;
}

const judge = (area: Area, rulesOf: RulesByPath, { activity }: Practice): Found | undefined => {
  const standing = Array.from(area.files).filter((path) => rulesOf.has(path));
  const without = standing.filter((path) => rulesOf.get(path)!.every(({ owners }) => owners.length === 0));
  if (without.length === 0 || without.length < standing.length * mostOf) return undefined;
  const lines = new Set(without.flatMap((path) => rulesOf.get(path)!.map(({ line }) => line)));
  const recent = without.reduce((sum, path) => sum + activity.recentChanges[path]!, 0);
  const said = lines.size === 0 ? 'No line is about' : `Line ${[...lines].join(', ')} takes the owners from`;
  return {
    ...{ area, files: without.length, saidIn: [...lines], recent },
    isPartlyOwned: without.length < standing.length,
    because: `${said} ${count(without.length, 'file')}; ${count(recent, 'change')} in the last 90 days.`,
  };
};

/** The folder of an area. */
export const placeOf = ({ id }: Area): string => id.replace(/^\w+:/, '');

/** Areas without owners, the most active first; of one inside another only the outer. */
export const unownedAreas = (file: OwnersFile, practice: Practice): readonly UnownedArea[] => {
  const rulesOf = rulesByPath(file, practice);
  const found = practice.codebase.areas
    .filter(({ kind }) => kind === 'folder' || kind === 'component')
    .flatMap((area) => judge(area, rulesOf, practice) ?? []);
  const places = new Set(found.map(({ area }) => placeOf(area)));
  return found
    .filter(({ area }) => !foldersAbove(placeOf(area)).some((folder) => places.has(folder)))
    .sort((a, b) => b.recent - a.recent || b.files - a.files || (a.area.id < b.area.id ? -1 : 1));
};
