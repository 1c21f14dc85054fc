/** A share of counts with the bounds of its 95 % interval. */
export interface CountedShare {
  readonly of: number;
  readonly out: number;
  /** Null where there is nothing to count. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927. */
export const wilson = (of: number, out: number): CountedShare => {
  if (out === 0) return { of, out, value: null, low: 0, high: 1 };
  const p = of / out;
  const middle = p + z ** 2 / (2 * out);
  const reach = z * Math.sqrt((p * (1 - p)) / out + z ** 2 / (4 * out ** 2));
  const whole = 1 + z ** 2 / out;
  return {
    ...{ of, out, value: p },
    low: Math.max(0, (middle - reach) / whole),
    high: Math.min(1, (middle + reach) / whole),
  };
};
