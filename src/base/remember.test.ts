import { expect, test } from 'vitest';
import { Recent, remembered } from './remember.ts';

test('what was made of one object is made once', () => {
  let made = 0;
  const lengthOf = remembered((names: readonly string[]) => {
    made += 1;
    return names.length;
  });
  const crew = ['Ada', 'Bo'];
  expect([lengthOf(crew), lengthOf(crew), lengthOf(['Ada'])]).toEqual([2, 2, 1]);
  expect(made).toBe(2);
});

test('also where it came to nothing', () => {
  let made = 0;
  const leadOf = remembered((_team: object) => {
    made += 1;
    return undefined;
  });
  const berths = {};
  leadOf(berths);
  leadOf(berths);
  expect(made).toBe(1);
});

test('of three days two are kept: the one not asked for longest is made again', () => {
  const made: string[] = [];
  const days = new Recent<string>(2);
  const ask = (day: string) =>
    days.get(day, () => {
      made.push(day);
      return day;
    });
  for (const day of ['Mon', 'Tue', 'Mon', 'Wed', 'Mon', 'Tue']) ask(day);
  expect(made).toEqual(['Mon', 'Tue', 'Wed', 'Tue']);
});
