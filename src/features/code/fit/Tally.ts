/**
 * How often each developer did something at one place, where what is long ago counts less. Kept by forward decay
 * (Cormode, Shkapenyuk, Srivastava, Xu 2009): what is new weighs more, so that nothing has to be counted down. Two
 * paces beside each other: the weights of `pace` are handed in.
 */
export class Tally {
  readonly developers: number[] = [];
  readonly fast: number[] = [];
  readonly slow: number[] = [];
  allFast = 0;
  allSlow = 0;

  add(developer: number, weight: Weight): void {
    let at = this.developers.indexOf(developer);
    if (at < 0) {
      at = this.developers.push(developer) - 1;
      this.fast.push(0);
      this.slow.push(0);
    }
    this.fast[at]! += weight.fast;
    this.slow[at]! += weight.slow;
    this.allFast += weight.fast;
    this.allSlow += weight.slow;
  }

  copy(): Tally {
    const copied = new Tally();
    copied.developers.push(...this.developers);
    copied.fast.push(...this.fast);
    copied.slow.push(...this.slow);
    copied.allFast = this.allFast;
    copied.allSlow = this.allSlow;
    return copied;
  }

  /** A developer's part of it all, at the slow pace; between 0 and 1. */
  shareOf(developer: number): number {
    const at = this.developers.indexOf(developer);
    return at < 0 ? 0 : this.slow[at]! / this.allSlow;
  }
}

/** What one event of a day weighs. */
export interface Weight {
  readonly fast: number;
  readonly slow: number;
}

/** Days after which an event counts half. Configurable assumption. */
const halfLife: Weight = { fast: 30, slow: 365 };

/** @param sinceStart Days since the first of all events. 80 years fit into a number. */
export const weightOn = (sinceStart: number): Weight => ({
  fast: 2 ** (sinceStart / halfLife.fast),
  slow: 2 ** (sinceStart / halfLife.slow),
});
