import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { emptyDraft, type QueueItem } from './queueItem.ts';
import { byDelay, sayQueue } from './queueOrder.ts';

const item = (title: string, hours: number, heldUpHours: number, due: number | null = null): QueueItem => ({
  ...{ ...emptyDraft, id: title, version: 1, state: 'open', source: 'typed', taskClass: 'Any' },
  ...{ title, hours: { low: hours, high: hours }, heldUpHours, due },
});
const fog = item('Fog review', 3, 30);
const rota = item('Rota', 2, 16);
const notes = item('Notes', 4, 0);

test('five hours of a leader hold up 46 of others, and it is said so', () => {
  expect(sayQueue([fog, rota])).toBe('These 5 hours of yours hold up 46 hours of others a week.');
  expect(sayQueue([fog, rota, notes])).toBe(
    'These 5 hours of yours hold up 46 hours of others a week. 1 more thing (4 hours of yours) holds up nobody.',
  );
});

test('an empty queue, one thing, and things that hold up nobody', () => {
  expect(sayQueue([])).toBe('Nothing waits for you.');
  expect(sayQueue([fog])).toBe('These 3 hours of yours hold up 30 hours of others a week: Fog review.');
  expect(sayQueue([notes])).toBe('1 thing waits for 4 hours of yours; nobody said that it holds anybody up.');
});

test('what costs most while it waits comes first, then what is due first', () => {
  const soon = item('Soon', 1, 0, 10);
  const cheap = { ...item('Cheap', 1, 40), delayCost: 0 };
  expect(byDelay([notes, cheap, soon, rota, fog], defaultAssumptions).map(({ title }) => title)).toEqual([
    'Fog review',
    'Rota',
    'Soon',
    'Cheap',
    'Notes',
  ]);
});
