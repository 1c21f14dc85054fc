/** A normal distribution: what is held to be true, and how far off it may be. */
export interface Belief {
  readonly mean: number;
  readonly sd: number;
}

/** Something seen that is distributed around the truth: N(truth + bias, sd²). */
export interface Observation {
  readonly value: number;
  readonly bias: number;
  readonly sd: number;
}

/** Normal prior, normal observations: precisions add up, and the mean is weighted by them. Their order does not matter. */
export const posterior = (prior: Belief, seen: readonly Observation[]): Belief => {
  let precision = prior.sd ** -2;
  let weighted = prior.mean * precision;
  for (const { value, bias, sd } of seen) {
    precision += sd ** -2;
    weighted += (value - bias) * sd ** -2;
  }
  return { mean: weighted / precision, sd: precision ** -0.5 };
};

/** SD of an observation that agrees with the truth by the correlation `r`, in a population whose truths vary by `sd`. */
export const sdOfAgreement = (r: number, sd: number): number => sd * Math.sqrt(r ** -2 - 1);
