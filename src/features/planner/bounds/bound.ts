import { count } from '../../../base/list.ts';
import type { Model } from '../Model.ts';
import type { Bound } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { type Proof, workBound } from './workBound.ts';

/** The best bound on the makespan that we can prove, with what one needs to check it by hand. */
export const boundOf = (model: Model, problem: Problem): Bound => {
  const chain = chainBound(model);
  const work = model.clocks === undefined ? workBound(model) : chain;
  const best = work.ticks > chain.ticks ? work : chain;
  const hours = (ticks: number) => ticks / model.perHour;
  const all = best.people.length === problem.people.length;
  return {
    value: hours(best.ticks),
    kind: best.people.length === 0 ? 'CP' : all ? 'W' : `S${best.people.length}`,
    people: best.people.map((person) => problem.people[person]!.id),
    items: best.items.map((item) => problem.items[item]!.id),
    because:
      best.people.length === 0
        ? `the longest chain takes ${hours(best.ticks)} hours`
        : `${hours(best.work)} hours that only ${all ? 'these' : 'some'} ${count(best.people.length, 'person', 'people')} can do, from hour ${hours(best.head)} on, with ${hours(best.after)} hours to follow`,
  };
};

/** The longest chain of items, each as short as it can be. Where several are as long: the items of all of them. */
const chainBound = ({ head, tail }: Model): Proof => {
  const through = Array.from(head, (from, item) => from + tail[item]!);
  const ticks = through.reduce((a, b) => Math.max(a, b), 0);
  const items = through.flatMap((each, item) => (each === ticks ? [item] : []));
  return { ticks, people: [], items, head: 0, after: 0, work: ticks };
};
