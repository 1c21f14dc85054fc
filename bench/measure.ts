import { performance } from 'node:perf_hooks';

/** Milliseconds that each of many goes took, the shortest first. */
export type Times = readonly number[];

/** @param goes How often; the first is measured like all others. */
export const measure = async (goes: number, work: (go: number) => unknown): Promise<Times> => {
  const times: number[] = [];
  for (let go = 0; go < goes; go += 1) {
    const start = performance.now();
    await work(go);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
};

/** The value that a share of the goes did not pass: the nearest rank. */
const quantile = (times: Times, share: number): number => times[Math.ceil(times.length * share) - 1]!;

const digits = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0).padStart(7);

/** One line: median, 95th percentile, and what else there is to say. */
export const tell = (what: string, times: Times, more = ''): void =>
  console.log(
    `${what.padEnd(42)} p50 ${digits(quantile(times, 0.5))} ms  p95 ${digits(quantile(times, 0.95))} ms  ${more}`,
  );
