import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityOn, never } from '../activity.ts';
import type { Area } from '../area.ts';
import { areaKnowledge } from './areaKnowledge.ts';
import { awayLosses } from './awayLosses.ts';
import { type ExampleCommit, exampleHistory } from './exampleHistory.ts';
import { expertiseOn } from './expertiseOn.ts';
import { filesIn } from './filesIn.ts';
import { knowledgeRisk } from './knowledgeRisk.ts';
import { planPairings } from './pairings.ts';
import { truckFactorOf } from './truckFactorOf.ts';
import { recentWork, whoReallyWorks } from './whoReallyWorks.ts';

const on = '2026-01-05';

/** Everything asked about a history on its last day; all are here unless named as gone. */
const asked = (commits: readonly ExampleCommit[], gone: readonly string[] = []) => {
  const example = exampleHistory(commits);
  const { history, developers, day, path } = example;
  const expertise = expertiseOn(history, developers, { day });
  const isHere = Uint8Array.from(developers.list, ({ name }) => (gone.includes(name) ? 0 : 1));
  const activity = activityOn(history, developers, day);
  const area = (name: string, ...files: readonly string[]): Area => ({
    id: `folder:${name}`,
    kind: 'folder',
    name,
    files: Uint32Array.from(files, path).sort(),
  });
  const work = activity.recentChanges;
  return { ...example, expertise, isHere, activity, area, work };
};

const quays = ['quay/a.ts', 'quay/b.ts'];
const tides = ['tide/a.ts', 'tide/b.ts'];

/** Ada and Bo wrote the quays together, Cy the tides alone. */
const harbour: ExampleCommit[] = [
  { by: 'Ada', on, added: quays, coAuthors: ['Bo'] },
  { by: 'Cy', on, added: tides },
];

test('what somebody knows of an area is the mean over its files, with what it rests on', () => {
  const { expertise, developer, area } = asked([...harbour, { by: 'Di', on, modified: ['tide/a.ts'] }]);
  const [cy, di] = areaKnowledge(expertise, filesIn(expertise, area('tide', ...tides).files));
  expect(cy).toMatchObject({ developer: developer('Cy'), added: 2, touched: 2, changes: 2, reviews: 0 });
  expect(cy!.knowledge).toBeCloseTo((0.95 + 1) / 2, 6);
  expect(di).toMatchObject({ developer: developer('Di'), added: 0, touched: 1, changes: 1 });
  expect(di!.knowledge).toBeCloseTo(0.25, 6);
});

/** Ada wrote three files, Bo and Cy one each. */
const uneven: ExampleCommit[] = [
  { by: 'Ada', on, added: ['a.ts', 'b.ts', 'c.ts'] },
  { by: 'Bo', on, added: ['d.ts'] },
  { by: 'Cy', on, added: ['e.ts'] },
];

test('the truck factor is how many must leave until half of what is known is lost', () => {
  const { expertise, isHere, developer } = asked(uneven);
  expect(truckFactorOf(expertise, { isHere })).toEqual({
    truckFactor: 1,
    developers: [developer('Ada')],
    kept: 1,
  });
  expect(truckFactorOf(expertise, { isHere, files: [3, 4] }).truckFactor).toBe(2);
});

test('who left already counts: what they took is lost', () => {
  const withoutAda = asked(uneven, ['Ada']);
  expect(truckFactorOf(withoutAda.expertise, withoutAda)).toEqual({
    truckFactor: 0,
    developers: [],
    kept: 2 / 5,
  });
});

test('an area is known by one, by several, or by nobody who is here', () => {
  const of = ({ expertise, isHere, activity, area }: ReturnType<typeof asked>) =>
    knowledgeRisk(expertise, [area('quay', ...quays), area('tide', ...tides)], {
      isHere,
      lastChanged: activity.lastChanged,
    }).map(({ knownBy, filesKnownBy }) => [knownBy, filesKnownBy]);
  expect(of(asked(harbour))).toEqual([
    ['several', { nobody: 0, one: 0, several: 2 }],
    ['one', { nobody: 0, one: 2, several: 0 }],
  ]);
  expect(of(asked(harbour, ['Bo', 'Cy']))).toEqual([
    ['one', { nobody: 0, one: 2, several: 0 }],
    ['nobody', { nobody: 2, one: 0, several: 0 }],
  ]);
});

test('a year without a change makes an area stale', () => {
  const later = asked([...harbour, { by: 'Ada', on: '2027-01-05', modified: ['quay/a.ts'] }]);
  const { expertise, isHere, activity, area } = later;
  const risks = knowledgeRisk(expertise, [area('quay', ...quays), area('tide', ...tides)], {
    isHere,
    lastChanged: activity.lastChanged,
  });
  expect(risks.map(({ isStale }) => isStale)).toEqual([false, true]);
});

test('only an announced departure is named, with what it would leave to nobody', () => {
  const { expertise, isHere, activity, area, developers, developer, day } = asked(harbour);
  const leavesOn = new Int32Array(developers.list.length).fill(never);
  leavesOn[developer('Cy')] = day + 30;
  const [risk] = knowledgeRisk(expertise, [area('tide', ...tides)], {
    isHere,
    leavesOn,
    lastChanged: activity.lastChanged,
  });
  expect(risk!.leaving).toEqual([{ developer: developer('Cy'), leavesOn: day + 30, share: 1 }]);
});

test('an absence costs the part of recent work that nobody else knows', () => {
  const { expertise, isHere, work, developer } = asked([
    ...harbour,
    { by: 'Cy', on, modified: ['tide/a.ts'] },
  ]);
  const losses = awayLosses(expertise, { isThere: isHere, work });
  expect([...losses]).toEqual([[developer('Cy'), expect.closeTo(3 / 5, 6)]]);
});

test('pairing takes the worst absence first and ends when it costs half as much', () => {
  const { expertise, isHere, work, area, developer } = asked([
    ...harbour,
    { by: 'Bo', on, modified: ['quay/a.ts'], coAuthors: ['Ada'] },
  ]);
  const plan = planPairings(expertise, {
    isThere: isHere,
    work,
    areas: [area('quay', ...quays), area('tide', ...tides)],
    learners: [developer('Ada'), developer('Bo'), developer('Cy')],
  });
  expect(plan).toMatchObject({ before: 2 / 5, after: 0 });
  expect(plan.pairings).toEqual([
    {
      area: 'folder:tide',
      knows: developer('Cy'),
      learns: developer('Ada'),
      files: 2,
      share: 2 / 5,
      start: 0,
    },
  ]);
});

test('who knows the files best already learns them', () => {
  const { expertise, isHere, work, area, developer } = asked([
    { by: 'Ada', on, added: quays },
    { by: 'Cy', on, added: tides },
    { by: 'Bo', on, modified: ['tide/a.ts'] },
    { by: 'Bo', on: '2026-12-20', modified: ['quay/a.ts'] },
    { by: 'Cy', on: '2026-12-20', modified: tides },
    { by: 'Cy', on: '2026-12-20', modified: tides },
  ]);
  const { pairings } = planPairings(expertise, {
    isThere: isHere,
    work,
    areas: [area('quay', ...quays), area('tide', ...tides)],
    learners: [developer('Ada'), developer('Bo')],
  });
  expect(pairings[0]).toMatchObject({ area: 'folder:tide', knows: developer('Cy'), learns: developer('Bo') });
});

test('an area is said to be maintained from outside when most of its changes are', () => {
  const { history, developers, day, path, developer } = asked([
    ...harbour,
    { by: 'Di', on, modified: quays },
    { by: 'Di', on, modified: quays },
  ]);
  const work = recentWork(history, developers, day);
  const said = (team: readonly string[], leads: readonly string[] = []) =>
    whoReallyWorks(work, quays.map(path), team.map(developer), leads.map(developer));
  expect(said(['Ada'])).toMatchObject({ changes: 6, fromTeam: 1 / 3, fromLeads: 0, outsiders: 1 });
  expect(said(['Ada']).sentences).toEqual([
    'Mostly maintained from outside the team: 4 of 6 changes in the last year, by one person.',
  ]);
  expect(said(['Cy']).sentences).toEqual([
    'Maintained from outside the team: all 6 changes in the last year, by 2 people.',
  ]);
  expect(said(['Ada', 'Di'], ['Cy']).sentences).toEqual([]);
});

const people = ['Ada', 'Bo', 'Cy', 'Di'];
const files = [...quays, ...tides];
const work = fc.array(
  fc.record({
    by: fc.constantFrom(...people),
    on: fc.constant(on),
    modified: fc.subarray(files, { minLength: 1 }),
  }),
  { maxLength: 20 },
);

test('who leaves never raises the truck factor', () => {
  fc.assert(
    fc.property(work, fc.subarray(people), fc.constantFrom(...people), (commits, gone, one) => {
      const all: ExampleCommit[] = [{ by: 'Ada', on, added: files }, ...commits];
      const before = asked(all, gone);
      const after = asked(all, [...gone, one]);
      expect(truckFactorOf(after.expertise, after).truckFactor).toBeLessThanOrEqual(
        truckFactorOf(before.expertise, before).truckFactor,
      );
    }),
  );
});

test('pairing never makes the worst absence worse', () => {
  fc.assert(
    fc.property(work, (commits) => {
      const { expertise, isHere, work, area, developers } = asked([
        { by: 'Ada', on, added: files },
        ...commits,
      ]);
      const { before, after } = planPairings(expertise, {
        isThere: isHere,
        work,
        areas: [area('quay', ...quays), area('tide', ...tides)],
        learners: [...developers.list.keys()],
      });
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
