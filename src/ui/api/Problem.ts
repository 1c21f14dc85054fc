/** One thing wrong with what was sent; lines count from 1. */
export interface ProblemFault {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  0: 'The server does not answer',
  401: 'Sign in first',
  403: 'You may not do that',
  404: 'This is not here',
  409: 'Something stands in the way',
  412: 'Someone changed something meanwhile',
  429: 'Too many tries',
};
const titleOf = (status: number): string =>
  titles[status] ?? (status >= 500 ? 'Something broke at the server' : 'That did not work');

interface Said {
  readonly detail?: string;
  readonly status: number;
  readonly faults?: readonly ProblemFault[];
  readonly dependents?: readonly string[];
}

/** A refusal of the server as RFC 9457 says it, or our own words where there was no answer at all (status 0). */
export class Problem extends Error {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly faults: readonly ProblemFault[];
  /** Sentences of what stands in the way of an undo. */
  readonly dependents: readonly string[];
  constructor({ detail = '', status, faults = [], dependents = [] }: Said) {
    super(detail || titleOf(status));
    this.title = titleOf(status);
    this.detail = detail;
    this.status = status;
    this.faults = faults;
    this.dependents = dependents;
  }
}

/** Someone else changed something between our reading and our writing. */
export const isStale = (error: unknown): boolean => error instanceof Problem && error.status === 412;

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem({ status: 500, detail: `This page broke: ${String(error)}` });
