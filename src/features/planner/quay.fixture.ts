import { dayOf } from '../../base/day.ts';
import type { Assignment } from './plan.ts';
import type { Item, Person, Problem, WorkingTime } from './problem.ts';

/** A small case that one checks in the head: Ada, Bo and Cy, eight hours a day, and what the quay needs done. */
export const monday = dayOf('2026-11-02');

export const eightHours: WorkingTime = { week: [8, 8, 8, 8, 8, 0, 0] };

const person = (id: string, skills: Person['skills']): Person => ({ id, skills, workingTime: eightHours });

export const ada = person('Ada', { sql: 5, go: 3 });
export const bo = person('Bo', { sql: 2, go: 3 });
export const cy = person('Cy', { go: 2 });

/** An item of so many hours, for somebody who has SQL at 2. */
export const item = (id: string, hours: number, more: Partial<Item> = {}): Item => ({
  id,
  effort: { low: hours, high: hours },
  needs: [{ skills: [{ skill: 'sql', level: 2 }] }],
  ...more,
});

export const needing = (...asked: (readonly [skill: string, level: number])[]): Item['needs'] => [
  { skills: asked.map(([skill, level]) => ({ skill, level })) },
];

export const quay = (items: readonly Item[], more: Partial<Problem> = {}): Problem => ({
  start: monday,
  people: [ada, bo, cy],
  items,
  goal: 'value',
  ...more,
});

/** `day` counts from 0; the hours come first in the day, eight of them a day. */
export const does = (
  who: Person | string,
  what: string,
  hours: number,
  { day = 0, hour = 0, need = 0 }: { day?: number; hour?: number; need?: number } = {},
): Assignment => {
  const worked = hour + hours;
  const days = Math.ceil(worked / 8) - 1;
  return {
    item: what,
    person: typeof who === 'string' ? who : who.id,
    need,
    start: 24 * day + hour,
    finish: 24 * (day + days) + worked - 8 * days,
    hours,
  };
};
