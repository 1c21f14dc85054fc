import { expect, test } from 'vitest';
import { readHolder } from './holder.ts';

test.each([
  'APPOINTMENT NEEDED',
  'TBD',
  'tba',
  'Vacant',
  'New Vacancy',
  'To be announced',
  '',
  ' - ',
  '?',
  'N/A',
])('%j says that nobody is there', (text) => expect(readHolder(text)).toEqual({ name: null, acting: false }));

test.each([
  'Interim Bo Lind',
  'Bo Lind (interim)',
  'Acting: Bo Lind',
  'Bo Lind (Acting EM)',
  'Bo Lind - acting lead',
  'New Vacancy (Bo Lind - Acting EM)',
])('%j says that Bo is there for the time being', (text) =>
  expect(readHolder(text)).toEqual({ name: 'Bo Lind', acting: true }),
);

test.each(['Bo Lind', 'Tbilisi Open', 'Bo (Bobby) Lind', 'Nonesuch', 'Ada Opener', 'None-Marie Bell'])(
  '%j is a name',
  (text) => expect(readHolder(text)).toEqual({ name: text, acting: false }),
);
