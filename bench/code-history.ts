/**
 * What reading the history of code costs: whole processes, with everything git does for them, next to plain
 * `git log --raw --no-renames`. Rounds take turns, so that a busy minute hurts all alike; medians are told.
 *
 *     npm run build && node bench/code-history.ts [--rounds=5] [--json] REPO …
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Seconds on the clock, seconds of computing in all processes, and the peak of our own in bytes (0: not ours). */
interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly told: { readonly how?: string; readonly complete?: boolean; readonly commits?: number };
}

const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const repositories = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const rounds = Number(options.find((one) => one.startsWith('--rounds='))?.slice(9) ?? 5);
const entry = resolve(import.meta.dirname, 'code-history-run.mjs');

/** bash's `time` counts a process with all that it waited for, so git's work for us is in it. */
const run = (command: string, args: readonly string[]): Run => {
  const isOurs = command !== 'git';
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', command, ...args],
    { encoding: 'utf8', stdio: ['ignore', isOurs ? 'pipe' : 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  const [wall, user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number) as [
    number,
    number,
    number,
  ];
  const told = isOurs ? JSON.parse(stdout) : {};
  return { wall, cpu: user + system, peak: told.peak ?? 0, told };
};

const ours = (mode: string, repository: string, snapshot: string, at: readonly string[] = []): Run =>
  run(process.execPath, [entry, mode, repository, snapshot, ...at]);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const git = (repository: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();

/** The newest commit of the main line that is at least 100 commits behind. */
const hundredBehind = (repository: string): string => {
  for (let back = 1; back < 200; back += 1)
    if (Number(git(repository, 'rev-list', '--count', `HEAD~${back}..HEAD`)) >= 100) return `HEAD~${back}`;
  throw new Error(`${repository} has too few commits.`);
};

const summary = (runs: readonly Run[]) => ({
  wall: median(runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  best: Math.min(...runs.map(({ wall }) => wall)),
  peak: Math.max(...runs.map(({ peak }) => peak)),
});

const measured = (repository: string, folder: string) => {
  const [head, old] = [join(folder, 'head'), join(folder, 'old')];
  const { told } = ours('cold', repository, head);
  const behind = ours('cold', repository, old, [hundredBehind(repository)]).told.commits ?? 0;
  const runs: { readonly [K in 'plain' | 'cold' | 'warm' | 'more']: Run[] } = {
    plain: [],
    cold: [],
    warm: [],
    more: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    runs.plain.push(run('git', ['-C', repository, 'log', '--raw', '--no-renames']));
    runs.cold.push(ours('cold', repository, '-'));
    runs.warm.push(ours('warm', repository, head));
    runs.more.push(ours('more', repository, old));
  }
  return {
    repository:
      basename(repository).replace('.git', '') === 'repo'
        ? basename(dirname(repository))
        : basename(repository),
    ...told,
    plain: summary(runs.plain),
    cold: summary(runs.cold),
    warm: summary(runs.warm),
    more: { ...summary(runs.more), commits: (told.commits ?? 0) - behind, how: runs.more[0]!.told.how },
  };
};

const seconds = ({ wall, cpu }: { readonly wall: number; readonly cpu: number }): string =>
  `${wall.toFixed(2)} / ${cpu.toFixed(2)}`.padEnd(14);

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-bench-'));
try {
  if (!options.includes('--json'))
    console.log(
      `${'wall / CPU, s'.padEnd(26)} commits  git log --raw  cold           CPU     MB  warm           more`,
    );
  for (const repository of repositories.map((one) => resolve(one))) {
    const row = measured(repository, folder);
    const { plain, cold, warm, more } = row;
    const ratio = `× ${(cold.cpu / plain.cpu).toFixed(2)}`;
    const peak = String(Math.round(Math.max(cold.peak, warm.peak, more.peak) / 1e6)).padStart(4);
    console.log(
      options.includes('--json')
        ? JSON.stringify(row)
        : `${row.repository.padEnd(26)} ${String(row.commits).padStart(7)}  ${seconds(plain)} ${seconds(cold)} ${ratio} ${peak}  ${seconds(warm)} ${seconds(more)} (${more.how}, ${more.commits})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
