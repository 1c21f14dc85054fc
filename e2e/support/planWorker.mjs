// A web worker as a program of one's own would have it. It is bundled by the journey.
import { plan, readProblem } from 'wheelhouse/planner';

self.onmessage = ({ data: { json, options, stopped } }) => {
  const { problem } = readProblem(json);
  const made = plan(problem, {
    ...options,
    ...(stopped && { stop: () => Atomics.load(stopped, 0) === 1 }),
    onProgress: ({ cost, steps }) => postMessage({ kind: 'progress', cost, steps }),
  });
  postMessage({ kind: 'done', assignments: made.assignments, score: made.score, search: made.search });
};
