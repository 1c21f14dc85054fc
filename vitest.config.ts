import { defineConfig } from 'vitest/config';

/** Unit tests run everywhere; `store` tests need a database, given by scripts/test.ts in WHEELHOUSE_TEST_DATABASE. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['*.test.ts', 'src/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['**/*.store.test.ts', '**/node_modules/**'],
          setupFiles: ['./scripts/trap-clock-and-chance.ts'],
        },
      },
      {
        test: {
          name: 'store',
          include: ['src/**/*.store.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.journey.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
