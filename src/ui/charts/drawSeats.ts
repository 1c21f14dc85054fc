import type { Box, OrgNode, OrgSeat } from './orgLayout.ts';

/** Colours by the name of their token, read from the page once per scheme. */
export type Ink = Readonly<Record<string, string>>;

const markRadius = 4.6;
export const sans = '"Inter Wheelhouse", system-ui, sans-serif';

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

/** Writes what there is room for; what is cut off ends in `…`. */
export const write = (
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

const drawDouble = (pen: CanvasRenderingContext2D, ink: Ink, x: number, y: number, r: number) => {
  pen.fillStyle = ink.held!;
  pen.fillRect(x, y - r * 0.35, r * 2.1, r * 0.7);
  for (const at of [x, x + r * 2.1]) {
    pen.beginPath();
    pen.arc(at, y, r, 0, 2 * Math.PI);
    pen.fill();
  }
};

/** The same shapes as SeatMark: disc, half disc, broken ring; two discs on a bar for one person in two seats. */
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

const markWidth = (seat: OrgSeat): number => (seat.isDouble ? 22 : 13);

const drawSeat = (pen: CanvasRenderingContext2D, ink: Ink, seat: OrgSeat, x: number, y: number) =>
  seat.isDouble ? drawDouble(pen, ink, x, y, markRadius) : drawMark(pen, ink, seat.state, x, y, markRadius);

/** As many marks as there is room for, from left to right; returns where they end. */
export const drawMarks = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { seats }: OrgNode,
  x: number,
  y: number,
  room: number,
): number => {
  let at = 0;
  for (const seat of seats) {
    if (at + markWidth(seat) > room) break;
    drawSeat(pen, ink, seat, x + markRadius + at, y);
    at += markWidth(seat);
  }
  return x + at;
};

const urgency = ['held', 'acting', 'vacant'];

/** Room that one mark takes, in px. */
export const markRoom = 17;

/**
 * Who leads a group, at the right end of its name line, from the right; a seat that is not held shows at least its
 * mark. Returns where they begin.
 */
export const drawHeadSeats = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { seats }: OrgNode,
  right: number,
  y: number,
  room: number,
) => {
  let at = right;
  pen.font = `450 12px ${sans}`;
  const urgentFirst = seats
    .toReversed()
    .toSorted((a, b) => urgency.indexOf(b.state) - urgency.indexOf(a.state));
  for (const seat of urgentFirst) {
    const who = seat.holder ?? 'nobody';
    const wide = pen.measureText(who).width + markWidth(seat) + 16;
    const hasWords = right - at + wide <= room;
    if (!hasWords && (seat.state === 'held' || right - at + markRoom > room)) break;
    at -= hasWords ? wide : markRoom;
    pen.fillStyle = ink['ink-2']!;
    if (hasWords) pen.fillText(who, at + markWidth(seat) + 2, y);
    drawSeat(pen, ink, seat, at + markRadius, y - 0.5);
  }
  return at;
};

/** One line per seat: its mark, who, and what it is called. */
export const drawSeatLines = (
  pen: CanvasRenderingContext2D,
  ink: Ink,
  seats: readonly OrgSeat[],
  { x, y, w, h }: Box,
) => {
  const fit = Math.floor((h - 42) / 19);
  seats.slice(0, fit).forEach((seat, at) => {
    const line = y + 44 + at * 19;
    drawSeat(pen, ink, seat, x + 17, line);
    const who = seat.holder ?? 'nobody';
    write(
      pen,
      `${who}, ${seat.title}`,
      x + 15 + markWidth(seat),
      line + 0.5,
      '450 12px',
      seat.holder ? ink['ink-2']! : ink.ink!,
      w - 25 - markWidth(seat),
    );
  });
};
