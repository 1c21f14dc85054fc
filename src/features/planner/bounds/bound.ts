import { count } from '../../../base/list.ts';
import type { Model } from '../Model.ts';
import type { Bound } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { type WindowProof, windowBound } from './windowBound.ts';
import { type Proof, workBound } from './workBound.ts';

/** The best bound on the makespan that we can prove, with what one needs to check it by hand. */
export const boundOf = (model: Model, problem: Problem): Bound => {
  const chain = chainBound(model);
  const work = model.clocks === undefined ? workBound(model) : chain;
  const best = work.ticks > chain.ticks ? work : chain;
  const refuted = windowBound(model, best.ticks);
  const said = refuted === undefined ? inWords(best, model, problem) : refutedInWords(refuted, model);
  return {
    ...said,
    value: (refuted ?? best).ticks / model.perHour,
    people: (refuted === undefined ? best.people : (refuted.squeeze?.bottleneck.people ?? [])).map(
      (person) => problem.people[person]!.id,
    ),
    items: (refuted ?? best).items.map((item) => problem.items[item]!.id),
  };
};

type InWords = Pick<Bound, 'kind' | 'because'>;

const inWords = ({ people, ticks, work, head, after }: Proof, { perHour }: Model, of: Problem): InWords => {
  if (people.length === 0) return { kind: 'CP', because: `the longest chain takes ${ticks / perHour} hours` };
  const all = people.length === of.people.length;
  return {
    kind: all ? 'W' : `S${people.length}`,
    because: `${work / perHour} hours that only ${all ? 'these' : 'some'} ${count(people.length, 'person', 'people')} can do, from hour ${head / perHour} on, with ${after / perHour} hours to follow`,
  };
};

const refutedInWords = ({ ticks, squeeze, work, narrowed }: WindowProof, { perHour }: Model): InWords => {
  const hours = (tick: number) => tick / perHour;
  const sooner = `to be over by hour ${hours(ticks - 1)}`;
  const steps = narrowed.filter(({ because }) => because !== undefined).length;
  const after = steps === 0 ? '' : `, after ${count(steps, 'narrowing', 'narrowings')} of when items can run`;
  if (squeeze === undefined)
    return { kind: 'T', because: `${sooner}, an item has less time than it takes${after}` };
  const { bottleneck, from, to } = squeeze;
  const people = bottleneck.people.length;
  const room = `between hour ${hours(from)} and hour ${hours(to)}${after}`;
  return people === 0
    ? {
        kind: 'D',
        because: `${sooner}, items of which no two can run at once would take ${hours(work)} hours ${room}`,
      }
    : {
        kind: `E${people}`,
        because: `${sooner}, ${count(people, 'person', 'people')} would have to do ${hours(work)} hours that only they can do ${room}`,
      };
};

/** The longest chain of items, each as short as it can be. Where several are as long: the items of all of them. */
const chainBound = ({ head, tail }: Model): Proof => {
  const through = Array.from(head, (from, item) => from + tail[item]!);
  const ticks = through.reduce((a, b) => Math.max(a, b), 0);
  const items = through.flatMap((each, item) => (each === ticks ? [item] : []));
  return { ticks, people: [], items, head: 0, after: 0, work: ticks };
};
