/** Quantile of the normal distribution that leaves a tenth on each side. */
const z = 1.2816;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * An 80 % interval around a share seen so many times: Wilson 1927. One change says little, so the bounds of what it
 * taught are wide; evidence that is half forgotten counts half.
 */
export const boundsOf = (share: number, evidence: number): Bounds => {
  const n = Math.max(evidence, 0.25);
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return {
    low: Math.max(0, Math.min(share, (middle - half) / whole)),
    high: Math.min(1, Math.max(share, (middle + half) / whole)),
  };
};
