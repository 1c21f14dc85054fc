import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const wheelhouse = (...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, '../main.ts'), ...args], { encoding: 'utf8' });

test('six reports and 30 % own work are a load of 1.1', () => {
  const shown = JSON.parse(wheelhouse('model', 'load', '--reports', '6', '--coding', '0.3', '--json'));
  expect(shown).toMatchObject({ load: 1.1, band: 'overloaded', attainableOwnWork: 0.2 });
});

test('ten hours that take another twice as long pay from time 8 on when an hour is worth 1.5', () => {
  const task = ['--hours', '10', '--slowness', '2', '--b', '0.6', '--mu', '1.5'];
  expect(JSON.parse(wheelhouse('model', 'delegate', ...task, '--json'))).toMatchObject({ breakEven: 8 });
  expect(wheelhouse('model', 'delegate', ...task)).toBe('Handing it over pays from time 8 on.\n');
});
