import type { CountedShare } from './wilson.ts';

const whole = (share: number): number => Math.round(share * 100);

/** `5 of 22, 23 % (10–43)`: a share with its counts and its 95 % interval. */
export const sayShare = ({ of, out, value, low, high }: CountedShare): string =>
  value === null ? 'none to count' : `${of} of ${out}, ${whole(value)} % (${whole(low)}–${whole(high)})`;
