import type { Box } from './orgLayout.ts';

/** What the screen shows before and after a zoom: the outer picture holds the inner one in `box`. */
export interface Zoom {
  readonly outer: CanvasImageSource;
  readonly inner: CanvasImageSource;
  readonly box: Box;
  readonly isIn: boolean;
}

interface Frame {
  readonly w: number;
  readonly h: number;
  readonly dense: number;
}

const ease = (t: number): number => 1 - (1 - t) ** 3;

/**
 * One frame of a zoom, `t` from 0 to 1: the view glides between the whole outer picture and the box, and the inner one
 * comes up in its place. Two copies of pictures, however many files are on them.
 */
export const paintZoom = (
  pen: CanvasRenderingContext2D,
  { outer, inner, box, isIn }: Zoom,
  { w, h, dense }: Frame,
  t: number,
): void => {
  const k = isIn ? ease(t) : 1 - ease(t);
  const view = { x: box.x * k, y: box.y * k, w: w + (box.w - w) * k, h: h + (box.h - h) * k };
  const [sx, sy] = [w / view.w, h / view.h];
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  pen.imageSmoothingQuality = 'low';
  pen.drawImage(outer, view.x * dense, view.y * dense, view.w * dense, view.h * dense, 0, 0, w, h);
  pen.globalAlpha = k;
  pen.drawImage(inner, (box.x - view.x) * sx, (box.y - view.y) * sy, box.w * sx, box.h * sy);
  pen.globalAlpha = 1;
};
