import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { readHours, readPasted, readWaits } from './readPasted.ts';

test('hours are read as people write them', () => {
  const read = ['4', '4h', '3-5', '3 – 5 hours', '2,5 h', '30 min', '1 d', '5 to 3'].map(readHours);
  expect(read).toEqual([
    { low: 4, high: 4 },
    { low: 4, high: 4 },
    { low: 3, high: 5 },
    { low: 3, high: 5 },
    { low: 2.5, high: 2.5 },
    { low: 0.5, high: 0.5 },
    { low: 8, high: 8 },
    { low: 3, high: 5 },
  ]);
  expect(['soon', '0', '-3', '1e9', ''].map(readHours)).toEqual(Array(5).fill(undefined));
});

test('who waits stands as it was written, and their hours are added up', () => {
  expect(readWaits('Idris 6h, the release 20 hours')).toEqual({
    waitsFor: 'Idris 6h, the release 20 hours',
    heldUpHours: 26,
  });
  expect(readWaits('12')).toEqual({ waitsFor: null, heldUpHours: 12 });
  expect(readWaits('Bo')).toEqual({ waitsFor: 'Bo', heldUpHours: 0 });
});

test('one thing a line; bullets, empty lines and remarks are passed over', () => {
  const { items, faults } = readPasted(
    '# Monday\n- Review the fog; Review; 3-4; Idris 20h; 2026-11-06\r\n\n2. Rota; ; 2\nNotes',
  );
  expect(items).toMatchObject([
    { line: 2, title: 'Review the fog', taskClass: 'Review', heldUpHours: 20, due: dayOf('2026-11-06') },
    { line: 4, title: 'Rota', taskClass: 'Rota', hours: { low: 2, high: 2 }, due: null },
    { line: 5, title: 'Notes', hours: { low: 1, high: 1 } },
  ]);
  expect(faults).toEqual([
    { line: 5, severity: 'warning', message: 'No hours are given; one is reckoned with.' },
  ]);
});

test('a faulty line is told by its number and the others are read', () => {
  const { items, faults } = readPasted('A; a; soon\nB; b; 2; ; tomorrow\n; c; 1\nD; d; 1');
  expect(items.map(({ title }) => title)).toEqual(['D']);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '1: "soon" is no number of hours. Write 4, 3-5 or 30 min.',
    '2: "tomorrow" is not a day. Write it as 2026-11-22.',
    '3: There is no title. Write: title; class; hours; who waits; due.',
  ]);
});
