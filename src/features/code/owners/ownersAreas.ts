import type { Area } from '../area.ts';
import type { OwnersFile } from './ownersFile.ts';
import type { Ruling } from './ownersOf.ts';

/** The files of each rule that counts for any and names owners, as areas. */
export const ownersAreas = ({ rules }: OwnersFile, { start, rule }: Ruling): readonly Area[] => {
  const files = rules.map((): number[] => []);
  for (let path = 0; path + 1 < start.length; path += 1)
    for (let row = start[path]!; row < start[path + 1]!; row += 1) files[rule[row]!]!.push(path);
  return rules.flatMap(({ pattern, owners }, n) =>
    owners.length === 0 || files[n]!.length === 0
      ? []
      : {
          id: `owners:${pattern} ${owners.join(' ')}`,
          kind: 'owners' as const,
          name: `${pattern} (${owners.join(', ')})`,
          files: Uint32Array.from(files[n]!),
        },
  );
};
