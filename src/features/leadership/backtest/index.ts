export { backtest, type Judged } from './backtest.ts';
export { type Backtest, type BacktestKind, backtests } from './backtests.ts';
export type { Verdict } from './judgeRule.ts';
export { sayShare } from './sayShare.ts';
export type { TeamPast } from './teamPast.ts';
