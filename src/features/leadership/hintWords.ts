import { type Day, spokenDay } from '../../base/day.ts';
import { count } from '../../base/list.ts';
import type { Assumptions } from '../load/index.ts';
import { percent } from './conditionWords.ts';
import type { HintKind, SeatHint } from './seatHints.ts';

interface Told {
  readonly sentence: string;
  readonly because: string;
}

type Saying = (team: string, value: number, assumed: Assumptions) => Told;

const sayings: Readonly<Record<HintKind, Saying>> = {
  'one seat': (team, value, { codingLeast, tightFrom }) => ({
    sentence: `The pair of ${team} could be one person again.`,
    because: `One person in both seats, with ${percent(codingLeast)} of own technical work, would fill ${percent(value)} of a week: less than ${percent(tightFrom)}.`,
  }),
  'too small': (team, value, { smallestPair }) => ({
    sentence: `${team} is too small to be a team of its own: ${count(value, 'person', 'people')}.`,
    because: `With fewer than ${smallestPair} people whoever is away tears a hole. Let it grow, or join it to a team nearby.`,
  }),
  'wide span': (team, value, { widestSpan }) => ({
    sentence: `${count(value, 'person reports', 'people report')} to the engineering manager of ${team}: too wide a span.`,
    because: `More than ${widestSpan} leave too little time for each. Divide the team, or give some of them to another manager.`,
  }),
  'program manager': (team, value, { programManagerTeams }) => ({
    sentence: `${team} works with ${count(value, 'other team')} and has no program manager: one is due.`,
    because: `From ${count(programManagerTeams, 'team')} on somebody should keep the dates together. Counted are teams that share people with it, and of a platform or enabling team all beside it. Dependencies between pieces of work are not connected yet.`,
  }),
};

export const sayHint = (
  { kind, value, since, openStart }: SeatHint,
  team: string,
  day: Day,
  assumed: Assumptions,
): Told => {
  const { sentence, because } = sayings[kind](team, value, assumed);
  const when = openStart ? 'For more than a year' : `Since ${spokenDay(since)}`;
  return { sentence, because: since === day ? because : `${because} ${when}.` };
};
