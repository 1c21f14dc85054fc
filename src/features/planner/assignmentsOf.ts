import type { Assignment } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Decoder } from './search/Decoder.ts';

/** A draft on the clock, in the words of the problem: by start, all of one item's together. */
export const assignmentsOf = (problem: Problem, decoder: Decoder): readonly Assignment[] => {
  const { draft, start } = decoder;
  const { perHour, itemOf, needOf } = draft.model;
  const { growing, people } = draft.model;
  const isNobody = (place: number) => growing !== undefined && draft.person[place] === people - 1;
  const places = Array.from(itemOf, (_, place) => place)
    .filter((place) => !isNobody(place))
    .sort((a, b) => start[itemOf[a]!]! - start[itemOf[b]!]! || itemOf[a]! - itemOf[b]! || a - b);
  return places.map((place) => ({
    item: problem.items[itemOf[place]!]!.id,
    person: problem.people[draft.person[place]!]!.id,
    need: needOf[place]!,
    start: start[itemOf[place]!]! / perHour,
    finish: decoder.endOf(place) / perHour,
    hours: decoder.ticksOf(place) / perHour,
    ...(growing?.parts[place]?.isLearner === true ? { isLearner: true } : {}),
  }));
};
