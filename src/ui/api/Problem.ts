/** One thing wrong with what was sent; lines count from 1. */
export interface ProblemFault {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

/** A refusal of the server as RFC 9457 says it, or our own words where there was no answer at all (status 0). */
export class Problem extends Error {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly faults: readonly ProblemFault[];
  /** Sentences of what stands in the way of an undo. */
  readonly dependents: readonly string[];
  constructor(said: {
    title?: string;
    detail?: string;
    status: number;
    faults?: readonly ProblemFault[];
    dependents?: readonly string[];
  }) {
    super(said.detail ?? said.title ?? `The server answered ${said.status}.`);
    this.title = said.title ?? 'That did not work';
    this.detail = said.detail ?? '';
    this.status = said.status;
    this.faults = said.faults ?? [];
    this.dependents = said.dependents ?? [];
  }
}

/** Someone else changed something between our reading and our writing. */
export const isStale = (error: unknown): boolean => error instanceof Problem && error.status === 412;

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem({ status: 0, title: 'Something broke on this page', detail: String(error) });
