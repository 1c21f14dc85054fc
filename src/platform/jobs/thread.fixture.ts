import type { InThread } from './thread.ts';

/** Sums a column and says so after each tenth; the column moves in and out. */
export const sum = ({ column }: { readonly column: Int32Array<ArrayBuffer> }, { send }: InThread) => {
  let total = 0;
  for (const [i, value] of column.entries()) {
    total += value;
    if ((i + 1) % 10 === 0) send({ done: i + 1 });
  }
  send({ column }, [column.buffer]);
  return { total };
};

export const spin = (_: unknown, { send }: InThread): never => {
  send('spinning');
  for (;;);
};

export const fail = (): never => {
  throw new Error('the crane is stuck');
};
