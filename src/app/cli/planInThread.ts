import { performance } from 'node:perf_hooks';
import { type Plan, type PlanOptions, type Problem, plan } from '../../features/planner/index.ts';

/** What a thread that plans is handed. */
export interface PlanTask {
  readonly problem: Problem;
  readonly seed: number;
  readonly seconds: number;
  /** Changes to try at most; null: as many as the seconds allow. */
  readonly steps: number | null;
  /** One number, shared with who waits: 1 says stop and hand out the best so far. */
  readonly stopped: Int32Array<SharedArrayBuffer>;
}

/** @public Named by the command that starts the thread. */
export const planInThread = ({ problem, seed, seconds, steps, stopped }: PlanTask): Plan => {
  const until = performance.now() + seconds * 1000;
  const options: PlanOptions = {
    seed,
    stop: () => Atomics.load(stopped, 0) === 1 || performance.now() > until,
  };
  return plan(problem, steps === null ? options : { ...options, steps });
};
