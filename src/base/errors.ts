/**
 * Something the user gave is wrong. Thrown at the doors only; the message says what, which, and what to do next:
 * `Plan 7 is not here any more. Draft it again.`
 */
export class InputError extends Error {
  readonly code: string;
  readonly details: readonly Fault[];
  constructor(code: string, message: string, details: readonly Fault[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** One thing wrong with a file or an edit. Lines count from 1. */
export interface Fault {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
  /** An error stops the import of the thing it names; a warning tells what was guessed or left out. */
  readonly severity: 'error' | 'warning';
}
