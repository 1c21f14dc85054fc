import type { OwnersFile } from './ownersFile.ts';
import type { Ruling } from './ownersOf.ts';

/** A line that names owners: a rule, or the heading of a GitLab section. */
export interface Claim {
  readonly line: number;
  /** As the finding calls it: the pattern, or the section's name. */
  readonly name: string;
  readonly owners: readonly string[];
  /** Numbers of the paths, as they were asked for, that these owners count for. */
  readonly paths: readonly number[];
}

/** Every line that names owners, in the order of the file, with what it really decides. */
export const claimsIn = ({ rules, sections }: OwnersFile, { start, rule }: Ruling): readonly Claim[] => {
  const byLine = new Map<number, number[]>();
  for (let path = 0; path + 1 < start.length; path += 1)
    for (const number of rule.subarray(start[path], start[path + 1])) {
      const { line, isDefault, section } = rules[number]!;
      const claim = isDefault ? sections[section]!.line : line;
      const paths = byLine.get(claim);
      if (paths) paths.push(path);
      else byLine.set(claim, [path]);
    }
  const own = rules
    .filter(({ isDefault, isExclusion }) => !isDefault && !isExclusion)
    .map(({ line, pattern, owners }) => ({ line, name: pattern, owners }));
  const headings = sections
    .filter(({ line }) => line > 0)
    .map(({ line, name, owners }) => ({ line, name: `[${name}]`, owners }));
  return [...own, ...headings]
    .filter(({ owners }) => owners.length > 0)
    .map((claim) => ({ ...claim, paths: byLine.get(claim.line) ?? [] }))
    .sort((a, b) => a.line - b.line);
};
