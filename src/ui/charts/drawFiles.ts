import { type Ink, write } from './drawSeats.ts';
import type { PlacedFile } from './fileLayout.ts';
import type { Tone, Toned } from './fileTones.ts';

const words = ['ink', 'ink-2', 'surface', 'sunken', 'line-strong'];

/** The colours of the page's scheme by token. */
export const readTones = (element: Element, tones: readonly Tone[]): Ink => {
  const style = getComputedStyle(element);
  const names = [...words, ...tones.map(({ token }) => token)];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--wh-${name}`).trim()]));
};

const tile = 7;

/** One tile of the mark of a tone, as CSS px; the same shapes as in Tones.tsx. */
const markLines: Readonly<Record<Tone['mark'], (pen: CanvasRenderingContext2D) => void>> = {
  none: () => {},
  dots: (pen) => {
    for (const at of [tile / 4, (3 * tile) / 4]) pen.fillRect(at - 0.7, at - 0.7, 1.4, 1.4);
  },
  hatch: (pen) => {
    for (const shift of [-tile, 0, tile]) {
      pen.moveTo(shift - 1, tile + 1);
      pen.lineTo(shift + tile + 1, -1);
    }
    pen.stroke();
  },
  lines: (pen) => {
    pen.globalAlpha = 0.16;
    pen.moveTo(0, tile / 2);
    pen.lineTo(tile, tile / 2);
    pen.stroke();
  },
};

const patternOf = (pen: CanvasRenderingContext2D, { mark }: Tone, ink: Ink, dense: number) => {
  if (mark === 'none') return null;
  const size = Math.round(tile * dense);
  const sheet = new OffscreenCanvas(size, size);
  const own = sheet.getContext('2d') as unknown as CanvasRenderingContext2D;
  own.scale(size / tile, size / tile);
  own.globalAlpha = 0.36;
  own.fillStyle = own.strokeStyle = ink.ink!;
  own.lineWidth = 1;
  own.beginPath();
  markLines[mark](own);
  const pattern = pen.createPattern(sheet, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(tile / size));
  return pattern;
};

interface Drawn {
  readonly toned: Toned;
  readonly ink: Ink;
  /** By row: 1 where a file is searched for. Null: nothing is. */
  readonly lit: Uint8Array | null;
  /** Pixels of the screen per CSS px. */
  readonly dense: number;
}

const drawFolder = (pen: CanvasRenderingContext2D, { node, box, depth, head }: PlacedFile, ink: Ink) => {
  const { x, y, w, h } = box;
  pen.fillStyle = depth % 2 === 1 ? ink.sunken! : ink.surface!;
  pen.fillRect(x, y, w, h);
  if (head > 0) write(pen, node.name, x + 6, y + head / 2 + 1, '600 11px', ink['ink-2']!, w - 12);
};

const hasName = ({ w, h }: PlacedFile['box']): boolean => w >= 56 && h >= 18;

/** A name upon a mark needs a plain ground to be read. */
const nameFile = (pen: CanvasRenderingContext2D, { node, box }: PlacedFile, fill: string, ink: Ink) => {
  pen.fillStyle = fill;
  pen.fillRect(box.x, box.y, box.w, 17);
  write(pen, node.name, box.x + 5, box.y + 9.5, '500 11px', ink.ink!, box.w - 10);
};

/** Paints the boxes tone by tone: setting a colour 30,000 times would take longer than filling them. */
export const drawFiles = (
  pen: CanvasRenderingContext2D,
  placed: readonly PlacedFile[],
  { toned, ink, lit, dense }: Drawn,
): void => {
  pen.textBaseline = 'middle';
  const byTone: PlacedFile[][] = toned.tones.map(() => []);
  for (const one of placed) {
    if (one.node.children) drawFolder(pen, one, ink);
    else byTone[toned.of[one.node.row]!]!.push(one);
  }
  toned.tones.forEach((tone, at) => {
    const pattern = patternOf(pen, tone, ink, dense);
    const fill = ink[tone.token]!;
    const isDim = ({ node }: PlacedFile) => lit !== null && lit[node.row] === 0;
    for (const dim of lit ? [true, false] : [false]) {
      const ours = byTone[at]!.filter((one) => isDim(one) === dim);
      pen.globalAlpha = dim ? 0.18 : 1;
      for (const style of [fill, pattern]) {
        if (style === null) continue;
        pen.fillStyle = style;
        for (const { box } of ours) pen.fillRect(box.x, box.y, Math.max(0.6, box.w), Math.max(0.6, box.h));
      }
      for (const one of ours) if (hasName(one.box)) nameFile(pen, one, fill, ink);
    }
  });
  pen.globalAlpha = 1;
};
