import type { FeatureServer } from '../../access/server/index.ts';
import type { CodeServer } from '../../code/server/index.ts';
import type { HelmServer } from '../../helm/server/index.ts';
import type { LoadServer } from '../../load/server/index.ts';
import type { MentoringServer } from '../../mentoring/server/index.ts';
import type { PeopleServer } from '../../people/server/index.ts';
import type { VacanciesDb } from './store/index.ts';

export interface VacanciesServer {
  readonly db: VacanciesDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly helm: HelmServer;
  readonly code: CodeServer;
  readonly load: LoadServer;
  readonly mentoring: MentoringServer;
  readonly newId: () => string;
}
