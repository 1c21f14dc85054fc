import type { HelmReport } from '../../features/helm/index.ts';
import type { AsOfQuery, ImportAnswer, OrganisationFile, PersonAnswer } from '../../features/people/index.ts';
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
};

/**
 * What the command line can do, in two ways: at home, as the owner of the home folder with the database itself, or
 * signed in to a running server as a person. Both pass the same policy and the same audit log.
 */
export interface Commands {
  helm(query: AsOfQuery): Promise<HelmReport>;
  /** @param who An id or a handle. */
  person(who: string, query: AsOfQuery): Promise<PersonAnswer>;
  import(request: ImportRequest): Promise<ImportReport>;
  export(): Promise<OrganisationFile>;
  verifyAudit(): Promise<Verification>;
  close(): Promise<void>;
}
