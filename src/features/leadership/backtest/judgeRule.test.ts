import { expect, test } from 'vitest';
import { judgeRule, type WatchedTeam } from './judgeRule.ts';
import { bySize, everyTeam, seatSplitFromSeats } from './seatSplitFromSeats.ts';
import { daysToStay, isAtRisk, secondSeats } from './secondSeats.ts';
import { measuresOn, seatsByPerson, type TeamPast } from './teamPast.ts';
import { wilson } from './wilson.ts';

// Pilotage: Ada leads alone from day 0; Bo stands beside her from day 500. Three members come on day 100.
const pilotage: TeamPast = {
  ...{ team: 'pilotage', from: 0, to: null },
  seats: [
    { who: 'ada', role: 'EM', from: 0, to: null },
    { who: 'bo', role: 'TL', from: 500, to: null },
  ],
  members: ['noor', 'sipho', 'mei'].map((who) => ({ who, from: 100, to: null })),
  parts: [{ from: 200, to: null }],
};
const second = { about: 'second seat' } as const;
const techLead = { about: 'tech lead or second seat' } as const;
const on = (day: number, past = pilotage) => measuresOn(past, day, seatsByPerson([past], day));

test('the size of a team counts people in seats, members and parts, each person once', () => {
  expect([99, 100, 200, 500].map((day) => on(day).size)).toEqual([1, 4, 5, 6]);
});

test('tenure is that of who has led the longest, and change looks back eight weeks', () => {
  expect(on(500)).toMatchObject({ tenure: 500, leaders: 2, hasTechLead: true });
  expect(on(120).change).toBe(3);
  expect(on(170).change).toBe(0);
});

test('a second leader who stays is what is looked for, and then the team is out of the question', () => {
  expect(secondSeats(pilotage, second, 1000)).toEqual([500]);
  expect(secondSeats(pilotage, techLead, 1000)).toEqual([500]);
  expect([499, 500].map((day) => isAtRisk(on(day), second))).toEqual([true, false]);
});

test('two who overlap for less than ninety days hand a seat over', () => {
  const [ada, bo] = pilotage.seats;
  const handedOver = { ...pilotage, seats: [{ ...ada!, to: 500 + daysToStay - 1 }, bo!] };
  expect(secondSeats(handedOver, second, 1000)).toEqual([]);
});

test('what begins in the last ninety days of the files cannot be told from a handover', () => {
  expect(secondSeats(pilotage, second, 500 + daysToStay - 1)).toEqual([]);
});

const watched = (happened: readonly number[], from = 0, to = 2000): WatchedTeam => ({
  happened,
  looks: Array.from({ length: Math.floor((to - from) / 7) }, (_, n) => from + n * 7)
    .filter((day) => happened.every((each) => day < each))
    .map((day) => ({ day, measures: on(300) })),
});
const all = { from: 0, to: 2000 };

test('a warning comes true within a year; a team is warned once a year', () => {
  const { warnings, precision, recall, leadDays } = judgeRule([watched([500])], everyTeam, all);
  // Warned on day 0 and, a year later, on day 371: only the second came true, 129 days ahead.
  expect([warnings, precision.of, precision.out]).toEqual([2, 1, 2]);
  expect([recall.of, recall.out, leadDays?.median]).toEqual([1, 1, 129]);
});

test('a warning whose year is not over is in no share', () => {
  const late = judgeRule([watched([], 1900)], everyTeam, all);
  expect([late.warnings, late.undecided, late.precision.out]).toEqual([1, 1, 0]);
});

test('what happened outside the stretch neither counts nor is counted as missed', () => {
  const { recall, precision } = judgeRule([watched([500])], everyTeam, { from: 600, to: 2000 });
  expect([recall.out, precision.of]).toEqual([0, 0]);
});

test('our rule asks for much to keep together, and for a team that is settled', () => {
  const rule = seatSplitFromSeats({ sizePerLeader: 5, seatsHeld: 3, tenure: 180 });
  const team = { size: 5, leaders: 1, hasTechLead: false, tenure: 180, seatsHeld: 1, change: 0.2 };
  expect(rule(team)).toBe(true);
  expect(rule({ ...team, size: 4 })).toBe(false);
  expect(rule({ ...team, size: 4, seatsHeld: 3 })).toBe(true);
  expect(rule({ ...team, tenure: 179 })).toBe(false);
  expect(rule({ ...team, change: 0.21 })).toBe(false);
  expect(bySize(5)({ ...team, change: 1 })).toBe(true);
});

test('the interval of 5 of 22 is that of Wilson', () => {
  const { value, low, high } = wilson(5, 22);
  expect([value, low, high].map((each) => each!.toFixed(3))).toEqual(['0.227', '0.101', '0.434']);
  expect(wilson(0, 0)).toMatchObject({ value: null, low: 0, high: 1 });
});
