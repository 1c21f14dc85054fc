import { Button, SegmentedControl, TextInput, useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search, ZoomOut } from 'lucide-react';
import { useMemo, useState } from 'react';
import { count } from '../../../base/list.ts';
import { FileOutline } from '../../../ui/charts/FileOutline.tsx';
import { FilePicture } from '../../../ui/charts/FilePicture.tsx';
import { type FileNode, fileTree, nodeAt, stepsTo } from '../../../ui/charts/fileTree.ts';
import { ToneBar } from '../../../ui/charts/Tones.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { AreaRow, MapAnswer } from '../api.ts';
import classes from './code.module.css';
import { describeFile } from './describeFile.ts';
import { FileCard } from './FileCard.tsx';
import { tonedByAge, tonedByKnowledge } from './mapTones.ts';
import { sharesBelow } from './sharesBelow.ts';
import { ToneLegend } from './ToneLegend.tsx';
import { areaTo, nameOf } from './words.ts';

interface KnowledgeMapProps {
  readonly map: MapAnswer;
  readonly areas: readonly AreaRow[];
}

/** The paths that a text finds, by row; null without a text. */
const litBy = (paths: readonly string[], text: string): Uint8Array | null => {
  const wanted = text.trim().toLowerCase();
  return wanted === ''
    ? null
    : Uint8Array.from(paths, (path) => (path.toLowerCase().includes(wanted) ? 1 : 0));
};

const toned = { knowledge: tonedByKnowledge, age: tonedByAge };

/** The files of a repository by who knows them: a picture to zoom into, or the same as an outline. */
export const KnowledgeMap = ({ map, areas }: KnowledgeMapProps) => {
  const navigate = useNavigate();
  const scheme = useComputedColorScheme('light');
  const isNarrow = useMediaQuery('(max-width: 640px)', window.innerWidth <= 640);
  const [view, setView] = useState<'picture' | 'outline'>('picture');
  const [files, setFiles] = useState<'source' | 'all'>('source');
  const [colour, setColour] = useState<'knowledge' | 'age'>('knowledge');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const [path, setPath] = useState('');
  const source = map.kinds.indexOf('source');
  const tree = useMemo(
    () => fileTree(map.paths, map.bytes, files === 'all' ? undefined : (row) => map.kind[row] === source),
    [map, files, source],
  );
  const tones = useMemo(() => toned[colour](map), [map, colour]);
  const shares = useMemo(() => sharesBelow(tree, tones), [tree, tones]);
  const lit = useMemo(() => litBy(map.paths, asked), [map, asked]);
  const found = useMemo(() => lit?.reduce((sum, one) => sum + one, 0), [lit]);
  const focus = useMemo(() => {
    const node = nodeAt(tree, path);
    return node.children ? node : tree;
  }, [tree, path]);
  const steps = stepsTo(focus);
  const area = areas.find(({ id }) => id === `folder:${focus.path}`);
  const height = isNarrow ? 420 : 600;
  const onFocus = (folder: FileNode) => setPath(folder.path);
  const onOpen = (file: FileNode) =>
    void navigate({
      to: '/code/who',
      search: (now: object) => ({ ...now, repository: map.repository.slug, path: file.path }),
    });
  const label = `Map of ${map.repository.name}`;
  const bestOf = (node: FileNode) => {
    const best = node.children ? -1 : map.best[node.row]!;
    return best < 0 ? '' : nameOf(map.people[best]!);
  };
  return (
    <div className={classes.map}>
      <div className={classes.mapBar}>
        <SegmentedControl
          size="xs"
          aria-label="Files"
          value={files}
          onChange={(next) => setFiles(next as typeof files)}
          data={[
            { value: 'source', label: 'Source' },
            { value: 'all', label: 'All files' },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label="Colours by"
          value={colour}
          onChange={(next) => setColour(next as typeof colour)}
          data={[
            { value: 'knowledge', label: 'Who knows it' },
            { value: 'age', label: 'Last change' },
          ]}
        />
        <div className={classes.mapFind}>
          <TextInput
            size="xs"
            aria-label="Find a file in the map"
            placeholder="Find a file"
            leftSection={<Search size={14} aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label="View"
            value={view}
            onChange={(next) => setView(next as typeof view)}
            data={[
              { value: 'picture', label: 'Picture' },
              { value: 'outline', label: 'Outline' },
            ]}
          />
        </div>
      </div>
      <div className={classes.mapSteps}>
        <nav aria-label="Zoomed to" className={classes.crumbs}>
          {[tree, ...steps].map((step) => (
            <button
              key={step.path}
              type="button"
              onClick={() => onFocus(step)}
              aria-current={step === focus || undefined}
            >
              {step.name || map.repository.name}
            </button>
          ))}
        </nav>
        {focus.parent && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<ZoomOut size={14} aria-hidden="true" />}
            onClick={() => onFocus(focus.parent!)}
          >
            Zoom out
          </Button>
        )}
        {area && <Link {...areaTo(area)}>Who knows {area.name}?</Link>}
        <span className="wh-quiet wh-small" aria-live="polite">
          {found === undefined ? '' : `${count(found, 'file')} found`}
        </span>
      </div>
      {tree.files === 0 ? (
        <Empty title={files === 'source' ? 'No source file is in it' : 'No file is in it'} />
      ) : view === 'picture' ? (
        <FilePicture
          label={label}
          focus={focus}
          onFocus={onFocus}
          onOpen={onOpen}
          toned={tones}
          lit={lit}
          height={height}
          scheme={scheme}
          card={(node) => <FileCard node={node} map={map} toned={tones} shares={shares} />}
          describe={(node) => describeFile(node, map, tones, shares)}
        />
      ) : (
        <FileOutline label={`${label}, outline`} focus={focus} lit={lit} height={height} onOpen={onOpen}>
          {(node) => (
            <>
              <span className={classes.lineBar}>
                <ToneBar tones={tones.tones} shares={shares(node)} />
              </span>
              <span className={classes.lineWho}>
                {node.children ? count(node.files, 'file') : bestOf(node)}
              </span>
            </>
          )}
        </FileOutline>
      )}
      <div className={classes.mapFoot}>
        <ToneLegend
          tones={tones.tones.filter((_, at) => shares(tree)[at]! > 0)}
          shares={shares(focus).filter((_, at) => shares(tree)[at]! > 0)}
        />
      </div>
    </div>
  );
};
