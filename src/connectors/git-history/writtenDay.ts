import type { Day } from '../../base/day.ts';

/**
 * The day of `1700000000 +0530`: seconds since 1970 in UTC and the zone of whoever wrote it, whose midnight it is.
 * Only the day leaves this function.
 */
export const writtenDay = (from: Uint8Array, start: number, end: number): Day => {
  let at = start;
  let seconds = 0;
  const isBefore1970 = from[at] === 45;
  if (isBefore1970) at += 1;
  for (; at < end && from[at] !== 32; at += 1) seconds = seconds * 10 + from[at]! - 48;
  const isWest = from[at + 1] === 45;
  let zone = 0;
  for (at += 2; at < end; at += 1) zone = zone * 10 + from[at]! - 48;
  const minutes = Math.trunc(zone / 100) * 60 + (zone % 100);
  return Math.floor(((isBefore1970 ? -seconds : seconds) + (isWest ? -60 : 60) * minutes) / 86_400);
};
