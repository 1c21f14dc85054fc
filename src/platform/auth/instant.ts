import type { Moment } from '../../base/day.ts';

/** `2026-11-22T12:00:00.000Z`, as moments travel in answers. */
export const instant = (moment: Moment): string => new Date(moment).toISOString();
