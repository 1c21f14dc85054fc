export * from './api.ts';
export * from './backtest/index.ts';
