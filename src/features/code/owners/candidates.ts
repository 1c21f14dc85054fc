import { never } from '../activity.ts';
import type { Expertise } from '../expertise.ts';
import { asksFrom } from '../knowing/index.ts';
import { ownerFor } from './holders.ts';
import type { Practice } from './practice.ts';

/** Somebody who could own something. */
export interface Candidate {
  /** As CODEOWNERS writes them. */
  readonly owner: string;
  readonly name: string;
}

/** By developer: the mean of what they know of the files among these paths. */
const meanKnowledge = (expertise: Expertise, paths: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  let files = 0;
  expertise.files.forEach((path, file) => {
    if (!paths.has(path)) return;
    files += 1;
    for (let row = expertise.start[file]!; row < expertise.start[file + 1]!; row += 1) {
      const developer = expertise.developer[row]!;
      sums.set(developer, (sums.get(developer) ?? 0) + expertise.knowledge[row]!);
    }
  });
  return new Map([...sums].map(([developer, sum]) => [developer, sum / files]));
};

/** Who is here to stay and knows some paths well enough to be asked; who knows them best comes first. */
export const candidatesFor = (practice: Practice, paths: Iterable<number>): readonly Candidate[] => {
  const { presence, developers, expertise } = practice;
  return [...meanKnowledge(expertise, new Set(paths))]
    .filter(([developer, knowledge]) => knowledge >= asksFrom && presence.isHere[developer] === 1)
    .filter(([developer]) => presence.leavesOn[developer] === never)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .flatMap(([developer]) => {
      const owner = ownerFor(practice, developer);
      return owner === null ? [] : [{ owner, name: developers.list[developer]!.name }];
    });
};
