import type { FeatureServer } from '../../access/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { MentoringDb } from './store/index.ts';

export interface MentoringServer {
  readonly db: MentoringDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly load: LoadServer;
  readonly newId: () => string;
}
