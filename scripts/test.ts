/**
 * `npm test`: everything that must hold, step by step, closing with `N passed, N failed, N skipped`.
 * `npm test -- --only unit,store` runs some steps; `npm run check` the quick ones.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/platform/db/openDatabase.ts';
import { createLog } from '../src/platform/log/createLog.ts';
import { installPackages, mayInstall } from './test/debianPackages.ts';
import { fetchChrome, findChrome } from './test/findChrome.ts';
import { failed, type Outcome, skipped, sum } from './test/outcome.ts';
import { check } from './test/runProgram.ts';
import { runVitest } from './test/runVitest.ts';
import { findServerBinaries, startThrowawayServer } from './test/throwawayServer.ts';

const compile = async (): Promise<Outcome> => {
  const projects = ['pure', 'server', 'web', 'test'].map((name) => `tsconfig.${name}.json`);
  const outcomes: Outcome[] = [];
  for (const project of projects)
    outcomes.push(await check('node_modules/typescript7/bin/tsc', '--noEmit', '-p', project));
  const said = outcomes.map((outcome) => outcome.said ?? '').join('');
  return { ...sum(outcomes), said };
};

const onEmbeddedDatabase = async (): Promise<Outcome> => {
  const home = await mkdtemp(join(tmpdir(), 'wheelhouse-'));
  const { url, close } = await openDatabase({ home, log: createLog('error') });
  try {
    return await runVitest('store', { WHEELHOUSE_TEST_DATABASE: url });
  } finally {
    await close();
    await rm(home, { recursive: true });
  }
};

/** Tests of the embedded server itself are not run a second time. */
const ofEmbeddedOnly = ['--exclude', '**/*.embedded.store.test.ts'];

const onRealServer = async (): Promise<Outcome> => {
  const bin = findServerBinaries();
  if (!bin)
    return skipped('no PostgreSQL server (15 or newer) is installed here: sudo apt-get install postgresql');
  const { url, stop } = await startThrowawayServer(bin);
  try {
    const outcome = await runVitest('store', { WHEELHOUSE_TEST_DATABASE: url }, ofEmbeddedOnly);
    return { ...outcome, note: bin };
  } finally {
    await stop();
  }
};

const journeys = async (): Promise<Outcome> => {
  const refused = findChrome() ? undefined : await fetchChrome();
  const chrome = findChrome();
  if (!chrome)
    return failed(`There is no Chrome for the journeys; set WHEELHOUSE_CHROME to one.\n${refused ?? ''}`);
  return { ...(await runVitest('e2e', { WHEELHOUSE_CHROME: chrome })), note: chrome };
};

const steps: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: compile,
  lint: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  unused: () => check('node_modules/knip/bin/knip.js'),
  unit: () => runVitest('unit'),
  store: onEmbeddedDatabase,
  'store-server': onRealServer,
  build: () => check('scripts/build.ts'),
  journeys,
};

/** Debian's packages that the chosen steps need and that are missing. All at once, before any server runs. */
const installMissing = async (chosen: readonly string[]): Promise<void> => {
  if (!mayInstall) return;
  const missing = [
    ...(chosen.includes('store-server') && !findServerBinaries() ? ['postgresql'] : []),
    ...(chosen.includes('journeys') && !findChrome() ? ['chromium'] : []),
  ];
  const refused = missing.length > 0 ? await installPackages(missing) : undefined;
  if (refused !== undefined) console.log(`apt-get did not install them:\n${refused}`);
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const runStep = async (name: string): Promise<Outcome> => {
  const begun = performance.now();
  const outcome = await steps[name]!().catch((error) => failed(String(error?.stack ?? error)));
  const counts = `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`;
  const note = outcome.note ? `; ${outcome.note}` : '';
  if (outcome.failed > 0) console.log(outcome.said);
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${counts} in ${seconds(performance.now() - begun)}${note}`,
  );
  return outcome;
};

const chosenSteps = (): string[] => {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const chosen = only?.split(',') ?? Object.keys(steps);
  const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length === 0) return chosen;
  console.error(`There is no step ${unknown.join(', ')}. Choose from ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
};

/** These two wait for their databases half of the time, each for its own, so they run side by side. */
const together: readonly string[] = ['store', 'store-server'];

const chosen = chosenSteps();
await installMissing(chosen);
const outcomes: Outcome[] = [];
for (const name of chosen) {
  const batch = together.includes(name) ? together.filter((each) => chosen.includes(each)) : [name];
  if (batch[0] === name) outcomes.push(...(await Promise.all(batch.map(runStep))));
}
const total = sum(outcomes);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
