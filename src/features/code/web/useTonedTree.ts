import { useMemo } from 'react';
import type { Toned } from '../../../ui/charts/fileTones.ts';
import { type FileNode, fileTree } from '../../../ui/charts/fileTree.ts';
import type { MapAnswer } from '../api.ts';
import type { MapLook } from './MapBar.tsx';
import { tonedByAge, tonedByKnowledge } from './mapTones.ts';
import { sharesBelow } from './sharesBelow.ts';

/** The files of a map as a tree, coloured. */
export interface TonedTree {
  readonly root: FileNode;
  readonly toned: Toned;
  /** Which part of a folder or file has which tone. */
  readonly shares: (node: FileNode) => readonly number[];
}

const tonedBy = { knowledge: tonedByKnowledge, age: tonedByAge };

export const useTonedTree = (map: MapAnswer, { files, colours }: MapLook): TonedTree => {
  const root = useMemo(() => {
    const source = map.kinds.indexOf('source');
    return fileTree(map.paths, map.bytes, files === 'all' ? undefined : (row) => map.kind[row] === source);
  }, [map, files]);
  const toned = useMemo(() => tonedBy[colours](map), [map, colours]);
  const shares = useMemo(() => sharesBelow(root, toned), [root, toned]);
  return useMemo(() => ({ root, toned, shares }), [root, toned, shares]);
};
