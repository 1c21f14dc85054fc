import { recentWork } from '../knowing/index.ts';
import { type Claim, claimsIn } from './claims.ts';
import { deadBecause, leavingBecause } from './deadOwner.ts';
import { holdersIn } from './holders.ts';
import { onPaperBecause } from './onPaper.ts';
import type { OwnersFile } from './ownersFile.ts';
import { ownersOf } from './ownersOf.ts';
import type { Practice } from './practice.ts';
import { recentReviews } from './recentReviews.ts';
import { type UnownedArea, unownedAreas } from './unownedAreas.ts';

/** Something about an owner that a line names. */
export interface OwnerFinding {
  readonly owner: string;
  readonly line: number;
  readonly because: string;
}

/** CODEOWNERS against reality. */
export interface OwnersJudgement {
  readonly claims: readonly Claim[];
  /** Lines that decide nothing. */
  readonly idle: readonly { readonly line: number; readonly because: string }[];
  /** Owners who have left or whom nobody knows. */
  readonly dead: readonly OwnerFinding[];
  /** Owners whose departure is announced. */
  readonly leaving: readonly OwnerFinding[];
  /** Owners who neither change nor review what they own, although others change it. */
  readonly onPaper: readonly OwnerFinding[];
  /** The most active first. */
  readonly unowned: readonly UnownedArea[];
}

/** The lines that name owners, with the numbers of the paths of the history that they count for. */
const claimsOn = (file: OwnersFile, { codebase, expertise }: Practice): readonly Claim[] => {
  const paths = Array.from(expertise.files, (path) => codebase.history.paths[path]!);
  return claimsIn(file, ownersOf(file, paths)).map((claim) => ({
    ...claim,
    paths: claim.paths.map((n) => expertise.files[n]!),
  }));
};

/** Of all files at the head, also those that others wrote. */
const idleLines = (file: OwnersFile, { codebase }: Practice): OwnersJudgement['idle'] => {
  const { files, paths } = codebase.history;
  const { rule } = ownersOf(
    file,
    Array.from(files.path, (path) => paths[path]!),
  );
  const deciding = new Set(rule);
  return file.rules
    .filter(({ isExclusion }, n) => !isExclusion && !deciding.has(n))
    .map(({ line }) => ({
      line,
      because: 'No file matches this line, or later lines decide about all that do.',
    }));
};

/** Holds a CODEOWNERS file against who is here and who works where. */
export const judgeOwners = (file: OwnersFile, practice: Practice): OwnersJudgement => {
  const { codebase, developers, activity } = practice;
  const claims = claimsOn(file, practice);
  const holderOf = holdersIn(practice);
  const work = recentWork(codebase.history, developers, activity.day);
  const reviews = recentReviews(codebase.history, developers, activity.day);
  const findings = claims.flatMap(({ line, owners, paths }) =>
    owners.map((owner) => {
      const holder = holderOf(owner);
      const dead = deadBecause(owner, holder, practice);
      const onPaper = dead ? undefined : onPaperBecause(holder, paths, practice, work, reviews);
      const leaving = dead || onPaper ? undefined : leavingBecause(holder, practice);
      return { owner, line, dead, onPaper, leaving };
    }),
  );
  const told = (kind: 'dead' | 'onPaper' | 'leaving'): readonly OwnerFinding[] =>
    findings.flatMap(({ owner, line, [kind]: because }) => (because ? [{ owner, line, because }] : []));
  return {
    ...{ claims, dead: told('dead'), leaving: told('leaving'), onPaper: told('onPaper') },
    idle: idleLines(file, practice),
    unowned: unownedAreas(file, practice),
  };
};
