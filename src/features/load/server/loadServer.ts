import type { FeatureServer } from '../../access/server/index.ts';
import type { CalendarServer } from '../../calendar/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { LoadDb } from './store/index.ts';

export interface LoadServer {
  readonly db: LoadDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly calendar: CalendarServer;
  readonly newId: () => string;
}
