import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { fromTracker, type TrackedItem, type Tracker } from './guesses.ts';
import { monday } from './quay.fixture.ts';

const bug = (id: string, estimate: number | undefined, more: Partial<TrackedItem> = {}): TrackedItem => ({
  ...{ id, type: 'bug', area: 'billing', goal: 'invoices', skills: ['sql'] },
  ...(estimate === undefined ? {} : { estimate }),
  ...more,
});
const tracker = (items: readonly TrackedItem[], more: Partial<Tracker> = {}): Tracker => ({
  start: monday,
  items,
  people: [{ id: 'Ada', skills: { sql: 5 } }, { id: 'Bo' }],
  goals: { invoices: 900 },
  technologies: { billing: ['sql'], cranes: ['go'] },
  ...more,
});
const itemOf = (id: string, of: Tracker) => fromTracker(of).problem.items.find((item) => item.id === id)!;

test('what was said stays, an estimate from half to twice', () => {
  const all = tracker([bug('a', 4), bug('b', 8, { blockedBy: ['a'] }), bug('c', 24)]);
  expect(itemOf('b', all)).toMatchObject({
    effort: { low: 4, high: 16 },
    needs: [{ skills: [{ skill: 'sql', level: 2 }] }],
    after: [{ item: 'a' }],
    costOfDelay: 300,
  });
  expect(itemOf('b', all).guessed).toBeUndefined();
});

test('a bug without an estimate is as the median bug, and says so', () => {
  const all = tracker([bug('a', 4), bug('b', 8), bug('c', 24), bug('d', undefined)]);
  expect(itemOf('d', all)).toMatchObject({ effort: { low: 4, high: 24 }, guessed: ['effort'] });
  expect(fromTracker(all).guesses).toContainEqual({
    what: 'effort of d',
    because: 'as the 3 bug items that have an estimate',
  });
});

test('skills of an item come from what its area is written in', () => {
  const { skills: _, ...bare } = bug('a', 4);
  expect(itemOf('a', tracker([bare]))).toMatchObject({
    needs: [{ skills: [{ skill: 'sql', level: 2 }] }],
    guessed: ['needs'],
  });
});

test('skills of Bo come from the work Bo has done', () => {
  const { problem, guesses } = fromTracker(
    tracker([bug('old', 4, { assignee: 'Bo', isDone: true, area: 'cranes' })]),
  );
  expect(problem.people[1]!.skills).toEqual({ go: 2 });
  expect(guesses).toContainEqual({ what: 'skills of Bo', because: 'from work on cranes' });
});

test('what is linked to nothing is worth little, and says that links and value are guessed', () => {
  const { goal: _, ...stray } = bug('stray', 4);
  const all = tracker([bug('a', 4), bug('b', 4, { goal: 'port' }), stray], {
    goals: { invoices: 900, port: 100 },
  });
  expect(itemOf('stray', all)).toMatchObject({ costOfDelay: 100, guessed: ['after', 'costOfDelay'] });
});

test('dirt gives a sound problem: circles, twice the same id, days that are over, 10^6 hours, skills nobody has', () => {
  const { problem, guesses } = fromTracker(
    tracker([
      bug('a', 4, { blockedBy: ['b', 'gone'] }),
      bug('b', 0, { blockedBy: ['a'] }),
      bug('b', 8),
      bug('c', 1e6, { due: monday - 5 }),
      bug('d', 4, { skills: ['cobol'] }),
    ]),
  );
  expect(faultsOf(problem)).toEqual([]);
  expect(guesses.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'second b',
      'link of b',
      'day of c',
      'effort of c',
      'effort of b',
      'skills of d',
    ]),
  );
});
