import { remembered } from '../../../base/remember.ts';
import type { AreaAnswer } from '../api.ts';
import type { Area } from '../area.ts';
import type { Codebase } from '../codebase.ts';
import type { CodeView } from '../codeView.ts';
import { ownersOf, readOwners } from '../owners/index.ts';

/** The owners on paper of every path; null where there is no CODEOWNERS. */
export const paperOf = remembered(({ texts, history }: Codebase) => {
  const file = readOwners(texts);
  return file && { file, ruling: ownersOf(file, history.paths) };
});

/** The rules of CODEOWNERS that say who is asked about some of the area, in the order of the file. */
export const ownersIn = ({ codebase }: CodeView, area: Area): AreaAnswer['owners'] => {
  const paper = paperOf(codebase);
  if (!paper) return [];
  const { file, ruling } = paper;
  const rules = new Set<number>();
  for (const path of area.files)
    for (let row = ruling.start[path]!; row < ruling.start[path + 1]!; row += 1) rules.add(ruling.rule[row]!);
  return [...rules]
    .sort((a, b) => a - b)
    .map((number) => file.rules[number]!)
    .map(({ pattern, line, owners }) => ({ rule: pattern, line, owners: [...owners] }));
};
