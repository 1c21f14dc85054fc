import { candidatesFor } from './candidates.ts';
import type { Claim } from './claims.ts';
import { holdersIn } from './holders.ts';
import type { OwnersJudgement } from './judgeOwners.ts';
import type { OwnersFile } from './ownersFile.ts';
import { ownersOf, rulesAt } from './ownersOf.ts';
import type { Practice } from './practice.ts';
import { rewriteOwners } from './rewriteOwners.ts';
import type { LineEdit } from './unifiedDiff.ts';
import { linesOf } from './words.ts';

/** Something to do about a line, or to decide: then there is no edit. */
export interface Step {
  readonly edit: LineEdit | null;
  readonly line: number;
  readonly because: string;
}

/** How many owners a line should have: on GitLab as many as its section asks to approve. */
const wantedOn = ({ rules, sections }: OwnersFile, { line }: Claim): number => {
  const section =
    sections.find((one) => one.line === line) ?? sections[rules.find((one) => one.line === line)!.section]!;
  return section.approvals;
};

/** Whether living owners would still be asked about all paths of a line if it went. */
const isCovered = (
  file: OwnersFile,
  claim: Claim,
  practice: Practice,
  judgement: OwnersJudgement,
): boolean => {
  const dead = new Set(judgement.dead.map(({ owner }) => owner));
  const rest = { ...file, rules: file.rules.filter(({ line }) => line !== claim.line) };
  const paths = claim.paths.map((path) => practice.codebase.history.paths[path]!);
  const ruling = ownersOf(rest, paths);
  const isAsked = (n: number) =>
    rulesAt(rest, ruling, n).some(({ owners }) => owners.some((one) => !dead.has(one)));
  return paths.every((_, n) => isAsked(n));
};

/** Owners who stay, and who comes for those who go. Teams are never replaced: of them only the area is told. */
const nextOwners = (file: OwnersFile, claim: Claim, judgement: OwnersJudgement, practice: Practice) => {
  const holderOf = holdersIn(practice);
  const isTeam = (owner: string) => holderOf(owner).kind === 'team';
  const here = (findings: OwnersJudgement['dead']) => findings.filter(({ line }) => line === claim.line);
  const leaving = here(judgement.leaving);
  const going = [...here(judgement.dead), ...here(judgement.onPaper).filter(({ owner }) => !isTeam(owner))];
  const kept = claim.owners.filter((owner) => !going.some((finding) => finding.owner === owner));
  const staying = kept.filter((owner) => !leaving.some((finding) => finding.owner === owner));
  const missing = staying.some(isTeam) ? 0 : Math.max(0, wantedOn(file, claim) - staying.length);
  const known = new Set(claim.owners.map((owner) => owner.toLowerCase()));
  const found = [...going, ...leaving];
  if (found.length === 0 || missing === 0) return { found, kept, coming: [] };
  const coming = candidatesFor(practice, claim.paths)
    .filter(({ owner }) => !known.has(owner.toLowerCase()))
    .slice(0, missing);
  return { found, kept, coming };
};

/** What becomes of a line that names owners; undefined: it may stay as it is. */
export const mendLine = (
  file: OwnersFile,
  claim: Claim,
  judgement: OwnersJudgement,
  practice: Practice,
): Step | undefined => {
  const { line, owners } = claim;
  const { found, kept, coming } = nextOwners(file, claim, judgement, practice);
  const why = found.map(({ because }) => because).join(' ');
  const next = [...kept, ...coming.map(({ owner }) => owner)];
  if (found.length === 0 || (coming.length === 0 && kept.length === owners.length)) return undefined;
  const isHeading = file.sections.some((section) => section.line === line);
  if (next.length > 0) {
    const knows = coming.map(({ name }) => ` ${name} knows it best of those who stay.`).join('');
    const wanted = wantedOn(file, claim);
    const short = next.length < wanted ? ` ${wanted} must approve: choose ${wanted - next.length} more.` : '';
    const becomes = rewriteOwners(linesOf(file.text)[line - 1]![1], next, isHeading);
    return { line, because: `${why}${knows}${short}`, edit: { line, becomes } };
  }
  if (!judgement.dead.some((finding) => finding.line === line)) return undefined;
  return !isHeading && isCovered(file, claim, practice, judgement)
    ? {
        line,
        because: `${why} Without this line the owners of a wider one are asked.`,
        edit: { line, becomes: null },
      }
    : { line, because: `${why} Nobody who is here knows it well: choose somebody.`, edit: null };
};
