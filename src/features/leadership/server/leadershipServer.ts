import type { FeatureServer } from '../../access/server/index.ts';
import type { CodeServer } from '../../code/server/index.ts';
import type { DelegationServer } from '../../delegation/server/index.ts';
import type { HelmServer } from '../../helm/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { MentoringServer } from '../../mentoring/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { LeadershipDb } from './store/index.ts';

export interface LeadershipServer {
  readonly db: LeadershipDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly helm: HelmServer;
  readonly code: CodeServer;
  readonly load: LoadServer;
  readonly delegation: DelegationServer;
  readonly mentoring: MentoringServer;
  readonly newId: () => string;
}
