import type { FeatureServer } from '../../access/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { SkillsServer } from '../../skills/server/index.ts';
import type { CareDb } from './store/index.ts';

export interface CareServer {
  readonly db: CareDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly skills: SkillsServer;
  readonly load: LoadServer;
  readonly newId: () => string;
}
