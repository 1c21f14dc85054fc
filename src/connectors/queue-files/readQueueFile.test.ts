import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { readQueueFile } from './readQueueFile.ts';

const read = (text: string) => readQueueFile({ path: 'queue.csv', text });

test.each(['leilani', 'ada'])('the queue of %s at the Harbour is read without a fault', (who) => {
  const text = readFileSync(`examples/harbour/leading/queue-${who}.csv`, 'utf8');
  const { items, faults } = read(text);
  expect(faults).toEqual([]);
  expect(items.length).toBeGreaterThan(5);
  expect(items.reduce((sum, { heldUpHours }) => sum + heldUpHours, 0)).toBeGreaterThan(46);
});

test('a row says all that an item may hold', () => {
  const [item] = read(
    'title,class,hours,waits_for,held_up_hours,delay_cost,repeats,alike,due,kind,skills,confidential,key\n' +
      'Fog,Review,3-5,Idris,20,9,12,similar,2026-11-06,stretch,Rust|Go,yes,LH-1\n',
  ).items;
  expect(item).toEqual({
    ...{ line: 2, title: 'Fog', taskClass: 'Review', hours: { low: 3, high: 5 }, waitsFor: 'Idris' },
    ...{ heldUpHours: 20, delayCost: 9, repeats: 12, alike: 'similar', due: dayOf('2026-11-06') },
    ...{ kind: 'stretch', skills: ['Rust', 'Go'], isConfidential: true, source: 'csv', externalKey: 'LH-1' },
  });
});

test('title and hours are enough, with semicolons too; hours held up may stand with who waits', () => {
  const { items, faults } = read('title;hours;waits_for\nFog;4;Idris 6h, Olek 2h\n');
  expect(faults).toEqual([]);
  expect(items[0]).toMatchObject({ title: 'Fog', taskClass: 'Fog', heldUpHours: 8, repeats: 10 });
});

test('faults are told by line, all of them, and the sound rows are read', () => {
  const { items, faults } = read(
    'title,hours,due,kind\nA,soon,,\nB,2,tomorrow,\nC,1,,strech\n,1,,\nD,1,,grunt\n',
  );
  expect(items.map(({ title }) => title)).toEqual(['D']);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: The hours "soon" are no number. Write 4, 3-5 or 30 min.',
    '3: due "tomorrow" is not a day. Write it as 2026-11-22.',
    '4: The kind "strech" is none of plain, stretch, grunt. Maybe "stretch"?',
    '5: The title is empty. Fill it in or take the line out.',
  ]);
});

test('a file without the columns it needs says which', () => {
  expect(read('name,class\nFog,Review\n').faults.map(({ message }) => message)).toEqual([
    'There is no column "title" and no column "hours". Add it to the first line.',
  ]);
});
