import { inWords } from '../../../base/list.ts';
import { candidatesFor } from './candidates.ts';
import type { OwnersJudgement } from './judgeOwners.ts';
import { mendLine, type Step } from './mendLine.ts';
import type { OwnersFile } from './ownersFile.ts';
import type { Practice } from './practice.ts';
import { type LineEdit, unifiedDiff } from './unifiedDiff.ts';
import { placeOf, type UnownedArea } from './unownedAreas.ts';
import { linesOf } from './words.ts';

/** A change of CODEOWNERS for a person to decide on. */
export interface OwnersProposal {
  /** A unified diff that `git apply` takes; empty: there is nothing to propose. */
  readonly patch: string;
  /** By line of the present file; for a new one the line that it follows. Some only say what is to be decided. */
  readonly reasons: readonly { readonly line: number; readonly because: string }[];
}

/** At most so many new rules at once, for the most active areas. Configurable assumption. */
const mostNewRules = 10;
/** A new rule names at most so many. Configurable assumption. */
const mostNewOwners = 2;

/** The line that a new rule follows: so far up that no present rule about the same paths loses its say, before any section. */
const placeFor = ({ rules, sections, text }: OwnersFile, isPartlyOwned: boolean): number => {
  const lines = linesOf(text).map(([, line]) => line.trim());
  const heading = sections.find(({ line }) => line > 0)?.line;
  const before = (isPartlyOwned ? rules[0]?.line : undefined) ?? heading;
  const isAside = (line: string) => line === '' || (before !== undefined && line.startsWith('#'));
  let place = Math.min(before ?? Infinity, heading ?? Infinity, lines.length + 1) - 1;
  while (place > 0 && isAside(lines[place - 1]!)) place -= 1;
  return place;
};

const ruleFor = (file: OwnersFile, unowned: UnownedArea, practice: Practice): Step | undefined => {
  const { area, because } = unowned;
  const candidates = candidatesFor(practice, area.files).slice(0, mostNewOwners);
  if (candidates.length === 0) return undefined;
  const line = placeFor(file, unowned.isPartlyOwned);
  const rule = `/${placeOf(area).replaceAll(' ', '\\ ')}/ ${candidates.map(({ owner }) => owner).join(' ')}`;
  const names = inWords(candidates.map(({ name }) => name));
  return {
    ...{ line, edit: { line, followedBy: [rule] } },
    because: `${because} ${names} ${candidates.length > 1 ? 'know' : 'knows'} it best of those who stay.`,
  };
};

/** All that happens at one line as one edit. */
const joined = (edits: readonly LineEdit[]): readonly LineEdit[] =>
  Array.from(Map.groupBy(edits, ({ line }) => line).values(), (some) => ({
    ...Object.assign({}, ...some),
    followedBy: some.flatMap(({ followedBy }) => followedBy ?? []),
  }));

/**
 * The least change of CODEOWNERS that answers what was found: whoever left or never looks goes, whoever knows comes
 * where too few would be left, and active areas that no line is about get a rule. All else stays, comments too.
 */
export const proposeOwners = (
  file: OwnersFile,
  judgement: OwnersJudgement,
  practice: Practice,
): OwnersProposal => {
  const forgotten = judgement.unowned.filter(({ saidIn }) => saidIn.length === 0);
  const steps = [
    ...judgement.claims.flatMap((claim) => mendLine(file, claim, judgement, practice) ?? []),
    ...forgotten.flatMap((area) => ruleFor(file, area, practice) ?? []).slice(0, mostNewRules),
  ];
  return {
    patch: unifiedDiff(file.path, file.text, joined(steps.flatMap(({ edit }) => edit ?? []))),
    reasons: steps.map(({ line, because }) => ({ line, because })).sort((a, b) => a.line - b.line),
  };
};
