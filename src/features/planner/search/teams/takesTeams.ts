import type { Model } from '../../Model.ts';
import { horizonOf } from './Outline.ts';

/** Is it only about the makespan, of items that take several people, all from start to end? */
export const takesTeams = (model: Model): boolean => {
  const { goal, clocks, places, items, work, itemOf, placeStart, slowness } = model;
  return (
    goal === 'makespan' &&
    clocks === undefined &&
    model.growing === undefined &&
    places > items * 1.5 &&
    slowness.every((each) => each === 1) &&
    work.every((ticks, place) => ticks === work[placeStart[itemOf[place]!]!] && Number.isInteger(ticks)) &&
    horizonOf(model) <= longest
  );
};

/** Ticks that an outline counts by one at most. Configurable assumption. */
const longest = 200_000;
