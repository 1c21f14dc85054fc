import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problemIn } from './problemIn.ts';

const folder = mkdtempSync(join(tmpdir(), 'problem-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('an iMOPSE file is a problem: eight hours of Q0 at 2, then four of Q1', async () => {
  const text =
    'ResourceID Salary Skills\n1 10.0 Q0: 2 Q1: 1\n====\nTaskID Duration Skill\n1 8 Q0: 2\n2 4 Q1: 1 1\n';
  const { goal, items, people } = await problemIn(fileWith('two.def', text));
  expect([goal, people.length, items.map(({ effort, after }) => [effort.low, after?.length])]).toEqual([
    'makespan',
    1,
    [
      [8, 0],
      [4, 1],
    ],
  ]);
});

test.each(['torn.def', 'torn.msrcp'])('%s that is none is told by its name', async (name) => {
  await expect(problemIn(fileWith(name, 'TaskID\n1 what'))).rejects.toThrow(`${name} is no`);
});

test('a file that is not there', async () => {
  await expect(problemIn(join(folder, 'nowhere.json'))).rejects.toThrow('cannot be read');
});
