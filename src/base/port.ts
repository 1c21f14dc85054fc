/** Stands in for what another part will tell once it is there, and says what is missing: nothing is made up in its place. */
export interface NotConnected {
  /** `The adopted plan is not connected yet.` */
  readonly notConnected: string;
}

/** Something of another part, by a port that `app` wires, or why it is not there. */
export type Port<T> = T | NotConnected;

export const isConnected = <T extends object>(port: Port<T>): port is T => !('notConnected' in port);
