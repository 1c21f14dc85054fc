/** What a step of the test run came to. `said` is printed when something failed, `note` always. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly said?: string;
  readonly note?: string;
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 };

export const failed = (said: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, said });

export const skipped = (note: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, note });

export const sum = (outcomes: readonly Outcome[]): Outcome => {
  const of = (key: 'passed' | 'failed' | 'skipped'): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
};
