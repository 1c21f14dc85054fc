import { type Box, hasHead, type OrgSeat, type PlacedTeam } from './orgLayout.ts';

/** Colours by the name of their token, read from the page once per scheme. */
export type Ink = Readonly<Record<string, string>>;

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

const sans = '"Inter Wheelhouse", system-ui, sans-serif';

const shorten = (pen: CanvasRenderingContext2D, text: string, width: number): string => {
  if (pen.measureText(text).width <= width) return text;
  let [fits, tooLong] = [0, text.length];
  while (fits + 1 < tooLong) {
    const middle = (fits + tooLong) >> 1;
    if (pen.measureText(`${text.slice(0, middle)}…`).width <= width) fits = middle;
    else tooLong = middle;
  }
  return fits < 2 ? '' : `${text.slice(0, fits).trimEnd()}…`;
};

/** The same shapes as SeatMark: disc, half disc, broken ring. */
const drawMark = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  state: OrgSeat['state'],
  x: number,
  y: number,
  r: number,
) => {
  pen.beginPath();
  pen.arc(x, y, state === 'held' ? r : r - 0.8, 0, 2 * Math.PI);
  if (state === 'held') {
    pen.fillStyle = ink.held!;
    pen.fill();
    return;
  }
  pen.lineWidth = Math.max(1.2, r * 0.3);
  pen.strokeStyle = ink[state]!;
  if (state === 'vacant') pen.setLineDash([r * 0.62, r * 0.5]);
  pen.stroke();
  pen.setLineDash([]);
  if (state !== 'acting') return;
  pen.beginPath();
  pen.arc(x, y, r - 0.8, Math.PI / 2, (3 * Math.PI) / 2);
  pen.fillStyle = ink.acting!;
  pen.fill();
};

const drawMarks = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  seats: readonly OrgSeat[],
  x: number,
  y: number,
  room: number,
) => {
  const r = 4.6;
  const fit = Math.max(0, Math.floor(room / 13));
  seats.slice(0, fit).forEach((seat, at) => {
    drawMark(pen, ink, seat.state, x + r + at * 13, y, r);
  });
};

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

const write = (
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  color: string,
  room: number,
) => {
  pen.font = `${font} ${sans}`;
  pen.fillStyle = color;
  pen.fillText(shorten(pen, text, room), x, y);
};

const drawSeatLines = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  seats: readonly OrgSeat[],
  { x, y, w, h }: Box,
) => {
  const fit = Math.floor((h - 42) / 19);
  seats.slice(0, fit).forEach((seat, at) => {
    const line = y + 44 + at * 19;
    drawMark(pen, ink, seat.state, x + 17, line, 4.6);
    const who = seat.holder ?? 'nobody';
    write(
      pen,
      `${who}, ${seat.title}`,
      x + 28,
      line + 0.5,
      '450 12px',
      seat.holder ? ink['ink-2']! : ink.ink!,
      w - 38,
    );
  });
};

const drawTeam = (pen: CanvasRenderingContext2D, ink: Ink, team: PlacedTeam) => {
  const { node, box } = team;
  const { x, y, w, h } = box;
  const hasLines = !team.isGroup && w >= 120 && h >= 62;
  const nameRoom = w - 20;
  if (team.isGroup) {
    if (!hasHead(w, h)) return;
    const marks = Math.min(node.seats.length, 4) * 13;
    write(pen, node.name, x + 10, y + 14, '620 12px', ink['ink-2']!, w - 26 - marks);
    drawMarks(pen, ink, node.seats, x + w - 8 - marks, y + 14, marks);
  } else if (hasLines) {
    write(pen, node.name, x + 12, y + 20, '600 13px', ink.ink!, nameRoom);
    drawSeatLines(pen, ink, node.seats, box);
  } else if (w >= 42 && h >= 38) {
    write(pen, node.name, x + 7, y + 14, '560 11px', ink.ink!, w - 12);
    drawMarks(pen, ink, node.seats, x + 7, y + 28, w - 12);
  } else if (w >= 12 && h >= 12)
    drawMarks(pen, ink, node.seats, x + w / 2 - 4.6, y + h / 2, Math.max(13, w - 8));
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
    drawTeam(pen, ink, team);
  }
  pen.globalAlpha = 1;
};
