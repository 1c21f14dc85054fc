import { setImmediate as breathe } from 'node:timers/promises';
import { remembered } from '../../../base/remember.ts';
import type { CodeView } from '../codeView.ts';
import { landings, ReviewIndex } from '../fit/index.ts';

/** Nobody else waits longer than this while an index is made. */
const sliceMs = 10;

const build = async ({ codebase, developers, day }: CodeView): Promise<ReviewIndex> => {
  const index = new ReviewIndex();
  const { history } = codebase;
  let until = performance.now() + sliceMs;
  for (const landing of landings(history, developers)) {
    if (landing.day > day) break;
    index.add(landing, history.paths);
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + sliceMs;
  }
  return index;
};

/**
 * What the past tells about who looks at what, on the day of a view; kept as long as the view is. Some seconds for
 * 100,000 commits, in slices; the questions after it take milliseconds.
 */
export const reviewIndexOf = remembered(build);
