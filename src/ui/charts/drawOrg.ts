import { drawHeadSeats, drawMarks, drawSeatLines, type Ink, markRoom, sans, write } from './drawSeats.ts';
import { type Box, hasHead, headOf, type PlacedTeam } from './orgLayout.ts';

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
  'held-soft',
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

const fillOf = ({ node, isGroup, depth }: PlacedTeam, ink: Ink): string => {
  if (node.seats.some(({ state }) => state === 'vacant')) return ink['bad-soft']!;
  if (node.seats.some(({ state }) => state === 'acting')) return ink['watch-soft']!;
  if (isGroup) return depth % 2 === 1 ? ink.sunken! : ink.bg!;
  return ink.surface!;
};

const outline = (pen: CanvasRenderingContext2D, { x, y, w, h }: Box) => {
  pen.beginPath();
  pen.roundRect(x + 0.5, y + 0.5, Math.max(1, w - 1), Math.max(1, h - 1), Math.min(8, w / 5, h / 5));
};

const drawGroup = (pen: CanvasRenderingContext2D, ink: Ink, team: PlacedTeam) => {
  const { node } = team;
  const { x, y, w, h } = team.box;
  if (!hasHead(w, h)) {
    if (node.seats.some(({ state }) => state !== 'held')) drawTiny(pen, ink, team);
    return;
  }
  pen.font = `620 12px ${sans}`;
  const beside = w - 24 - Math.min(pen.measureText(node.name).width, w * 0.75);
  const room = Math.max(beside, node.seats.some(({ state }) => state !== 'held') ? markRoom : 0);
  const left = drawHeadSeats(pen, ink, node, x + w - 2, y + headOf(h) / 2 + 1, room);
  write(pen, node.name, x + 10, y + headOf(h) / 2 + 1, '620 12px', ink['ink-2']!, left - x - 20);
};

const drawTeam = (pen: CanvasRenderingContext2D, ink: Ink, team: PlacedTeam) => {
  const { node, box } = team;
  const { x, y, w, h } = box;
  if (w >= 120 && h >= 62) {
    write(pen, node.name, x + 12, y + 20, '600 13px', ink.ink!, w - 20);
    drawSeatLines(pen, ink, node.seats, box);
  } else if (w >= 42 && h >= 38) {
    write(pen, node.name, x + 7, y + 14, '560 11px', ink.ink!, w - 12);
    drawMarks(pen, ink, node, x + 7, y + 28, w - 12);
  } else if (w >= 90 && h >= 18) {
    const end = drawMarks(pen, ink, node, x + 7, y + h / 2, w * 0.4);
    write(pen, node.name, end + 4, y + h / 2 + 0.5, '560 11px', ink.ink!, x + w - end - 10);
  } else if (w >= 17 && h >= 13) drawMarks(pen, ink, node, x + 3, y + h / 2, w - 4);
  else drawTiny(pen, ink, team);
};

/** Too small for marks: the box itself is the mark. Full is held, half is acting, hollow is vacant. */
const drawTiny = (pen: CanvasRenderingContext2D, ink: Ink, { node: { seats }, box }: PlacedTeam) => {
  const worst = (['vacant', 'acting', 'held'] as const).find((state) =>
    seats.some((seat) => seat.state === state),
  );
  if (!worst) return;
  pen.save();
  outline(pen, box);
  if (worst === 'vacant') {
    pen.strokeStyle = ink.vacant!;
    pen.lineWidth = 1.6;
    pen.stroke();
  } else {
    pen.clip();
    pen.fillStyle = worst === 'held' ? ink['held-soft']! : ink.acting!;
    pen.fillRect(box.x, box.y, worst === 'held' ? box.w : box.w / 2, box.h);
  }
  pen.restore();
};

/**
 * Paints every box of the picture; 1,500 teams take a few milliseconds.
 * @param lit Teams to bring out; the others step back. Null: nothing is searched for.
 */
export const drawOrg = (
  pen: CanvasRenderingContext2D,
  teams: readonly PlacedTeam[],
  ink: Ink,
  lit: ReadonlySet<string> | null,
): void => {
  pen.textBaseline = 'middle';
  for (const team of teams) {
    const { box, node, isGroup } = team;
    if (box.w < 1 || box.h < 1) continue;
    const isLit = lit?.has(node.id) ?? false;
    pen.globalAlpha = lit && !isGroup && !isLit ? 0.28 : 1;
    outline(pen, box);
    pen.fillStyle = fillOf(team, ink);
    pen.fill();
    pen.strokeStyle = isLit ? ink.accent! : ink.line!;
    pen.lineWidth = isLit ? 1.8 : 1;
    pen.stroke();
    if (isGroup) drawGroup(pen, ink, team);
    else drawTeam(pen, ink, team);
  }
  pen.globalAlpha = 1;
};
