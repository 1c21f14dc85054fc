import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, type Moment } from '../base/day.ts';

/** The day it is at the organisation's midnight: days begin there, not in UTC. */
export const todayIn = (zone: string, now: Moment): Day =>
  dayOf(Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString());
