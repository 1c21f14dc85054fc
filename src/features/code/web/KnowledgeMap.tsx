import { useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { count } from '../../../base/list.ts';
import { FileOutline } from '../../../ui/charts/FileOutline.tsx';
import { FilePicture } from '../../../ui/charts/FilePicture.tsx';
import { type FileNode, nodeAt } from '../../../ui/charts/fileTree.ts';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { MapAnswer } from '../api.ts';
import classes from './code.module.css';
import { describeFile } from './describeFile.ts';
import { FileCard } from './FileCard.tsx';
import { MapBar, type MapLook } from './MapBar.tsx';
import { MapLine } from './MapLine.tsx';
import { MapSteps } from './MapSteps.tsx';
import { ToneLegend } from './ToneLegend.tsx';
import { useTonedTree } from './useTonedTree.ts';
import { areaTo } from './words.ts';

/** The paths that a text finds, by row; null without a text. */
const litBy = (paths: readonly string[], text: string): Uint8Array | null => {
  const wanted = text.trim().toLowerCase();
  return wanted === ''
    ? null
    : Uint8Array.from(paths, (path) => (path.toLowerCase().includes(wanted) ? 1 : 0));
};

const atFirst: MapLook = { files: 'source', colours: 'knowledge', view: 'picture' };

/** The files of a repository by who knows them: a picture to zoom into, or the same as an outline. */
export const KnowledgeMap = ({ map }: { readonly map: MapAnswer }) => {
  const navigate = useNavigate();
  const scheme = useComputedColorScheme('light');
  const isNarrow = useMediaQuery('(max-width: 640px)', window.innerWidth <= 640);
  const [look, setLook] = useState(atFirst);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const [path, setPath] = useState('');
  const tree = useTonedTree(map, look);
  const { root, toned, shares } = tree;
  const lit = useMemo(() => litBy(map.paths, asked), [map, asked]);
  const focus = useMemo(() => {
    const node = nodeAt(root, path);
    return node.children ? node : root;
  }, [root, path]);
  const label = `Map of ${map.repository.name}`;
  const height = isNarrow ? 420 : 600;
  const onFocus = (folder: FileNode) => setPath(folder.path);
  const onOpen = (file: FileNode) =>
    void navigate({
      to: '/code/who',
      search: { repository: map.repository.slug, path: file.path },
    });
  const does = (node: FileNode) =>
    node.children || node.parent !== focus ? 'Click to zoom in' : 'Click to ask who should look at a change';
  const isThere = (_: unknown, at: number) => shares(root)[at]! > 0;
  return (
    <div className={classes.map}>
      <MapBar look={look} onLook={setLook} text={text} onText={setText} />
      <MapSteps focus={focus} onFocus={onFocus} name={map.repository.name}>
        {focus.parent && (
          <Link {...areaTo({ id: `folder:${focus.path}`, repository: map.repository })}>
            Who knows {focus.name}?
          </Link>
        )}
        <span className="wh-quiet" aria-live="polite">
          {lit &&
            `${count(
              lit.reduce((sum, one) => sum + one, 0),
              'file',
            )} found`}
        </span>
      </MapSteps>
      {root.files === 0 ? (
        <Empty title={look.files === 'source' ? 'No source file is in it' : 'No file is in it'} />
      ) : look.view === 'picture' ? (
        <FilePicture
          label={label}
          focus={focus}
          onFocus={onFocus}
          onOpen={onOpen}
          toned={toned}
          lit={lit}
          height={height}
          scheme={scheme}
          card={(node) => <FileCard node={node} map={map} tree={tree} does={does(node)} />}
          describe={(node) => describeFile(node, map, tree)}
        />
      ) : (
        <FileOutline label={`${label}, outline`} focus={focus} lit={lit} height={height} onOpen={onOpen}>
          {(node) => <MapLine node={node} map={map} tree={tree} />}
        </FileOutline>
      )}
      <div className={classes.mapFoot}>
        <ToneLegend tones={toned.tones.filter(isThere)} shares={shares(focus).filter(isThere)} />
      </div>
    </div>
  );
};
