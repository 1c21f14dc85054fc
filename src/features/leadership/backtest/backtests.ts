import type { BacktestFigures } from './backtest.ts';
import type { Question } from './secondSeats.ts';

/** Public organisations whose files we replay. */
export const backtests = {
  'kubernetes-community': {
    name: 'Kubernetes community',
    file: 'sigs.yaml',
    connector: 'kubernetes',
    about: 'tech lead or second seat',
    counts:
      'Groups with chairs: when does one without tech leads get one, or one with a single chair a second leader?',
    size: 'people in seats and subprojects',
  },
  'rust-team': {
    name: 'Rust teams',
    file: 'teams/*.toml',
    connector: 'rust-team',
    about: 'second seat',
    counts: 'Teams with a single lead: when does a second one stand beside them?',
    size: 'members and teams below',
  },
} as const satisfies Readonly<Record<string, Question & Readonly<Record<string, string>>>>;
export type BacktestKind = keyof typeof backtests;

/** What one run found, without a name of anybody. */
export interface Backtest extends BacktestFigures {
  readonly kind: BacktestKind;
  /** The newest revision that was read. */
  readonly revision: string;
  readonly revisions: number;
}
