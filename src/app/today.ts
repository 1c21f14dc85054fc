import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf } from '../base/day.ts';

/** The day it is at the organisation's midnight: days begin there, not in UTC. */
export const todayIn = (zone: string): Day => dayOf(Temporal.Now.plainDateISO(zone).toString());
