import { count } from '../../../base/list.ts';
import type { FileNode } from '../../../ui/charts/fileTree.ts';
import { ToneBar, ToneMark, toneWords } from '../../../ui/charts/Tones.tsx';
import type { MapAnswer } from '../api.ts';
import classes from './code.module.css';
import { whoKnowsFile } from './describeFile.ts';
import type { TonedTree } from './useTonedTree.ts';
import { ago } from './words.ts';

interface FileCardProps {
  readonly node: FileNode;
  readonly map: MapAnswer;
  readonly tree: TonedTree;
  /** What a click does. */
  readonly does: string;
}

/** What one learns of a box by pointing at it. */
export const FileCard = ({ node, map, tree: { toned, shares }, does }: FileCardProps) => {
  const of = shares(node);
  if (node.children)
    return (
      <>
        <p className={classes.cardName}>{node.path}</p>
        <p className="wh-quiet">{count(node.files, 'file')}</p>
        <div className={classes.cardBar}>
          <ToneBar tones={toned.tones} shares={of} />
        </div>
        <p>{toneWords({ tones: toned.tones, shares: of })}</p>
        <p className={classes.cardDo}>{does}</p>
      </>
    );
  const tone = toned.tones[toned.of[node.row]!]!;
  return (
    <>
      <p className={classes.cardName}>{node.path}</p>
      <p className={classes.cardTone}>
        <ToneMark tone={tone} /> {tone.label}
      </p>
      <p>{whoKnowsFile(map, node.row)}.</p>
      <p className="wh-quiet">Last changed {ago(map.age[node.row]!)}.</p>
      <p className={classes.cardDo}>{does}</p>
    </>
  );
};
