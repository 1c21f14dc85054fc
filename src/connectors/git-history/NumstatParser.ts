import { Inflow } from './Inflow.ts';

const [tab, hyphen] = [9, 45];

/** Digits up to the tab behind them; `-` (a binary file) is −1. */
const numberAt = (from: Uint8Array, start: number): number => {
  if (from[start] === hyphen) return -1;
  let number = 0;
  for (let at = start; from[at]! > hyphen; at += 1) number = number * 10 + from[at]! - 48;
  return number;
};

interface Told {
  readonly commit: (id: string) => void;
  readonly change: (added: number, deleted: number) => void;
}

/**
 * Reads what `git diff-tree --stdin -z --numstat` writes: of each commit its id, and then
 * `<added>\t<deleted>\t<path>`, or of a move `0\t0\t` with the old and the new path behind it.
 */
export class NumstatParser {
  readonly #inflow = new Inflow();
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  push(chunk: Buffer): void {
    this.#inflow.push(chunk);
    while (this.#readOne());
  }

  #readOne(): boolean {
    const inflow = this.#inflow;
    const { buffer, from } = inflow;
    const end = inflow.nul(from);
    if (end < 0) return false;
    const second = buffer.indexOf(tab, from) + 1;
    if (second === 0 || second > end) {
      this.#told.commit(buffer.toString('latin1', from, end));
      inflow.from = end + 1;
      return true;
    }
    const isMove = buffer.indexOf(tab, second) + 1 === end;
    const last = isMove ? this.#behindTwoPaths(end) : end;
    if (last < 0) return false;
    this.#told.change(numberAt(buffer, from), numberAt(buffer, second));
    inflow.from = last + 1;
    return true;
  }

  #behindTwoPaths(end: number): number {
    const old = this.#inflow.nul(end + 1);
    return old < 0 ? -1 : this.#inflow.nul(old + 1);
  }
}
