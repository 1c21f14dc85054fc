import { remembered } from '../../../base/remember.ts';
import type { CodeView } from '../codeView.ts';

/** The sizes of files at the head, by path; 1 where unknown. */
const sizes = remembered(({ history }: CodeView['codebase']): Uint32Array => {
  const bytes = new Uint32Array(history.paths.length).fill(1);
  history.files.path.forEach((path, n) => {
    bytes[path] = Math.max(1, history.files.bytes[n]!);
  });
  return bytes;
});

/** Bytes of a path at the head; 1 where unknown or gone by then. */
export const sizeOf = ({ codebase }: CodeView, path: number): number => sizes(codebase)[path]!;
