import { describe, expect, test } from 'vitest';
import { today } from './leads.fixture.ts';
import { type MentoringStep, type MentorshipRecord, mentorshipOn, nextTalkDue } from './mentorship.ts';

const step = (
  name: MentoringStep['step'],
  by: string,
  on: number,
  said: Partial<MentoringStep> = {},
): MentoringStep => ({
  ...{ step: name, by, on, word: null, cadenceDays: null, reviewOn: null, recordedOn: on },
  ...said,
});
const record = (...steps: readonly MentoringStep[]): MentorshipRecord => ({
  ...{ id: 'm1', mentee: 'leilani', mentor: 'goro', outsideName: null, seat: 'TL', steps },
});

const asked = step('asked', 'leilani', today, { word: 'How did you begin?' });
const trial = step('trial', 'goro', today + 3, { recordedOn: today + 1 });
const both = [step('yes', 'leilani', today + 4), step('yes', 'goro', today + 5)];
const cadence = step('cadence', 'goro', today + 5, { cadenceDays: 14, reviewOn: today + 187 });
const agreed = record(asked, trial, ...both, cadence);

test('before it is asked for there is nothing', () => {
  expect(mentorshipOn(agreed, today - 1)).toBeUndefined();
  expect(mentorshipOn(agreed, today)).toMatchObject({
    state: 'asked',
    note: 'How did you begin?',
    trialOn: null,
  });
});

test('one yes is none: it begins with the second, whoever says it', () => {
  expect(mentorshipOn(agreed, today + 4)).toMatchObject({ state: 'asked', menteeSaidYes: true, from: null });
  expect(mentorshipOn(agreed, today + 5)).toMatchObject({ state: 'on', from: today + 5, cadenceDays: 14 });
  const turned = record(asked, trial, ...both.toReversed());
  expect(mentorshipOn(turned, today + 9)).toMatchObject({ state: 'on', from: today + 4 });
});

test('a mentor from outside has no account: the mentee says yes for both', () => {
  const outside = { ...record(asked, trial, both[0]!), mentor: null, outsideName: 'A friend' };
  expect(mentorshipOn(outside, today + 4)).toMatchObject({ state: 'on' });
});

test('a no before both agreed closes it; an end later ends it, with its reason', () => {
  const no = step('no', 'goro', today + 4);
  expect(mentorshipOn(record(asked, no), today + 4)).toMatchObject({ state: 'closed', endedBy: 'goro' });
  const ended = record(...agreed.steps, step('ended', 'leilani', today + 90, { word: 'I stand on my own' }));
  expect(mentorshipOn(ended, today + 89)?.state).toBe('on');
  expect(mentorshipOn(ended, today + 90)).toMatchObject({
    state: 'ended',
    endedBecause: 'I stand on my own',
  });
});

describe('talks', () => {
  const talk = (days: number) => step('talk', 'leilani', today + days, { recordedOn: today + 30 });
  const on = (...steps: readonly MentoringStep[]) =>
    mentorshipOn(record(...agreed.steps, ...steps), today + 30)!;

  test('are kept by their day alone, once each, and can be taken out again', () => {
    expect(on(talk(20), talk(8), talk(20)).talks).toEqual([today + 8, today + 20]);
    expect(on(talk(20), step('no talk', 'goro', today + 20, { recordedOn: today + 30 })).talks).toEqual([]);
  });

  test('the next is due one cadence after the last, or after the beginning', () => {
    expect(nextTalkDue(on())).toBe(today + 5 + 14);
    expect(nextTalkDue(on(talk(20)))).toBe(today + 20 + 14);
    expect(nextTalkDue(mentorshipOn(agreed, today)!)).toBeNull();
  });
});
