/** Bytes that came and were not read yet, in one piece. */
export class Inflow {
  /** Unread are the bytes between `from` and `to`; what lies outside means nothing. */
  buffer: Buffer = Buffer.allocUnsafe(1 << 18);
  from = 0;
  to = 0;

  push(chunk: Buffer): void {
    const unread = this.to - this.from;
    const target =
      unread + chunk.length > this.buffer.length
        ? Buffer.allocUnsafe((unread + chunk.length) * 2)
        : this.buffer;
    this.buffer.copy(target, 0, this.from, this.to);
    this.buffer = target;
    chunk.copy(target, unread);
    this.from = 0;
    this.to = unread + chunk.length;
  }

  /** Where the next NUL from here on stands; −1: it did not come yet. For what is short: a loop beats a call into native code. */
  nul(from: number): number {
    const { buffer, to } = this;
    for (let at = from; at < to; at += 1) if (buffer[at] === 0) return at;
    return -1;
  }

  /** The same for what may be long. */
  farNul(from: number): number {
    const at = from < this.to ? this.buffer.indexOf(0, from) : -1;
    return at < this.to ? at : -1;
  }
}
