import type { Expertise } from '../expertise.ts';

/** Which rows of `expertise.files` stand among these paths. Both rise. */
export const filesIn = ({ files }: Expertise, paths: Uint32Array): number[] => {
  const found: number[] = [];
  let at = 0;
  for (const path of paths) {
    while (at < files.length && files[at]! < path) at += 1;
    if (files[at] === path) found.push(at);
  }
  return found;
};
