import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { type Contest, type Evidence, type EvidenceKind, evidenceKinds } from './evidence.ts';
import { inferSkills, type SkillRecord } from './inferSkills.ts';
import { type Level, levelAt, levels } from './level.ts';
import { posterior, sdOfAgreement } from './posterior.ts';
import { daysHere, defaultSkillModel, inflation } from './skillModel.ts';

const day = dayOf('2026-11-02');
let said = 0;
const piece = (kind: EvidenceKind, level: Level, more: Partial<Evidence> = {}): Evidence => {
  said += 1;
  return {
    ...{ id: `e${said}`, person: 'bo', skill: 'sql', kind, level, on: day, because: null, source: 'hand' },
    by: kind === 'code' ? null : kind === 'self' ? 'bo' : `says ${said}`,
    withdrawnOn: null,
    ...more,
  };
};
const contest = (evidence: string, more: Partial<Contest> = {}): Contest => ({
  ...{ id: `c${evidence}`, evidence, on: day, reason: 'it was Ada', due: day + 14, answerer: 'ada' },
  answer: null,
  ...more,
});
const record = (evidence: readonly Evidence[], more: Partial<SkillRecord> = {}): SkillRecord => ({
  ...{ evidence, contests: [], letsCode: true, absences: [] },
  ...more,
});
const told = (of: SkillRecord, on = day) => inferSkills(of, on)[0]?.told ?? null;

const anyLevel = fc.constantFrom(...levels);
const anyPiece = fc
  .record({
    kind: fc.constantFrom(...evidenceKinds),
    level: anyLevel,
    age: fc.integer({ min: 0, max: 4000 }),
  })
  .map(({ kind, level, age }) =>
    piece(kind, level, { on: day - age, ...(kind === 'self' && { by: `s${age}` }) }),
  );
const anyRecord = fc.array(anyPiece, { minLength: 1, maxLength: 8 }).map((evidence) => record(evidence));

// --- By hand, from the formulas of docs/models/skills.md.

test('one observation of 2 that agrees by .31 moves a belief in 0 ± 1 to 2 × .31² = .1922', () => {
  const { mean, sd } = posterior({ mean: 0, sd: 1 }, [{ value: 2, bias: 0, sd: sdOfAgreement(0.31, 1) }]);
  expect(mean).toBeCloseTo(0.1922, 10);
  expect(sd).toBeCloseTo(Math.sqrt(1 - 0.31 ** 2), 10);
});

test.each([
  [0.31, 3.0669],
  [0.2, 4.899],
  [0.16, 6.1695],
])('what agrees by %d has an SD of %d τ', (r, sd) => {
  expect(sdOfAgreement(r, 1)).toBeCloseTo(sd, 4);
});

test('a bias is taken off before the mean is formed', () => {
  const seen = { value: 2, bias: 0.32, sd: sdOfAgreement(0.2, 1) };
  expect(posterior({ mean: 0, sd: 1 }, [seen]).mean).toBeCloseTo(1.68 * 0.04, 10);
});

// A report one SD up that agrees by r is expected to mean r SD up: 3 + 2 × .31.
test.each<[EvidenceKind, Level, number, number]>([
  ['peer', 'expert', 3.62, 0.9507],
  ['peer', 'competent', 3, 0.9507],
  ['supervisor', 'expert', 3.32, 0.9871],
  ['self', 'expert', 3.336, 0.9798],
  ['self', 'novice', 2.536, 0.9798],
  ['code', 'proficient', 3.2, 0.9798],
])('a %s saying %s is worth %d ± %d', (kind, level, mean, sd) => {
  const belief = told(record([piece(kind, level)]))!.belief;
  expect(belief.mean).toBeCloseTo(mean, 4);
  expect(belief.sd).toBeCloseTo(sd, 4);
});

test('three peers who say proficient: 3.78 ± .87, proficient, between competent and expert, confident', () => {
  const { belief, ...words } = told(
    record(['a', 'b', 'c'].map((by) => piece('peer', 'proficient', { by }))),
  )!;
  expect([belief.mean, belief.sd].map((n) => n.toFixed(2))).toEqual(['3.78', '0.87']);
  expect(words).toEqual({ level: 'proficient', low: 'competent', high: 'expert', confidence: 'confident' });
});

test('after two years a piece weighs half', () => {
  expect(inflation(0, defaultSkillModel)).toBe(1);
  expect(inflation(730, defaultSkillModel)).toBe(2);
  const old = told(record([piece('peer', 'expert', { on: day - 730 })]))!.belief;
  // precision 1 + 1/(2 × 9.4058), weighted 2/.31/(2 × 9.4058)
  expect(old.mean).toBeCloseTo(3 + 0.34297 / 1.05316, 4);
});

test('days of absence are taken off, each once', () => {
  const away = (from: number, to: number | null) => ({ from, to });
  expect(daysHere(0, 100, [])).toBe(100);
  expect(daysHere(0, 100, [away(10, 30)])).toBe(80);
  expect(daysHere(0, 100, [away(10, 30), away(20, 40), away(-50, 5), away(90, null)])).toBe(55);
  expect(daysHere(0, 100, [away(-5, null)])).toBe(0);
});

test('places round to levels, and what lies outside belongs to the ends', () => {
  expect([-1, 1.4, 1.6, 3, 4.4, 9].map(levelAt)).toEqual([
    ...['novice', 'novice', 'advanced beginner', 'competent', 'proficient', 'expert'],
  ]);
});

// --- What must never happen.

test('there is no kind of evidence for outcomes of assignments or reviews', () => {
  expect(evidenceKinds).toEqual(['peer', 'self', 'supervisor', 'code']);
});

test('without anything that counts nothing is said', () => {
  const one = piece('peer', 'expert');
  expect(told(record([]))).toBe(null);
  expect(told(record([one], { contests: [contest(one.id)] }))).toBe(null);
});

test('contested evidence counts as if it was not there, whatever else there is', () => {
  fc.assert(
    fc.property(anyRecord, anyPiece, ({ evidence }, wrong) => {
      const doubted = told(record([...evidence, wrong], { contests: [contest(wrong.id)] }));
      expect(doubted?.belief).toEqual(told(record(evidence))!.belief);
    }),
  );
});

test('until it is answered: upheld it counts again, corrected with the right level, withdrawn never', () => {
  const one = piece('peer', 'novice', { on: day - 10 });
  const answered = (outcome: 'upheld' | 'corrected' | 'withdrawn', level: Level | null = null) =>
    record([one], {
      contests: [
        contest(one.id, { on: day - 5, answer: { outcome, level, because: 'asked', by: 'ada', on: day } }),
      ],
    });
  expect(told(answered('upheld'))).toEqual(told(record([one])));
  expect(told(answered('upheld'), day - 1)).toBe(null);
  const right = told(record([{ ...one, level: 'proficient' }]));
  expect(told(answered('corrected', 'proficient'))).toEqual(right);
  expect(told(answered('withdrawn'))).toBe(null);
});

test('what is known of code does not count and is not told unless the person lets it', () => {
  const code = piece('code', 'proficient');
  expect(told(record([code]))!.belief.mean).toBeCloseTo(3.2, 4);
  const [picture] = inferSkills(record([code], { letsCode: false }), day);
  expect([picture!.told, picture!.pieces[0]!.standing]).toEqual([null, 'not let']);
  const doubted = record([code], { letsCode: false, contests: [contest(code.id)] });
  expect(inferSkills(doubted, day)[0]!.pieces[0]!.standing).toBe('not let');
});

test('each more peer who says the same narrows the interval', () => {
  fc.assert(
    fc.property(anyRecord, anyLevel, ({ evidence }, level) => {
      const [before, after] = [told(record(evidence))!, told(record([...evidence, piece('peer', level)]))!];
      expect(after.belief.sd).toBeLessThan(before.belief.sd);
    }),
  );
});

test('absence never lowers: it takes nothing of the weight of what was said, and all of it away leaves all as it was', () => {
  const anyAway = fc.record({
    from: fc.integer({ min: -4000, max: 0 }),
    days: fc.integer({ min: 1, max: 900 }),
  });
  fc.assert(
    fc.property(anyRecord, fc.array(anyAway, { maxLength: 4 }), ({ evidence }, aways) => {
      const absences = aways.map(({ from, days }) => ({ from: day + from, to: day + from + days }));
      expect(told(record(evidence, { absences }))!.belief.sd).toBeLessThanOrEqual(
        told(record(evidence))!.belief.sd + 1e-12,
      );
      const leave = { absences: [{ from: day, to: day + 180 }] };
      expect(told(record(evidence, leave), day + 180)).toEqual(told(record(evidence)));
    }),
  );
});

test('who is away is as good as on the day they left, where others age', () => {
  const peers = ['a', 'b', 'c'].map((by) => piece('peer', 'expert', { by, on: day - 400 }));
  const leave = { absences: [{ from: day - 400, to: null }] };
  expect(told(record(peers, leave))!.belief.mean).toBeGreaterThan(told(record(peers))!.belief.mean);
});

test('nobody becomes confident by themself, by the manager or by code: it takes three peers', () => {
  const alone = fc
    .constantFrom('self', 'supervisor', 'code')
    .chain((kind) => anyLevel.map((level) => ({ kind, level })));
  fc.assert(
    fc.property(fc.array(alone, { minLength: 1, maxLength: 12 }), (all) => {
      const evidence = all.map(({ kind, level }, n) => piece(kind as EvidenceKind, level, { by: `x${n}` }));
      expect(told(record(evidence))!.confidence).toBe('tentative');
      const two = ['a', 'b'].map((by) => piece('peer', 'competent', { by }));
      expect(told(record([...evidence, ...two]))!.confidence).toBe('tentative');
      expect(told(record([...evidence, ...two, piece('peer', 'competent')]))!.confidence).toBe('confident');
    }),
  );
});

test('a peer who says it three times is one peer, and the newest word counts', () => {
  const times = [30, 20, 10].map((age, n) => piece('peer', levels[n]!, { by: 'ada', on: day - age }));
  const [picture] = inferSkills(record(times), day);
  expect(picture!.pieces.map(({ standing }) => standing)).toEqual(['said anew', 'said anew', 'counts']);
  expect([picture!.counted.peer, picture!.told!.confidence]).toEqual([1, 'tentative']);
});

test('a word taken back is gone from that day on, and the one before it stands again', () => {
  const [first, second] = [
    piece('peer', 'competent', { by: 'ada', on: day - 30 }),
    piece('peer', 'expert', { by: 'ada', on: day - 20, withdrawnOn: day }),
  ];
  expect(inferSkills(record([first, second]), day)[0]!.pieces.map(({ standing }) => standing)).toEqual([
    'counts',
    'withdrawn',
  ]);
  expect(inferSkills(record([first, second]), day - 1)[0]!.pieces.map(({ standing }) => standing)).toEqual([
    'said anew',
    'counts',
  ]);
});

test('what was said after the day is not there yet', () => {
  expect(inferSkills(record([piece('peer', 'expert')]), day - 1)).toEqual([]);
});
