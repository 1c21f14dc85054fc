import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { planAnswer } from '../../features/planner/index.ts';

// Each test starts a process that starts a thread.
vi.setConfig({ testTimeout: 30_000 });

const main = join(import.meta.dirname, '../main.ts');
const quarter = resolve(import.meta.dirname, '../../../examples/planner/quarter.json');
const temporary = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const wheelhouse = (...args: string[]): string =>
  execFileSync(process.execPath, [main, ...args], { encoding: 'utf8' });
const fileWith = (name: string, change: (problem: Record<string, unknown>) => object): string => {
  const path = join(temporary, name);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(quarter, 'utf8')))));
  return path;
};

test('the same seed and steps print the same plan, as its schema says', () => {
  const once = wheelhouse('plan', quarter, '--steps', '2000', '--json');
  expect(planAnswer.strict().parse(JSON.parse(once)).assignments).toHaveLength(4);
  expect(wheelhouse('plan', quarter, '--steps', '2000', '--json')).toBe(once);
});

test('several threads take a seed each, and the best of their plans is printed, always the same', () => {
  const planned = (...args: string[]) =>
    JSON.parse(wheelhouse('plan', quarter, '--steps', '500', ...args, '--json'));
  const costs = ['1', '2'].map((seed) => planned('--seed', seed).score.cost);
  const together = planned('--threads', '2');
  expect(together.score.cost).toBe(Math.min(...costs));
  expect(planned('--threads', '2')).toEqual(together);
});

test('in words: when it ends, how sure that is, who does what, what is guessed', () => {
  const said = wheelhouse('plan', quarter, '--steps', '2000');
  expect(said).toMatch(/^All is finished on \d+ \w+ 2026\.\nIn 85 of 100 cases by 2026-/);
  expect(said).toMatch(/: crane, [\d.]+ h.*, guessed: effort/);
});

test('wrong keys, wrong days and missing lists are told together, with the file', () => {
  const path = fileWith('wrong.json', (problem) => ({
    ...problem,
    start: '2023-14-05',
    people: undefined,
    color: 1,
  }));
  const { status, stderr } = spawnSync(process.execPath, [main, 'plan', path], { encoding: 'utf8' });
  expect(status).toBe(1);
  for (const place of ['start: ', 'people: ', 'problem: '])
    expect(stderr).toContain(`error: ${path}: ${place}`);
});

test('a circle gives a fault and no plan', () => {
  const path = fileWith('circle.json', (problem) => ({
    ...problem,
    items: ['a', 'b'].map((id) => ({ id, effort: 8, after: [{ item: id === 'a' ? 'b' : 'a' }] })),
  }));
  const { status, stdout } = spawnSync(process.execPath, [main, 'plan', path, '--json'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ faults: [{ kind: 'cycle' }], assignments: [] });
});

test('Ctrl-C ends the search and prints the best plan so far', async () => {
  const child = spawn(process.execPath, [main, 'plan', quarter, '--seconds', '60', '--json']);
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
  expect(JSON.parse(printed).assignments).toHaveLength(4);
});
