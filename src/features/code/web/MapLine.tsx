import { count } from '../../../base/list.ts';
import type { FileNode } from '../../../ui/charts/fileTree.ts';
import { ToneBar } from '../../../ui/charts/Tones.tsx';
import type { MapAnswer } from '../api.ts';
import classes from './code.module.css';
import type { TonedTree } from './useTonedTree.ts';
import { nameOf } from './words.ts';

interface MapLineProps {
  readonly node: FileNode;
  readonly map: MapAnswer;
  readonly tree: TonedTree;
}

/** What stands beside a name in the outline: the colours of the picture, and who knows it best. */
export const MapLine = ({ node, map, tree: { toned, shares } }: MapLineProps) => {
  const best = node.children ? undefined : map.people[map.best[node.row]!];
  return (
    <>
      <span className={classes.lineBar}>
        <ToneBar tones={toned.tones} shares={shares(node)} />
      </span>
      <span className={classes.lineWho}>
        {node.children ? count(node.files, 'file') : best ? nameOf(best) : 'nobody'}
      </span>
    </>
  );
};
