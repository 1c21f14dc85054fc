import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { type Absence, faultOfAbsence } from './absence.ts';

const leave: Absence = { id: 'a1', person: 'ada', from: dayOf('2026-03-02'), to: dayOf('2026-07-01') };

test('two absences of one person do not overlap; the words name the one that is there', () => {
  const wanted = { person: 'ada', from: dayOf('2026-06-30'), to: dayOf('2026-07-10') };
  expect(faultOfAbsence(wanted, [leave])).toBe(
    'An absence from 2 March 2026 to 30 June 2026 is recorded already. Take that one back first, or choose other days.',
  );
  expect(faultOfAbsence({ ...wanted, person: 'bo' }, [leave])).toBeNull();
  expect(faultOfAbsence({ ...wanted, from: dayOf('2026-07-01') }, [leave])).toBeNull();
  expect(faultOfAbsence({ ...wanted, to: null }, [leave])).toContain('recorded already');
});

test('an absence ends no sooner than it begins', () => {
  const wanted = { person: 'bo', from: dayOf('2026-06-30'), to: dayOf('2026-06-30') };
  expect(faultOfAbsence(wanted, [])).toBe(
    'It ends on 29 June 2026, before it begins. Give a last day on or after 30 June 2026.',
  );
});
