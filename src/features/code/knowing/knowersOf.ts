import type { Expertise } from '../expertise.ts';
import { knowsFrom } from './assumptions.ts';

/** Those here who know a file well enough to be asked, who knows it best first. `file` is a row of `expertise.files`. */
export const knowersOf = (
  { start, developer, knowledge }: Expertise,
  file: number,
  isHere: Uint8Array,
): number[] => {
  const knowers: number[] = [];
  for (let row = start[file]!; row < start[file + 1]!; row += 1)
    if (knowledge[row]! >= knowsFrom && isHere[developer[row]!]) knowers.push(developer[row]!);
  return knowers;
};
