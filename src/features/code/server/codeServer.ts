import type { PeopleServer } from '../../people/server/index.ts';
import type { Codebases } from './codebases.ts';
import type { CodeDb } from './tables.ts';

/** Starts what takes long; `app` wires it to the runner of jobs. */
export interface Readings {
  /** Reads a repository from where the last reading ended. Returns the job; one that is under way is the one. */
  start(orgId: string, repository: string, startedBy: string | null): Promise<string>;
  /** Ends a reading that is under way. */
  stop(orgId: string, repository: string): Promise<void>;
  /** Where a path or an address leads: the folder itself, or the address to clone. Throws in words when it leads nowhere. */
  locate(pathOrAddress: string): Promise<string>;
  /** The job that reads each repository now, by repository. */
  underWay(orgId: string): Promise<ReadonlyMap<string, { readonly job: string; readonly failed: boolean }>>;
}

export interface CodeServer {
  readonly db: CodeDb;
  readonly people: PeopleServer;
  readonly codebases: Codebases;
  readonly readings: Readings;
  readonly newId: () => string;
}
