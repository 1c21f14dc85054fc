import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Recent } from '../../base/remember.ts';
import { drawFiles, readTones } from './drawFiles.ts';
import type { Ink } from './drawSeats.ts';
import type { PlacedFile } from './fileLayout.ts';
import type { Toned } from './fileTones.ts';
import { type FileNode, isWithin, rootOf } from './fileTree.ts';
import { paintZoom, type Zoom } from './paintZoom.ts';

interface Shown {
  readonly focus: FileNode;
  readonly placed: readonly PlacedFile[];
  readonly sheet: OffscreenCanvas;
}

const zoomTakes = 300;
/** So many pictures are kept for the way back, some megabytes each. */
const keptPictures = 6;

/** How to come from one picture to the other; undefined where one does not hold the other. */
const zoomBetween = (old: Shown | null, next: Shown): Zoom | undefined => {
  if (!old || old.focus === next.focus || old.sheet.width !== next.sheet.width) return undefined;
  const isIn = isWithin(next.focus, old.focus);
  const [outer, inner] = isIn ? [old, next] : [next, old];
  const box = outer.placed.find(({ node }) => node === inner.focus)?.box;
  return box && { outer: outer.sheet, inner: inner.sheet, box, isIn };
};

const useInk = (
  canvas: RefObject<HTMLCanvasElement | null>,
  tones: Toned['tones'],
  scheme: string,
): Ink | null => {
  const [ink, setInk] = useState<Ink | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme is what changes the colours on the page
  useEffect(() => {
    const read = () => canvas.current && setInk(readTones(canvas.current, tones));
    read();
    // Again when the fonts are there: text is measured by them.
    void document.fonts.ready.then(read);
  }, [canvas, tones, scheme]);
  return ink;
};

interface Painting {
  readonly focus: FileNode;
  readonly placed: readonly PlacedFile[];
  readonly toned: Toned;
  readonly lit: Uint8Array | null;
  readonly size: { readonly w: number; readonly h: number };
  readonly scheme: string;
}

/** Keeps the canvas up to date: paints the files once beside the screen, then glides there. */
export const useFilePainting = (
  canvas: RefObject<HTMLCanvasElement | null>,
  { focus, placed, toned, lit, size, scheme }: Painting,
): void => {
  const ink = useInk(canvas, toned.tones, scheme);
  const still = useReducedMotion();
  const before = useRef<Shown | null>(null);
  const root = rootOf(focus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the pictures makes the kept ones void
  const sheets = useMemo(() => new Recent<OffscreenCanvas>(keptPictures), [root, toned, lit, ink, size]);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen || !ink || size.w === 0) return;
    const dense = window.devicePixelRatio || 1;
    const [w, h] = [Math.round(size.w * dense), Math.round(size.h * dense)];
    const draw = () => {
      const sheet = new OffscreenCanvas(w, h);
      const own = sheet.getContext('2d') as unknown as CanvasRenderingContext2D;
      own.scale(dense, dense);
      drawFiles(own, placed, { toned, ink, lit, dense });
      return sheet;
    };
    const sheet = sheets.get(`${focus.path} ${dense}`, draw);
    const shown = { focus, placed, sheet };
    const zoom = still ? undefined : zoomBetween(before.current, shown);
    before.current = shown;
    if (canvas.current.width !== w || canvas.current.height !== h)
      Object.assign(canvas.current, { width: w, height: h });
    const start = performance.now();
    let frame = 0;
    const paint = (now: number) => {
      const t = zoom ? Math.min(1, Math.max(0, now - start) / zoomTakes) : 1;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, w, h);
      if (!zoom || t === 1) return pen.drawImage(sheet, 0, 0);
      paintZoom(pen, zoom, { w: size.w, h: size.h, dense }, t);
      frame = requestAnimationFrame(paint);
    };
    paint(start);
    return () => cancelAnimationFrame(frame);
  }, [canvas, focus, placed, toned, lit, ink, size, sheets, still]);
};
