import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import type { Level, ShownSkill } from '../skills/index.ts';
import { adviceOn } from './advice.ts';
import { type Candidate, proposed, reasonForThemself, weighCandidates } from './candidates.ts';
import { suggestLevel } from './delegationLevels.ts';
import { beliefBefore } from './learningBelief.ts';
import { outlookOf } from './prediction.ts';
import { emptyDraft, type QueueItem } from './queueItem.ts';
import { rubberStamp } from './rubberStamp.ts';

const fog: QueueItem = {
  ...{
    ...emptyDraft,
    id: 'fog',
    version: 1,
    state: 'open',
    source: 'typed',
    title: 'Fog',
    taskClass: 'Review',
  },
  ...{ hours: { low: 10, high: 10 }, skills: ['Rust'], kind: 'stretch' },
};
const rust = (level: Level | null, wish: 'learn' | 'avoid' | null = null): ShownSkill => ({
  skill: { id: 'rust', name: 'rust' },
  told: level && { level, low: level, high: level, confidence: 'confident' },
  counted: { peer: 3, self: 0, supervisor: 0, code: 0 },
  wish: wish && { wish, shownTo: 'leads' },
});
const person = (
  name: string,
  skills: readonly ShownSkill[] | null,
  more: Partial<Candidate> = {},
): Candidate => ({
  ...{ person: name, name, skills, awayUntil: null, holds: 0, times: 0, level: null, mayTake: true },
  ...more,
});
const tuyet = person('Tuyết', [rust('expert')]);
const fintan = person('Fintan', [rust('advanced beginner', 'learn')]);
const kwame = person('Kwame', [rust('novice')]);
const greta = person('Greta', null);
const weighed = (...all: readonly Candidate[]) => weighCandidates(fog, all, defaultAssumptions);

test('who wishes to learn it comes first, then who knows it, then to whom it is new; by name within', () => {
  expect(weighed(tuyet, greta, kwame, fintan).map(({ name, group }) => `${name} ${group}`)).toEqual([
    'Fintan learns',
    'Tuyết knows',
    'Kwame new',
    'Greta unknown',
  ]);
});

test('slowness goes by level, never by person, and who knows it can help', () => {
  const [first, second, third, fourth] = weighed(tuyet, greta, kwame, fintan);
  expect([first, second, third, fourth].map((one) => one!.slowness)).toEqual([1.6, 1.3, 2, 1.6]);
  expect([first!.helper, second!.helper]).toEqual(['Tuyết', null]);
  expect(first!.reason).toBe('Fintan wishes to learn Rust, and is advanced beginner in Rust.');
  expect(reasonForThemself(fog, first!)).toBe('You wish to learn Rust, and are advanced beginner in Rust.');
  expect(fourth!.reason).toBe('Nothing is shown of what Greta knows.');
});

test('what one grows by goes to who wishes it; unloved work goes round by turns', () => {
  const all = weighed(person('Anders', [rust('expert')], { holds: 2 }), tuyet, fintan);
  expect(proposed(fog, all)!.name).toBe('Fintan');
  const grunt = { ...fog, kind: 'grunt' } as const;
  const busy = weighCandidates(
    grunt,
    [
      { ...fintan, holds: 1 },
      { ...tuyet, holds: 0 },
    ],
    defaultAssumptions,
  );
  expect(proposed(grunt, busy)!.name).toBe('Tuyết');
});

test('nobody is asked who is away or has not read the notice', () => {
  const all = weighed({ ...fintan, awayUntil: 20_700 }, { ...tuyet, mayTake: false }, kwame);
  expect(proposed(fog, all)!.name).toBe('Kwame');
  expect(proposed(fog, weighed({ ...fintan, mayTake: false }))).toBeNull();
});

test('freedom grows with what somebody knows and how often they did it', () => {
  expect(suggestLevel({ knows: 0, times: 0 })).toBe('tell');
  expect(suggestLevel({ knows: null, times: 0 })).toBe('sell');
  expect(suggestLevel({ knows: 2, times: 1 })).toBe('agree');
  expect(suggestLevel({ knows: 4, times: 9 })).toBe('delegate');
});

const adviceAt = (item: QueueItem, mu: number, today = 0) => {
  const to = proposed(item, weighCandidates(item, [fintan, tuyet], defaultAssumptions))!;
  const question = { hours: 10, mu, delayCost: 0, repeats: item.repeats, slowness: to.slowness };
  return adviceOn(item, to, outlookOf(question, beliefBefore(), defaultAssumptions), today);
};

test('handing on is advised where it pays within the repeats one expects', () => {
  expect(adviceAt(fog, 2).sentence).toMatch(
    /^Hand it on to Fintan: it has paid by the \d\w\w time, and you expect 10 times\.$/,
  );
  const seldom = adviceAt({ ...fog, kind: 'plain', repeats: 1 }, 1);
  expect(seldom).toMatchObject({ choice: 'self', reason: 'seldom' });
});

test('what somebody wishes to learn is handed on also where it costs, and the price is named', () => {
  expect(adviceAt({ ...fog, repeats: 1 }, 1)).toMatchObject({ choice: 'delegate' });
  expect(adviceAt({ ...fog, repeats: 1 }, 1).sentence).toMatch(
    /who wishes to learn it: that costs \d+ h more/,
  );
});

test('what is confidential, or due before somebody else could do it, one does oneself', () => {
  expect(adviceAt({ ...fog, isConfidential: true }, 2).reason).toBe('confidential');
  expect(adviceAt({ ...fog, due: 1 }, 2).reason).toBe('deadline');
  expect(adviceAt({ ...fog, due: -1 }, 2).choice).toBe('delegate');
});

test('who takes 19 of 20 proposals as they are is told so; with nine choices nobody is', () => {
  const choices = Array.from({ length: 20 }, (_, at) => ({ followed: at > 0 }));
  expect(rubberStamp(choices)).toMatch(/^You took 19 of 20 proposals just as they were/);
  expect(rubberStamp(choices.slice(11))).toBeNull();
  expect(rubberStamp([...choices, { followed: false }])).toBeNull();
});

test('equals are asked one after the other, down the list', () => {
  const release = { ...fog, kind: 'grunt' as const, skills: [] };
  const all = weighCandidates(release, [fintan, tuyet], defaultAssumptions);
  const names = [0, 1, 2].map((turn) => proposed(release, all, turn)!.name);
  expect(names).toEqual(['Fintan', 'Tuyết', 'Fintan']);
});
