import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, type Outcome } from './outcome.ts';
import { runNode } from './runProgram.ts';

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const outcomeOf = (report: Report, ok: boolean, said: string): Outcome => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const skipped = numPendingTests + numTodoTests;
  if (numPassedTests + numFailedTests + skipped === 0) return failed(`${said}\nNo tests were found.`);
  // A file that cannot be loaded fails without a failed test; so does an error outside of tests.
  const isWhole = ok && report.success;
  const failures = isWhole ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed: failures, skipped, said };
};

/** Runs one project of vitest.config.ts and counts its tests. */
export const runVitest = async (
  project: string,
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'wheelhouse-report-'));
  const file = join(folder, 'report.json');
  const { ok, said } = await runNode(
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', project],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      ...options,
    ],
    env,
  );
  const report = await readFile(file, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true });
  return report === undefined ? failed(said) : outcomeOf(JSON.parse(report), ok, said);
};
