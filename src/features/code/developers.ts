import type { PersonId } from '../people/index.ts';

/** One human (or bot) behind the signatures of a repository. */
export interface Developer {
  /** The person of the roster; null: nobody there is known by any of the signatures. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly isBot: boolean;
  /** Numbers of the signatures, rising. */
  readonly signatures: readonly number[];
}

/** The developers of one history, numbered; `bySignature[s]` is the number of the one behind signature `s`. */
export interface Developers {
  readonly list: readonly Developer[];
  readonly bySignature: Uint32Array;
}
