import type { NotConnected } from '../../../base/port.ts';
import type { FeatureServer } from '../../access/server/index.ts';
import type { CalendarServer } from '../../calendar/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { LoadDb } from './store/index.ts';

export interface LoadServer {
  readonly db: LoadDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly calendar: CalendarServer;
  /** Hours by kind of calendar entry, and own work as the adopted plan has it: said to be missing until they are there. */
  readonly calendarKinds: NotConnected;
  readonly adoptedPlan: NotConnected;
}
