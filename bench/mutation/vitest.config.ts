import { defineConfig } from 'vitest/config';

/** The tests that hold the rules of the planner, and the checker of its bench. */
export default defineConfig({
  test: { include: ['src/features/planner/rules/*.test.ts', 'bench/planner/*.test.ts'] },
});
