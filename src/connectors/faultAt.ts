import type { Fault } from '../base/errors.ts';

/** Where a statement stands; without a line where the reader keeps none. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

/** A fault at the place of a statement. */
export const faultAt = ({ file, line }: Place, severity: Fault['severity'], message: string): Fault => ({
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  message,
  severity,
});
