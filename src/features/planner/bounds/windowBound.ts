import { leastTicks } from '../headsAndTails.ts';
import type { Model } from '../Model.ts';
import { type Bottleneck, bottlenecksOf } from './bottlenecks.ts';
import { type Narrowing, type Squeeze, Windows } from './Windows.ts';

/** Why all cannot be over by `ticks` − 1: after some narrowings, a bottleneck has more to do than it can. */
export interface WindowProof {
  readonly ticks: number;
  readonly narrowed: readonly Narrowing[];
  /** Undefined: an item has less time than it takes. */
  readonly squeeze: Squeeze | undefined;
  /** Ticks of work that the squeeze has to take at the least. */
  readonly work: number;
  readonly items: readonly number[];
}

/** So many items are looked at in all, some .1 s. Configurable assumption. */
const patienceAtMost = 20_000_000;
/** Of more items than these nothing is refuted. Configurable assumption. */
const mostItems = 300;

/**
 * The least number of ticks above `known` that cannot be refuted (destructive bounds, Klein & Scholl 1999): if all were
 * to be over a tick sooner, somebody would have too much to do. Undefined where that gives nothing better than `known`.
 */
export const windowBound = (model: Model, known: number): WindowProof | undefined => {
  if (!isEven(model) || model.items > mostItems) return undefined;
  const least = leastTicks(model);
  const bottlenecks = bottlenecksOf(model, least);
  let [patience, best]: [number, WindowProof | undefined] = [patienceAtMost, undefined];
  for (let end = known; patience > 0; end += 1) {
    const windows = new Windows(model, least, end, patience);
    const found = windows.contradiction(bottlenecks);
    if (found === undefined) break;
    best = { ticks: end + 1, ...toldOf(found === 'too short' ? undefined : found, windows) };
    patience = windows.patience;
  }
  return best;
};

const toldOf = (squeeze: Squeeze | undefined, windows: Windows): Omit<WindowProof, 'ticks'> => {
  const { narrowed } = windows;
  const last = narrowed.at(-1)?.item;
  if (squeeze === undefined) return { narrowed, squeeze, work: 0, items: last === undefined ? [] : [last] };
  const { bottleneck, from, to } = squeeze;
  const items = [...bottleneck.asked.keys()].filter(
    (item) => workOf(item, bottleneck, windows, from, to) > 0,
  );
  const work = items.reduce((sum, item) => sum + workOf(item, bottleneck, windows, from, to), 0);
  return { narrowed, squeeze, work, items };
};

const workOf = (item: number, { asked }: Bottleneck, windows: Windows, from: number, to: number): number =>
  asked[item]! * windows.within(item, from, to);

/** Does everybody on an item work on it from its start to its end, round the clock? */
const isEven = ({ clocks, work, slowness, placeStart, itemOf }: Model): boolean =>
  clocks === undefined &&
  slowness.every((each) => each === 1) &&
  work.every((ticks, place) => ticks === work[placeStart[itemOf[place]!]!]);
