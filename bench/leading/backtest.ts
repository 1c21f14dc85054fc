/**
 * How early, and how often rightly, a rule from seats alone named teams that later got a second one at the helm, beside
 * two naive rules. Reads a clone, bare or not; writes nothing but what it found, without names, into the product:
 *
 *     node bench/leading/backtest.ts kubernetes-community PATH [--keep]
 *     node bench/leading/backtest.ts rust-team PATH [--keep]
 */
import { writeFile } from 'node:fs/promises';
import { runBacktest } from '../../src/app/backtest.ts';
import { printBacktest } from '../../src/app/cli/printBacktest.ts';
import { InputError } from '../../src/base/errors.ts';

const [kind, path, keep] = process.argv.slice(2);
if (kind === undefined || path === undefined)
  throw new InputError(
    'usage',
    'node bench/leading/backtest.ts kubernetes-community|rust-team PATH [--keep]',
  );

const found = await runBacktest(kind, path, new AbortController().signal);
console.log(printBacktest(found));
if (keep === '--keep') {
  const name = kind === 'rust-team' ? 'rustTeam' : 'kubernetesCommunity';
  const file = new URL(`../../src/features/leadership/backtest/found/${name}.ts`, import.meta.url);
  await writeFile(
    file,
    `import type { Backtest } from '../backtests.ts';

/** Made by \`node bench/leading/backtest.ts ${kind} PATH --keep\`; not to be changed by hand. */
export const ${name}: Backtest = ${JSON.stringify(found, null, 2)};
`,
  );
}
