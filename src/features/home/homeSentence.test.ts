import { expect, test } from 'vitest';
import { type HomeSentence, inOrder } from './homeSentence.ts';

const sentence = (key: string, urgency: HomeSentence['urgency'], hoursHeldUp = 0): HomeSentence => ({
  ...{ key, urgency, hoursHeldUp, sentence: key, because: null, action: null },
});

test('what is for today comes first, and among equals what holds up most', () => {
  const told = [
    sentence('note', 'note', 90),
    sentence('small', 'week', 1),
    sentence('large', 'week', 46),
    sentence('now', 'today'),
  ];
  expect(inOrder(told).map(({ key }) => key)).toEqual(['now', 'large', 'small', 'note']);
});
