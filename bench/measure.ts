import { performance } from 'node:perf_hooks';

/** How long many goes took. */
export interface Times {
  /** Milliseconds on the clock of each, the shortest first. */
  readonly wall: readonly number[];
  /** Milliseconds of computing in this process for each, on average: the same on a busy machine. */
  readonly cpu: number;
}

export const measure = async (goes: number, work: (go: number) => unknown): Promise<Times> => {
  const wall: number[] = [];
  const before = process.cpuUsage();
  for (let go = 0; go < goes; go += 1) {
    const start = performance.now();
    await work(go);
    wall.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return { wall: wall.sort((a, b) => a - b), cpu: (user + system) / 1000 / goes };
};

/** The value that a share of the goes did not pass: the nearest rank. */
const quantile = ({ wall }: Times, share: number): number => wall[Math.ceil(wall.length * share) - 1]!;

const digits = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0).padStart(6)} ms`;

/** One line: median, 95th percentile, computing, and what else there is to say. */
export const tell = (what: string, times: Times, more = ''): void => {
  const [p50, p95] = [digits(quantile(times, 0.5)), digits(quantile(times, 0.95))];
  console.log(`${what.padEnd(34)} p50 ${p50}  p95 ${p95}  cpu ${digits(times.cpu)}  ${more}`);
};
