import type { Port } from '../../../base/port.ts';
import type { FeatureServer } from '../../access/server/index.ts';
import type { CodeServer } from '../../code/server/index.ts';
import type { DelegationServer } from '../../delegation/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { MentoringServer } from '../../mentoring/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { LeadershipDb } from './store/index.ts';

/** What a leader would hand on that other parts will know. */
export interface ToHandOn {
  /** What waits for them or was given by them, in a line each. */
  of(orgId: string, leader: PersonId): Promise<readonly string[]>;
}

export interface LeadershipServer {
  readonly db: LeadershipDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly code: CodeServer;
  readonly load: LoadServer;
  readonly delegation: DelegationServer;
  readonly mentoring: MentoringServer;
  readonly decisions: Port<ToHandOn>;
  readonly promises: Port<ToHandOn>;
  readonly newId: () => string;
}
