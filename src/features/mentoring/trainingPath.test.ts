import { expect, test } from 'vitest';
import type { Episode } from './episode.ts';
import { episodesOn } from './episode.ts';
import { today } from './leads.fixture.ts';
import { practices } from './practice.ts';
import { progressOn, seatsOnThePath } from './trainingPath.ts';

const step = seatsOnThePath[0]!;
const episode = (said: Partial<Episode>): Episode => ({
  ...{ id: 'e1', person: 'bo', kind: 'project', what: 'Led the move of the tide form', seat: null },
  ...{ practice: null, from: today - 90, to: today - 30, source: 'hand', recordedOn: today - 20 },
  ...{ withdrawnOn: null, confirmations: [], ...said },
});
const seen = [
  {
    ...{ id: 'c1', by: 'goro', note: null, askedOn: today - 20 },
    ...({ answer: 'confirmed', word: 'I was there', answeredOn: today - 10 } as const),
  },
];

test('what nobody has confirmed is told, what somebody saw is shown', () => {
  const told = progressOn(step, [episode({ practice: 'deciding' })]);
  expect(told.practices[0]).toEqual({ practice: 'deciding', showing: 'told' });
  expect(told.evidence[0]).toEqual({ kind: 'project', showing: 'told' });
  const shown = progressOn(step, [episode({ practice: 'deciding', confirmations: seen })]);
  expect(shown.practices[0]!.showing).toBe('shown');
  expect(shown.next).toBe('listening');
});

test('a second episode of the same changes nothing: it is no score', () => {
  const one = episode({ practice: 'deciding', confirmations: seen });
  expect(progressOn(step, [one, { ...one, id: 'e2' }])).toEqual(progressOn(step, [one]));
});

test('when all is shown there is no next', () => {
  const all = step.practices.map((practice) => episode({ practice, confirmations: seen }));
  expect(progressOn(step, all).next).toBeNull();
});

test('a withdrawn episode is gone from that day on, and one is confirmed from the day of the answer', () => {
  const withdrawn = episode({ withdrawnOn: today, confirmations: seen });
  expect(episodesOn([withdrawn], today)).toEqual([]);
  expect(episodesOn([withdrawn], today - 1)).toHaveLength(1);
  expect(episodesOn([withdrawn], today - 15)[0]!.confirmations[0]).toMatchObject({
    answer: null,
    word: null,
  });
  expect(episodesOn([withdrawn], today - 21)).toEqual([]);
});

test('every practice a seat needs says what it looks like, what to try and what an episode is', () => {
  for (const id of seatsOnThePath.flatMap((each) => each.practices)) {
    const { looks, exercise, episode: shows } = practices[id];
    expect(looks.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(exercise.length, shows.length)).toBeGreaterThan(40);
  }
});
