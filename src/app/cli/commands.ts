import type { PeopleAnswer } from '../../features/care/index.ts';
import type {
  AreaAnswer,
  RepositoriesAnswer,
  RepositoryAnswer,
  WhoAnswer,
  WhoRequest,
} from '../../features/code/index.ts';
import type { ItemPageAnswer, QueueAnswer } from '../../features/delegation/index.ts';
import type { HelmReport } from '../../features/helm/index.ts';
import type { HomeAnswer } from '../../features/home/index.ts';
import type { SplitAnswer } from '../../features/leadership/index.ts';
import type { LeaderLoadAnswer, LoadsAnswer } from '../../features/load/index.ts';
import type { MentorsAnswer } from '../../features/mentoring/index.ts';
import type { AsOfQuery, ImportAnswer, OrganisationFile, PersonAnswer } from '../../features/people/index.ts';
import type { VacanciesAnswer } from '../../features/vacancies/index.ts';
import type { Verification } from '../../platform/audit/index.ts';
import type { Progress } from '../importing.ts';

export interface ImportRequest {
  readonly kind: string;
  /** File or folder; for a history also a repository, or a path inside a bare one. */
  readonly path: string;
  readonly history: boolean;
  readonly apply: boolean;
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export type ImportReport = ImportAnswer & {
  /** The organisation as it would be, or is, after the import. */
  readonly helm: HelmReport;
  /** Of kind `git`: what its history gave. */
  readonly code?: CodeReport;
};

/** A repository as it would be, or is, read. */
export interface CodeReport {
  readonly repository: string;
  readonly commits: number;
  readonly files: number;
  readonly developers: number;
  readonly truckFactor: number | null;
  readonly sentence: string;
}

/** What is asked about code. */
export interface CodeCommands {
  list(query: AsOfQuery): Promise<RepositoriesAnswer>;
  repository(slug: string, query: AsOfQuery): Promise<RepositoryAnswer>;
  area(slug: string, id: string, query: AsOfQuery): Promise<AreaAnswer>;
  who(request: WhoRequest): Promise<WhoAnswer>;
}

/**
 * What the command line can do, in two ways: at home, as the owner of the home folder with the database itself, or
 * signed in to a running server as a person. Both pass the same policy and the same audit log.
 */
export interface Commands {
  helm(query: AsOfQuery): Promise<HelmReport>;
  /** @param who An id or a handle. */
  person(who: string, query: AsOfQuery): Promise<PersonAnswer>;
  /** One seat or two. @param team Its slug. */
  split(team: string, query: AsOfQuery): Promise<SplitAnswer>;
  /** Seats to be filled. */
  home(): Promise<HomeAnswer>;
  /** Whoever one manages. */
  people(): Promise<PeopleAnswer>;
  vacancies(query: AsOfQuery): Promise<VacanciesAnswer>;
  /** Who mentors whom. */
  mentors(query: AsOfQuery): Promise<MentorsAnswer>;
  /** Every leader of whose load one sees something. */
  loads(query: AsOfQuery): Promise<LoadsAnswer>;
  /** @param person An id. */
  load(person: string, query: AsOfQuery): Promise<LeaderLoadAnswer>;
  /** One's own queue, of which nobody else sees anything. */
  queue(query: AsOfQuery): Promise<QueueAnswer>;
  queueItem(id: string, query: AsOfQuery): Promise<ItemPageAnswer>;
  import(request: ImportRequest): Promise<ImportReport>;
  readonly code: CodeCommands;
  export(): Promise<OrganisationFile>;
  verifyAudit(): Promise<Verification>;
  close(): Promise<void>;
}
