/** Lines that each change of a history added and took away, row by row beside its changes. −1: not counted, or no text. */
export interface Lines {
  /** The commit that the history was read at. */
  readonly head: string;
  readonly added: Int32Array;
  readonly deleted: Int32Array;
}
