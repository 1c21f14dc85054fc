import type { NotConnected } from '../../../base/port.ts';
import type { FeatureServer } from '../../access/server/index.ts';
import type { CalendarServer } from '../../calendar/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { SkillsServer } from '../../skills/server/index.ts';
import type { CareDb } from './store/index.ts';

export interface CareServer {
  readonly db: CareDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly calendar: CalendarServer;
  readonly skills: SkillsServer;
  readonly load: LoadServer;
  /** What a manager promised to their people. */
  readonly promises: NotConnected;
  readonly newId: () => string;
}
