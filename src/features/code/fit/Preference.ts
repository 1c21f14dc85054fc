import { type Signals, startWeights } from './signals.ts';

/** How fast the weights move. Fitted on six other repositories, docs/models/fit.md. */
const pace = 0.1;

/**
 * Learns, review by review, how much each signal says about who will review: a conditional logit (McFadden 1974) over
 * the candidates of each question, its weights moved by AdaGrad (Duchi, Hazan, Singer 2011).
 */
export class Preference {
  readonly weights = Float64Array.from(Object.values(startWeights));
  readonly #seen = new Float64Array(this.weights.length).fill(0.1);

  /** By candidate: the logarithm of the chance to be chosen, but for a number that all share. */
  scores({ candidates, values }: Signals): Float64Array {
    const width = this.weights.length;
    const scores = new Float64Array(candidates.length);
    for (let row = 0; row < scores.length; row += 1)
      for (let at = 0; at < width; at += 1) scores[row]! += this.weights[at]! * values[row * width + at]!;
    return scores;
  }

  /** Moves the weights towards who was chosen; nothing where none of them was a candidate. */
  learn(signals: Signals, chosen: readonly number[]): void {
    const rows = chosen.map((one) => signals.candidates.indexOf(one)).filter((row) => row >= 0);
    if (rows.length === 0) return;
    const surprise = softmax(this.scores(signals));
    for (const row of rows) surprise[row]! -= 1 / rows.length;
    const width = this.weights.length;
    for (let at = 0; at < width; at += 1) {
      let slope = 0;
      for (let row = 0; row < surprise.length; row += 1)
        slope += surprise[row]! * signals.values[row * width + at]!;
      this.#seen[at]! += slope * slope;
      this.weights[at]! -= (pace * slope) / Math.sqrt(this.#seen[at]!);
    }
  }
}

/** Chances that add up to 1. */
export const softmax = (scores: Float64Array): Float64Array => {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / all);
};
