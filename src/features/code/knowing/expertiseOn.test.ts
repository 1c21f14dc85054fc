import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../base/day.ts';
import type { Away } from '../expertise.ts';
import { knowingAssumptions } from './assumptions.ts';
import { boundsOf } from './boundsOf.ts';
import { type ExampleCommit, exampleHistory } from './exampleHistory.ts';
import { expertiseOn } from './expertiseOn.ts';

/** Round numbers, so that the cases can be checked in the head. */
const assumptions = { halfLife: 100, learned: 0.5, reviewed: 0.25, outdated: 0.2, attention: 4 };

interface Asked {
  readonly on?: string;
  readonly away?: readonly { readonly who: string; readonly from: string; readonly to: string | null }[];
}

/** What somebody knows of a file. */
const knowing = (commits: readonly ExampleCommit[], { on, away = [] }: Asked = {}) => {
  const { history, developers, path, developer, day } = exampleHistory(commits);
  const absences = away.map(
    ({ who, from, to }): Away => ({
      developer: developer(who),
      from: dayOf(from),
      to: to === null ? null : dayOf(to),
    }),
  );
  const asked = on === undefined ? day : dayOf(on);
  const expertise = expertiseOn(history, developers, { day: asked, away: absences, assumptions });
  return (who: string, file: string): number => {
    const at = expertise.files.indexOf(path(file));
    for (let row = expertise.start[at]!; row < expertise.start[at + 1]!; row += 1)
      if (expertise.developer[row] === developer(who)) return expertise.knowledge[row]!;
    return 0;
  };
};

const adaAdds: ExampleCommit = { by: 'Ada', on: '2026-01-01', added: ['quay.ts'] };

test('who adds a file knows it; after one half-life half of it is forgotten', () => {
  expect(knowing([adaAdds])('Ada', 'quay.ts')).toBe(1);
  expect(knowing([adaAdds], { on: '2026-04-11' })('Ada', 'quay.ts')).toBeCloseTo(0.5, 6);
});

test('a change teaches half of what one did not know, and takes a fifth from the others', () => {
  const knows = knowing([adaAdds, { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'] }]);
  expect(knows('Bo', 'quay.ts')).toBeCloseTo(0.5, 6);
  expect(knows('Ada', 'quay.ts')).toBeCloseTo(0.8, 6);
});

test('a second change teaches half of the rest', () => {
  const bo: ExampleCommit = { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'] };
  expect(knowing([adaAdds, bo, bo])('Bo', 'quay.ts')).toBeCloseTo(0.75, 6);
});

test('co-authors learn as authors do; reviewers learn half as much', () => {
  const knows = knowing([
    adaAdds,
    { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'], coAuthors: ['Cy'], reviewers: ['Ada', 'Di'] },
  ]);
  expect(knows('Cy', 'quay.ts')).toBeCloseTo(0.5, 6);
  expect(knows('Di', 'quay.ts')).toBeCloseTo(0.25, 6);
  expect(knows('Ada', 'quay.ts')).toBeCloseTo(0.8 + 0.2 * 0.25, 6);
});

test('whoever stands on a commit twice learns once', () => {
  const commits: ExampleCommit[] = [
    adaAdds,
    { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'], coAuthors: ['Cy', 'Bo', 'Cy'] },
  ];
  expect(knowing(commits)('Cy', 'quay.ts')).toBeCloseTo(0.5, 6);
  const { history, developers, day, developer } = exampleHistory(commits);
  const { changes, developer: who } = expertiseOn(history, developers, { day });
  expect(changes[who.indexOf(developer('Cy'))]).toBe(1);
});

test('who merges a branch has seen what it brought', () => {
  const knows = knowing([
    adaAdds,
    { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'], parents: [0] },
    { by: 'Cy', on: '2026-01-01', parents: [0, 1] },
  ]);
  expect(knows('Cy', 'quay.ts')).toBeCloseTo(0.25, 6);
});

test('of a commit of twice as many files as one takes in, each teaches half', () => {
  const eight = Array.from({ length: 8 }, (_, i) => `${i}.ts`);
  expect(knowing([{ by: 'Ada', on: '2026-01-01', added: eight }])('Ada', '3.ts')).toBeCloseTo(0.5, 6);
});

test('a bot learns nothing', () => {
  const knows = knowing([adaAdds, { by: 'Tide bot', on: '2026-01-01', modified: ['quay.ts'] }]);
  expect(knows('Tide bot', 'quay.ts')).toBe(0);
});

test('knowledge moves with a file, unchanged or edited, and the mover learns no more than a change teaches', () => {
  const moved = knowing([adaAdds, { by: 'Bo', on: '2026-01-01', renamed: { 'quay.ts': 'pier.ts' } }]);
  expect([moved('Ada', 'pier.ts'), moved('Bo', 'pier.ts')]).toEqual([1, 0]);
  const edited = knowing([
    adaAdds,
    { by: 'Bo', on: '2026-01-01', deleted: ['quay.ts'], added: ['src/quay.ts'] },
  ]);
  expect(edited('Ada', 'src/quay.ts')).toBeGreaterThan(0.8);
  expect(edited('Bo', 'src/quay.ts')).toBeCloseTo(0.5, 6);
});

test('a change on a branch that did not know of a move counts where the file went', () => {
  const knows = knowing([
    adaAdds,
    { by: 'Ada', on: '2026-01-01', renamed: { 'quay.ts': 'pier.ts' } },
    { by: 'Bo', on: '2026-01-01', modified: ['quay.ts'], parents: [0] },
    { by: 'Ada', on: '2026-01-01', parents: [1, 2] },
  ]);
  expect(knows('Bo', 'pier.ts')).toBeCloseTo(0.5, 6);
});

test('nothing is lost during recorded absence', () => {
  const commits: ExampleCommit[] = [adaAdds, { by: 'Bo', on: '2026-02-01', modified: ['quay.ts'] }];
  const away = [{ who: 'Ada', from: '2026-01-01', to: null }];
  expect(knowing(commits, { on: '2026-04-11', away })('Ada', 'quay.ts')).toBe(1);
  expect(knowing(commits, { on: '2026-04-11' })('Ada', 'quay.ts')).toBeCloseTo(0.4, 6);
});

test('what landed later is not known yet', () => {
  const knows = knowing([adaAdds, { by: 'Bo', on: '2026-03-01', modified: ['quay.ts'] }], {
    on: '2026-02-01',
  });
  expect(knows('Bo', 'quay.ts')).toBe(0);
});

test('Wilson bounds: one sighting says little, forty say more', () => {
  expect(boundsOf(0.5, 1)).toEqual({ low: expect.closeTo(0.106, 3), high: expect.closeTo(0.894, 3) });
  expect(boundsOf(0.5, 40)).toEqual({ low: expect.closeTo(0.401, 3), high: expect.closeTo(0.599, 3) });
});

const people = ['Ada', 'Bo', 'Cy'];
const files = ['quay.ts', 'pier.ts', 'tide.ts'];
const work = fc
  .array(
    fc.record({
      by: fc.constantFrom(...people),
      modified: fc.subarray(files, { minLength: 1 }),
      after: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps): ExampleCommit[] => {
    let day = dayOf('2026-01-01');
    return [
      { by: 'Ada', on: '2026-01-01', added: files },
      ...steps.map(({ by, modified, after }) => {
        day += after;
        return { by, modified, on: isoDay(day) };
      }),
    ];
  });

test('one more commit never lowers what its author knows, and knowledge stays between its bounds', () => {
  fc.assert(
    fc.property(
      work,
      fc.constantFrom(...people),
      fc.constantFrom(...files),
      fc.nat(),
      (commits, who, file, where) => {
        const at = 1 + (where % commits.length);
        const more = [
          ...commits.slice(0, at),
          { by: who, on: commits[at - 1]!.on, modified: [file] },
          ...commits.slice(at),
        ];
        expect(knowing(more)(who, file)).toBeGreaterThanOrEqual(knowing(commits)(who, file) - 1e-6);
        const { history, developers, day } = exampleHistory(more);
        const { knowledge, low, high } = expertiseOn(history, developers, {
          day,
          assumptions: knowingAssumptions,
        });
        knowledge.forEach((one, row) => {
          expect(low[row]! >= 0 && low[row]! <= one && one <= high[row]! && high[row]! <= 1).toBe(true);
        });
      },
    ),
  );
});

test('absence never lowers what somebody knows', () => {
  fc.assert(
    fc.property(
      work,
      fc.constantFrom(...people),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      (commits, who, start, length) => {
        const text = (days: number) => isoDay(dayOf('2026-01-01') + days);
        const away = [{ who, from: text(start), to: text(start + length) }];
        for (const file of files)
          expect(knowing(commits, { away })(who, file)).toBeGreaterThanOrEqual(
            knowing(commits)(who, file) - 1e-6,
          );
      },
    ),
  );
});
