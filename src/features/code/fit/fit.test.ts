import { expect, test } from 'vitest';
import { dayOf } from '../../../base/day.ts';
import { asUsual, balances } from './balance.ts';
import { type Fit, type Options, type Question, fit as who } from './fit.ts';
import { type Crew, crew, developers, historyOf, numberOf, type Told } from './port.fixture.ts';
import { reviewIndex } from './ReviewIndex.ts';

/** Perpetua knew the tides and was last seen in January 2025; Bo reviews Ada's berths; Cy and Goro are new nearby. */
const told: readonly Told[] = [
  ['2025-01-10', 'Perpetua', ['src/tides/flood.ts'], 'Ada'],
  ['2026-03-02', 'Ada', ['src/berths/plan.ts'], 'Bo'],
  ['2026-03-09', 'Ada', ['src/berths/plan.ts', 'src/berths/crane.ts'], 'Bo'],
  ['2026-03-16', 'Bo', ['src/berths/crane.ts'], 'Ada'],
  ['2026-03-23', 'Cy', ['src/berths/quay.ts'], 'Ada'],
  ['2026-03-30', 'Goro', ['src/tides/ebb.ts'], 'Ada'],
  ['2026-04-01', 'lockbot', ['src/berths/plan.ts']],
  ['2026-04-06', 'Ada', ['src/berths/plan.ts'], 'Bo'],
];
const today = dayOf('2026-04-07');

const ask = (
  question: Partial<Question> & Pick<Question, 'paths'>,
  { isThere, history = told, ...options }: Options & { isThere?: Uint8Array; history?: readonly Told[] } = {},
): Fit => {
  const whole = { kind: 'reviewer', author: numberOf('Ada'), day: today, ...question } as const;
  const index = reviewIndex(historyOf(history), developers, whole.day);
  return who(whole, { index, developers, ...(isThere && { isThere }) }, options);
};
const names = (of: Fit['experts']): readonly Crew[] => of.map(({ developer }) => crew[developer]!);
const everyone = ({ experts, learners }: Fit) => names([...experts, ...learners]);

test('who reviews the berths is asked to, and is told why', () => {
  const [first] = ask({ paths: ['src/berths/plan.ts'] }).experts;
  expect(crew[first!.developer]).toBe('Bo');
  expect(first!.reasons.map(({ text }) => text)).toEqual([
    'Reviewed 3 of the last 3 reviewed changes to src/berths/plan.ts.',
    'Reviewed 3 of the last 3 changes by Ada.',
    '1 review in the last fortnight, 50 % of all.',
  ]);
});

test('beside experts stand learners: who works in the same folder, and what they would learn', () => {
  const { experts, learners } = ask({ paths: ['src/berths/plan.ts'] });
  expect(names(experts)).toEqual(['Bo']);
  expect(names(learners)).toEqual(['Cy']);
  expect(learners[0]!.reasons[0]!.text).toBe('Would learn: does not know these files yet.');
});

test('a learner is told how few know the file', () => {
  const history: readonly Told[] = [...told, ['2026-04-07', 'Cy', ['src/berths/winch.ts']]];
  const { learners } = ask(
    { paths: ['src/berths/winch.ts'], author: null },
    { history, balance: balances.owner },
  );
  expect(names(learners)).toContain('Bo');
  expect(learners[0]!.reasons[0]!.text).toBe(
    'Would learn: fewer than two people who are here know this file.',
  );
});

test('nobody reviews their own change', () => {
  for (const author of crew) {
    const all = everyone(
      ask({ paths: ['src/berths/plan.ts', 'src/berths/crane.ts'], author: numberOf(author) }),
    );
    expect(all).not.toContain(author);
  }
});

test('neither a bot nor whoever left is asked', () => {
  const all = everyone(
    ask({ paths: ['src/tides/flood.ts', 'src/berths/plan.ts'], author: numberOf('Goro') }),
  );
  expect(all).not.toContain('Perpetua');
  expect(all).not.toContain('lockbot');
  expect(all).toContain('Ada');
});

test('whoever is away on that day is not asked', () => {
  const isThere = Uint8Array.from(crew, (name) => (name === 'Bo' ? 0 : 1));
  expect(everyone(ask({ paths: ['src/berths/plan.ts'] }, { isThere }))).not.toContain('Bo');
});

test('a path that is new counts for its folder, and is told', () => {
  const answer = ask({ paths: ['src/berths/tugs/line.ts'] });
  expect(answer.unknown).toEqual(['src/berths/tugs/line.ts']);
  expect(names(answer.experts)).toEqual(['Bo']);
});

test('who owns a file is who wrote it, whatever they review', () => {
  const question = { kind: 'owner', paths: ['src/berths/plan.ts'], author: null } as const;
  expect(names(ask(question).experts)[0]).toBe('Ada');
});

test('of two who know a file as well, the less busy comes first', () => {
  const busy: readonly Told[] = [
    ['2026-03-02', 'Ada', ['a.ts'], 'Bo', 'Cy'],
    ...Array.from({ length: 6 }, (): Told => ['2026-03-03', 'Ada', ['b.ts'], 'Bo']),
  ];
  const question = { paths: ['a.ts'] };
  expect(names(ask(question, { history: busy }).experts)).toEqual(['Cy', 'Bo']);
  expect(names(ask(question, { history: busy, balance: asUsual }).experts)[0]).toBe('Bo');
});

test('what lands later changes no earlier answer', () => {
  for (let until = 1; until < told.length; until += 1) {
    const day = dayOf(told[until - 1]![0]);
    for (const path of ['src/berths/plan.ts', 'src/tides/ebb.ts', 'README.md'])
      expect(ask({ paths: [path], day }, { history: told })).toEqual(
        ask({ paths: [path], day }, { history: told.slice(0, until) }),
      );
  }
});

test('an index taken further answers as one made at once', () => {
  const early = reviewIndex(historyOf(told.slice(0, 4)), developers, today);
  const question = { kind: 'reviewer', paths: ['src/berths/plan.ts'], author: 0, day: today } as const;
  const further = reviewIndex(historyOf(told), developers, today, early);
  expect(who(question, { index: further, developers })).toEqual(ask({ paths: question.paths }));
});
