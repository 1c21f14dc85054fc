import type { AreaAnswer } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';

/** How far back lines are summed up, in days. */
const year = 365;

/** Lines added to an area and taken from it in the year until the day; null where none were counted. */
export const linesIn = ({ codebase, day }: CodeView, area: Area): AreaAnswer['lines'] => {
  const { lines, history } = codebase;
  if (lines === null) return null;
  const { commits, changes } = history;
  const within = new Set(area.files);
  let [added, deleted, counted] = [0, 0, false];
  for (let commit = commits.count - 1; commit >= 0; commit -= 1) {
    const age = day - commits.landed[commit]!;
    if (age < 0 || age >= year) continue;
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      if (lines.added[change]! < 0 || !within.has(changes.path[change]!)) continue;
      counted = true;
      added += lines.added[change]!;
      deleted += lines.deleted[change]!;
    }
  }
  return counted ? { added, deleted } : null;
};
