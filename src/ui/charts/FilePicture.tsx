import { useElementSize } from '@mantine/hooks';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { remembered } from '../../base/remember.ts';
import { boxAt, fileLayout, type PlacedFile } from './fileLayout.ts';
import { stepToFile } from './fileSteps.ts';
import classes from './files.module.css';
import type { Toned } from './fileTones.ts';
import type { FileNode } from './fileTree.ts';
import type { Box } from './orgLayout.ts';
import { useFilePainting } from './useFilePainting.ts';

interface FilePictureProps {
  readonly label: string;
  /** The folder one has zoomed to. */
  readonly focus: FileNode;
  readonly onFocus: (folder: FileNode) => void;
  readonly onOpen: (file: FileNode) => void;
  readonly toned: Toned;
  readonly lit: Uint8Array | null;
  readonly height: number;
  /** Changes when the colours do. */
  readonly scheme: string;
  /** What stands on the card of a folder or file. */
  readonly card: (node: FileNode) => ReactNode;
  /** The same in a sentence, for those who hear it. */
  readonly describe: (node: FileNode) => string;
}

const cardWidth = 300;
const none: readonly PlacedFile[] = [];

const ringOf = ({ x, y, w, h }: Box) => ({ left: x, top: y, width: w, height: h });

/** Beside the box, inside the frame; small boxes are not covered by it. */
const cardPlace = ({ x, y, w, h }: Box, frame: { readonly w: number; readonly h: number }) => {
  const left = Math.max(0, Math.min(x + Math.min(w / 2, 160), frame.w - cardWidth));
  const below = y + Math.min(h, 64) + 8;
  return below + 170 < frame.h ? { left, top: below } : { left, bottom: Math.max(0, frame.h - y + 8) };
};

/** The folder to zoom to from a point: the next one down towards it; the one whose name line was hit. */
const nextFolder = ({ node, head }: PlacedFile, focus: FileNode, offset: number): FileNode | null => {
  if (node.children && offset <= head) return node;
  let at: FileNode = node;
  while (at.parent !== null && at.parent !== focus) at = at.parent;
  return at.children ? at : null;
};

/** The files of a repository as nested boxes one can zoom into. FileOutline shows the same as a list. */
export const FilePicture = (props: FilePictureProps) => {
  const { label, focus, onFocus, onOpen, toned, lit, height, scheme, card, describe } = props;
  const { ref, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hovered, setHovered] = useState<PlacedFile | null>(null);
  const [focused, setFocused] = useState<FileNode | null>(null);
  const size = useMemo(() => ({ w: width, h: height }), [width, height]);
  const layoutOf = useMemo(() => remembered((folder: FileNode) => fileLayout(folder, size)), [size]);
  const placed = size.w > 0 ? layoutOf(focus) : none;
  useFilePainting(canvas, { focus, placed, toned, lit, size, scheme });
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another folder other boxes stand
  useEffect(() => {
    setHovered(null);
    setFocused(null);
  }, [focus]);

  const zoomOut = () => focus.parent && onFocus(focus.parent);
  const at = (event: MouseEvent) => {
    const frame = canvas.current!.getBoundingClientRect();
    return boxAt(placed, event.clientX - frame.left, event.clientY - frame.top);
  };
  const onClick = (event: MouseEvent) => {
    const hit = at(event);
    if (!hit) return;
    const folder = nextFolder(
      hit,
      focus,
      event.clientY - canvas.current!.getBoundingClientRect().top - hit.box.y,
    );
    if (folder) onFocus(folder);
    else onOpen(hit.node);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return zoomOut();
    if (event.key === 'Enter' && focused) return focused.children ? onFocus(focused) : onOpen(focused);
    const next = stepToFile(focus, focused, event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next) setFocused(next);
  };
  const shown = focused ? placed.find(({ node }) => node === focused) : hovered;
  return (
    <div ref={ref} className={classes.picture} style={{ height }}>
      <div
        className={classes.stage}
        role="application"
        aria-label={`${label}. Arrow keys walk from box to box, Enter zooms in or opens, Escape zooms out. The outline shows the same as a list.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(null)}
      >
        <canvas
          ref={canvas}
          style={{ width: '100%', height, cursor: hovered ? 'pointer' : 'default' }}
          onPointerMove={(event) => setHovered(at(event) ?? null)}
          onPointerLeave={() => setHovered(null)}
          onClick={onClick}
        />
      </div>
      <p className="wh-hidden" aria-live="polite">
        {focused && describe(focused)}
      </p>
      {shown && (
        <div
          className={classes.ring}
          data-focused={focused !== null || undefined}
          style={ringOf(shown.box)}
        />
      )}
      {shown && (
        <div
          className={classes.card}
          style={{ width: cardWidth, ...cardPlace(shown.box, size) }}
          aria-hidden="true"
        >
          {card(shown.node)}
        </div>
      )}
    </div>
  );
};
