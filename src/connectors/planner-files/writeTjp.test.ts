import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { type Problem, plan } from '../../features/planner/index.ts';
import { writeTjp } from './writeTjp.ts';

const monday = dayOf('2026-11-02');

/** Ada has Wednesday off, Bo leads and keeps half of the week, Cy is there three days a week. */
const harbour: Problem = {
  start: monday,
  goal: 'value',
  people: [
    {
      id: 'Ada',
      skills: { sql: 4 },
      workingTime: { week: [8, 8, 8, 8, 8, 0, 0], away: [{ from: monday + 2, to: monday + 3 }] },
    },
    {
      id: 'Bo',
      skills: { sql: 2, go: 3 },
      share: 0.5,
      workingTime: { week: [8, 8, 8, 8, 7, 0, 0], holidays: [monday + 1] },
    },
    { id: 'Cy', name: 'Cy "the crane"', skills: { go: 2 }, workingTime: { week: [8, 8, 8, 0, 0, 0, 0] } },
  ],
  items: [
    {
      id: 'gate',
      effort: { low: 20, high: 20 },
      needs: [{ skills: [{ skill: 'sql', level: 3 }] }],
      maySplit: true,
      due: monday + 6,
    },
    {
      id: 'crane',
      effort: { low: 12, high: 12 },
      needs: [{ skills: [{ skill: 'go', level: 1 }], people: 2 }],
      release: monday + 1,
    },
    {
      id: 'quay',
      effort: { low: 9, high: 9 },
      needs: [{ skills: [{ skill: 'go', level: 1 }] }],
      after: [{ item: 'crane', lagDays: 1 }, { item: 'gate' }],
      pinned: { people: ['Cy'] },
      due: monday + 90,
    },
  ],
};

const made = plan(harbour, { steps: 2000 });

test('every hour of the plan is booked, day by day', () => {
  expect(
    writeTjp(made)
      .split('\n')
      .filter((line) => line.includes('booking p1')),
  ).toEqual([
    '  booking p1 2026-11-02-00:00 +8h',
    '  booking p1 2026-11-03-00:00 +8h',
    '  booking p1 2026-11-05-00:00 +4h',
  ]);
});

test('what a leader has for items is their working time, and a quotation mark ends no name', () => {
  const written = writeTjp(made);
  expect(written).toContain('workinghours fri 0:00 - 3:30');
  expect(written).toContain('resource p3 "Cy  the crane " {');
});

const hasTaskJuggler = spawnSync('tj3', ['--version']).status === 0;

/** What TaskJuggler says of a project: its faults, and the table of items. */
const asked = (tjp: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-'));
  try {
    writeFileSync(join(folder, 'plan.tjp'), tjp);
    const { status, stderr } = spawnSync('tj3', ['--silent', '--no-color', 'plan.tjp'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { stderr, table: status === 0 ? readFileSync(join(folder, 'plan.csv'), 'utf8') : '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test.skipIf(!hasTaskJuggler)(
  'TaskJuggler finds nothing wrong with the plan, and counts the same hours',
  () => {
    const { stderr, table } = asked(writeTjp(made));
    expect(stderr).toBe('');
    expect(
      table
        .split('\n')
        .slice(1, 4)
        .map((row) => Number(row.split(';').at(-1))),
    ).toEqual([20, 12, 9]);
  },
);

test.skipIf(!hasTaskJuggler).each([
  [
    'somebody on two items at once',
    'booking p3 2026-11-09-00:00',
    'booking p3 2026-11-04-00:00',
    'conflicting',
  ],
  ['work on a day of leave', 'booking p1 2026-11-05', 'booking p1 2026-11-04', 'on vacation'],
  ['work at night', 'booking p1 2026-11-05-00:00', 'booking p1 2026-11-05-08:00', 'no duty'],
  ['what is too late', 'maxend 2026-11-09', 'maxend 2026-11-05', 'too late'],
  ['what does not wait', 'gapduration 24h', 'gapduration 240h', 'must start'],
])('TaskJuggler would notice %s', (_, right, wrong, said) => {
  const tjp = writeTjp(made);
  expect(tjp).toContain(right);
  expect(asked(tjp.replace(right, wrong)).stderr).toContain(said);
});
