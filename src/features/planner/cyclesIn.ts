import type { Item, ItemId } from './problem.ts';

/** Items that wait for each other in a circle, each circle once, in the order of waiting. */
export const cyclesIn = (items: readonly Item[]): readonly (readonly ItemId[])[] => {
  const after = new Map(items.map(({ id, after: links = [] }) => [id, links.map(({ item }) => item)]));
  const done = new Set<ItemId>();
  return items.flatMap(({ id }) => {
    const circle = circleFrom(id, after, done);
    return circle === undefined ? [] : [circle];
  });
};

/** Walks down the links from one item, without recursion: chains may be as long as the plan. */
const circleFrom = (
  from: ItemId,
  after: ReadonlyMap<ItemId, readonly ItemId[]>,
  done: Set<ItemId>,
): readonly ItemId[] | undefined => {
  const path: ItemId[] = [];
  const onPath = new Map<ItemId, number>();
  const stack: (ItemId | undefined)[] = [from];
  let circle: readonly ItemId[] | undefined;
  while (stack.length > 0) {
    const id = stack.pop();
    if (id === undefined) {
      const left = path.pop()!;
      onPath.delete(left);
      done.add(left);
    } else if (onPath.has(id)) circle ??= path.slice(onPath.get(id));
    else if (!done.has(id)) {
      onPath.set(id, path.push(id) - 1);
      stack.push(undefined, ...(after.get(id) ?? []));
    }
  }
  return circle;
};
