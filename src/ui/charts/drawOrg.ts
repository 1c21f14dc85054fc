import { drawHeadSeats, drawMarks, drawSeatLines, type Ink, write } from './drawSeats.ts';
import { type Box, hasHead, type PlacedTeam } from './orgLayout.ts';

const tokens = [
  'surface',
  'sunken',
  'bg',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'accent',
  'held',
  'acting',
  'vacant',
];
const softTokens = ['bad-soft', 'watch-soft', 'accent-soft'];

export const readInk = (element: Element): Ink => {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    [...tokens, ...softTokens].map((name) => [name, style.getPropertyValue(`--wh-${name}`).trim()]),
  );
};

export interface Look {
  readonly ink: Ink;
  /** Teams to bring out; the others step back. Null: nothing is searched for. */
  readonly lit: ReadonlySet<string> | null;
  readonly hovered: string | null;
  readonly focused: string | null;
}

const fillOf = ({ node, isGroup, depth }: PlacedTeam, ink: Ink): string => {
  if (isGroup) return depth % 2 === 1 ? ink.sunken! : ink.bg!;
  if (node.seats.some(({ state }) => state === 'vacant')) return ink['bad-soft']!;
  if (node.seats.some(({ state }) => state === 'acting')) return ink['watch-soft']!;
  return ink.surface!;
};

const outline = (pen: CanvasRenderingContext2D, { x, y, w, h }: Box) => {
  pen.beginPath();
  pen.roundRect(x + 0.5, y + 0.5, Math.max(1, w - 1), Math.max(1, h - 1), Math.min(8, w / 5, h / 5));
};

const drawGroup = (pen: CanvasRenderingContext2D, ink: Ink, { node, box: { x, y, w, h } }: PlacedTeam) => {
  if (!hasHead(w, h)) return;
  const left = drawHeadSeats(pen, ink, node, x + w - 2, y + 14, w * 0.6);
  write(pen, node.name, x + 10, y + 14, '620 12px', ink['ink-2']!, left - x - 20);
};

const drawTeam = (pen: CanvasRenderingContext2D, ink: Ink, { node, box }: PlacedTeam) => {
  const { x, y, w, h } = box;
  if (w >= 120 && h >= 62) {
    write(pen, node.name, x + 12, y + 20, '600 13px', ink.ink!, w - 20);
    drawSeatLines(pen, ink, node.seats, box);
  } else if (w >= 42 && h >= 38) {
    write(pen, node.name, x + 7, y + 14, '560 11px', ink.ink!, w - 12);
    drawMarks(pen, ink, node, x + 7, y + 28, w - 12);
  } else if (w >= 12 && h >= 12) drawMarks(pen, ink, node, x + 3, y + h / 2, w - 4);
};

/** Paints every box of the picture. One call is one frame; 1,500 teams take a few milliseconds. */
export const drawOrg = (pen: CanvasRenderingContext2D, teams: readonly PlacedTeam[], look: Look): void => {
  const { ink, lit, hovered, focused } = look;
  pen.textBaseline = 'middle';
  for (const team of teams) {
    const { id } = team.node;
    if (team.box.w < 1 || team.box.h < 1) continue;
    pen.globalAlpha = lit && !team.isGroup && !lit.has(id) ? 0.28 : 1;
    outline(pen, team.box);
    pen.fillStyle = fillOf(team, ink);
    pen.fill();
    const isMarked = id === hovered || id === focused || (lit?.has(id) ?? false);
    pen.strokeStyle = isMarked ? ink.accent! : ink.line!;
    pen.lineWidth = id === focused ? 3 : isMarked ? 1.8 : 1;
    pen.stroke();
    if (team.isGroup) drawGroup(pen, ink, team);
    else drawTeam(pen, ink, team);
  }
  pen.globalAlpha = 1;
};
