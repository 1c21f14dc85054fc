import { count } from '../../../base/list.ts';
import type { FileNode } from '../../../ui/charts/fileTree.ts';
import { toneWords } from '../../../ui/charts/Tones.tsx';
import type { MapAnswer } from '../api.ts';
import type { TonedTree } from './useTonedTree.ts';
import { ago, nameOf, percent } from './words.ts';

/** `Best known by Ada Quill, 62 %, and 2 others`. */
export const whoKnowsFile = (map: MapAnswer, row: number): string => {
  const best = map.people[map.best[row]!];
  if (!best) return 'Known by nobody who is here';
  const others = map.knowers[row]! - 1;
  const beside = others > 0 ? `, beside ${count(others, 'other')}` : '';
  return `Known best by ${nameOf(best)} (${percent(map.knowledge[row]!)})${beside}`;
};

/** A folder or file in a sentence or two. */
export const describeFile = (
  node: FileNode,
  map: MapAnswer,
  { toned: { tones }, shares }: TonedTree,
): string =>
  node.children
    ? `${node.name}, folder of ${count(node.files, 'file')}: ${toneWords({ tones, shares: shares(node) })}.`
    : `${node.name}. ${whoKnowsFile(map, node.row)}. Last changed ${ago(map.age[node.row]!)}.`;
