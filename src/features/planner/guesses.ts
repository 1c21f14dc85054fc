import type { Day } from '../../base/day.ts';
import { groupBy, inWords } from '../../base/list.ts';
import type {
  Effort,
  Guessable,
  Hours,
  Item,
  ItemId,
  Level,
  Need,
  Person,
  PersonId,
  Problem,
  SkillId,
} from './problem.ts';

/** An item as trackers have it: most of it may be missing, wrong, or about things that are not there. */
export interface TrackedItem {
  readonly id: ItemId;
  readonly title?: string;
  readonly estimate?: Hours;
  readonly skills?: readonly SkillId[];
  /** Who works on it already, or has done it. */
  readonly assignee?: PersonId;
  readonly isDone?: boolean;
  readonly blockedBy?: readonly ItemId[];
  readonly due?: Day;
  /** The goal that it is linked to, by name. */
  readonly goal?: string;
  readonly area?: string;
  /** Bug, feature, chore …: items of one class are estimated from each other. */
  readonly type?: string;
  readonly kind?: Item['kind'];
}

/** What a tracker and a directory know. */
export interface Tracker {
  readonly start: Day;
  readonly items: readonly TrackedItem[];
  readonly people: readonly (Omit<Person, 'skills'> & { readonly skills?: Person['skills'] })[];
  /** By goal: cost of delay a week of all of it. */
  readonly goals?: Readonly<Record<string, number>>;
  /** By area: the technologies in its files. */
  readonly technologies?: Readonly<Record<string, readonly SkillId[]>>;
  readonly knownBy?: Readonly<Record<string, readonly PersonId[]>>;
  readonly criticalAreas?: readonly string[];
}

/** What was filled in or left out, in words. */
export interface Guess {
  readonly what: string;
  readonly because: string;
}

export interface Guessed {
  readonly problem: Problem;
  readonly guesses: readonly Guess[];
}

/** The level that a place asks for, and that somebody has who works in an area, where nobody said. Configurable assumptions. */
const askedLevel: Level = 2;
const levelOfDoing: Level = 2;
const levelOfKnowing: Level = 3;

/** An estimate of one number is meant from half to twice of it, in eight of ten cases. Configurable assumption. */
const around = (hours: Hours): Effort => ({ low: hours / 2, high: hours * 2 });

/** Where there is no estimate at all. Configurable assumption. */
const twoDays: Hours = 16;

/** A problem without holes from a tracker with many. Everything filled in is marked on its item and told in words. */
export const fromTracker = (tracker: Tracker): Guessed => {
  const guesses: Guess[] = [];
  const people = tracker.people.map((person) => personOf(person, tracker, guesses));
  const open = once(
    tracker.items.filter(({ isDone }) => isDone !== true),
    guesses,
  );
  const after = linksWithoutCircles(open, guesses);
  const skills = new Set(people.flatMap((person) => Object.keys(person.skills)));
  const context = {
    tracker,
    people,
    skills,
    efforts: effortsOf(tracker.items),
    value: valuesOf(open, tracker),
    guesses,
  };
  const items = open.map((item) => itemOf(item, after.get(item.id) ?? [], context));
  const { start, knownBy, criticalAreas } = tracker;
  return {
    problem: {
      start,
      people,
      items,
      goal: 'value',
      ...(knownBy === undefined ? {} : { knownBy }),
      ...(criticalAreas === undefined ? {} : { criticalAreas }),
    },
    guesses,
  };
};

interface Context {
  readonly tracker: Tracker;
  readonly people: readonly Person[];
  readonly skills: ReadonlySet<SkillId>;
  readonly efforts: (item: TrackedItem) => { readonly effort: Effort; readonly from?: string };
  readonly value: (item: TrackedItem) => { readonly cost: number; readonly isGuessed: boolean };
  readonly guesses: Guess[];
}

const itemOf = (
  item: TrackedItem,
  after: readonly ItemId[],
  { tracker, people, skills, efforts, value, guesses }: Context,
): Item => {
  const { effort, from } = efforts(item);
  const { needs, why } = needsFor(item, tracker, people, skills);
  const { cost, isGuessed } = value(item);
  const isLinked = item.goal !== undefined || item.blockedBy !== undefined;
  const guessed: Guessable[] = [
    ...(from === undefined ? [] : (['effort'] as const)),
    ...(why === undefined ? [] : (['needs'] as const)),
    ...(isLinked ? [] : (['after'] as const)),
    ...(isGuessed ? (['costOfDelay'] as const) : []),
  ];
  if (from !== undefined) guesses.push({ what: `effort of ${item.id}`, because: from });
  if (why !== undefined) guesses.push({ what: `skills of ${item.id}`, because: why });
  const due = item.due !== undefined && item.due >= tracker.start ? { due: item.due } : {};
  if (item.due !== undefined && item.due < tracker.start)
    guesses.push({ what: `day of ${item.id}`, because: 'it is over; planned without' });
  const { title, area, kind, type } = item;
  return {
    ...{ id: item.id, effort, needs, costOfDelay: cost, maySplit: true },
    ...(after.length > 0 ? { after: after.map((before) => ({ item: before })) } : {}),
    ...due,
    ...(title === undefined ? {} : { name: title }),
    ...(area === undefined ? {} : { area }),
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { task: type }),
    ...(guessed.length > 0 ? { guessed } : {}),
  };
};

/** Estimates from the class: the median, and what a tenth of its items is below and above. */
const effortsOf = (items: readonly TrackedItem[]): Context['efforts'] => {
  const known = items.filter(({ estimate }) => isHours(estimate));
  const byClass = groupBy(known, ({ type }) => type ?? '');
  const spreadOf = (some: readonly TrackedItem[]): Effort => {
    const hours = some.map(({ estimate }) => estimate!).sort((a, b) => a - b);
    const at = (share: number) => hours[Math.round(share * (hours.length - 1))]!;
    const median = at(0.5);
    return { low: Math.min(at(0.1), median / 2), high: Math.max(at(0.9), median * 2) };
  };
  const spreads = new Map(
    [...byClass].filter(([, some]) => some.length >= fewest).map(([type, some]) => [type, spreadOf(some)]),
  );
  const all = known.length > 0 ? spreadOf(known) : around(twoDays);
  return ({ estimate, type = '' }) => {
    if (isHours(estimate)) return { effort: around(estimate) };
    const effort = spreads.get(type);
    return effort === undefined
      ? {
          effort: all,
          from: known.length > 0 ? 'as all items that have an estimate' : 'nothing here has an estimate',
        }
      : {
          effort,
          from: `as the ${byClass.get(type)!.length} ${type || 'other'} items that have an estimate`,
        };
  };
};

/** A class tells something from so many items on. Configurable assumption. */
const fewest = 3;

const isHours = (estimate: number | undefined): estimate is Hours =>
  estimate !== undefined && estimate > 0 && estimate <= 2000;

/** Skills that were said, or those of the area's technologies; none that nobody has. */
const needsFor = (
  item: TrackedItem,
  { technologies, items }: Tracker,
  people: readonly Person[],
  skills: ReadonlySet<SkillId>,
): { needs: readonly Need[]; why?: string } => {
  const said = (item.skills ?? []).filter((skill) => skills.has(skill));
  const ofArea = (
    item.area === undefined ? [] : (technologies?.[item.area] ?? most(item.area, items))
  ).filter((skill) => skills.has(skill));
  const asked = said.length > 0 ? said : ofArea.slice(0, 1);
  const able = (some: readonly SkillId[]) =>
    people.some((person) => some.every((skill) => (person.skills[skill] ?? 0) >= askedLevel));
  const kept = able(asked) ? asked : asked.slice(0, 1).filter((skill) => able([skill]));
  const needs = kept.length === 0 ? [] : [{ skills: kept.map((skill) => ({ skill, level: askedLevel })) }];
  if (said.length > 0 && kept.length === item.skills!.length) return { needs };
  if (kept.length === 0) return { needs, why: 'nothing says which; anybody may' };
  return {
    needs,
    why:
      said.length > 0
        ? `only ${inWords(kept)}: nobody has all that is asked`
        : `from what ${item.area} is written in`,
  };
};

/** What items of an area ask for most. */
const most = (area: string, items: readonly TrackedItem[]): readonly SkillId[] => {
  const counts = groupBy(
    items.filter((item) => item.area === area).flatMap(({ skills = [] }) => skills),
    (skill) => skill,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([skill]) => skill);
};

/** Skills that were said; else what the areas are written in that they work in or know. */
const personOf = (
  { skills, ...person }: Tracker['people'][number],
  { items, technologies = {}, knownBy = {} }: Tracker,
  guesses: Guess[],
): Person => {
  if (skills !== undefined && Object.keys(skills).length > 0) return { ...person, skills };
  const doing = items
    .filter(({ assignee, area }) => assignee === person.id && area !== undefined)
    .map(({ area }) => area!);
  const knowing = Object.keys(knownBy).filter((area) => knownBy[area]!.includes(person.id));
  const found: Record<SkillId, Level> = {};
  for (const [areas, level] of [
    [doing, levelOfDoing],
    [knowing, levelOfKnowing],
  ] as const)
    for (const area of areas)
      for (const skill of technologies[area] ?? []) found[skill] = Math.max(level, found[skill] ?? 0);
  const areas = inWords([...new Set([...doing, ...knowing])]);
  guesses.push({
    what: `skills of ${person.id}`,
    because: areas === '' ? 'nothing says which; planned where anybody may' : `from work on ${areas}`,
  });
  return { ...person, skills: found };
};

/** A goal's cost of delay, shared by effort; what is linked to none costs as little as the lowest quarter. */
const valuesOf = (open: readonly TrackedItem[], { goals = {} }: Tracker): Context['value'] => {
  const byGoal = groupBy(
    open.filter(({ goal }) => goal !== undefined && goals[goal] !== undefined),
    ({ goal }) => goal!,
  );
  const shares = [...byGoal].map(([goal, items]) => goals[goal]! / items.length).sort((a, b) => a - b);
  const low = shares[Math.floor(shares.length / 4)] ?? 1;
  return ({ goal = '' }) => {
    const items = byGoal.get(goal);
    return items === undefined
      ? { cost: low, isGuessed: true }
      : { cost: goals[goal]! / items.length, isGuessed: false };
  };
};

const once = (items: readonly TrackedItem[], guesses: Guess[]): readonly TrackedItem[] => {
  const seen = new Set<ItemId>();
  return items.filter(({ id }) => {
    if (!seen.has(id)) return seen.add(id);
    guesses.push({ what: `second ${id}`, because: 'there are two of that id; the first is planned' });
    return false;
  });
};

/** Links to open items, in order of the list; one that would close a circle is left out. */
const linksWithoutCircles = (
  open: readonly TrackedItem[],
  guesses: Guess[],
): ReadonlyMap<ItemId, readonly ItemId[]> => {
  const after = new Map<ItemId, ItemId[]>(open.map(({ id }) => [id, []]));
  for (const { id, blockedBy = [] } of open)
    for (const before of new Set(blockedBy)) {
      if (!after.has(before)) continue;
      if (waitsFor(before, id, after))
        guesses.push({ what: `link of ${id}`, because: `${before} waits for it as well; planned without` });
      else after.get(id)!.push(before);
    }
  return after;
};

/** Does one item wait for another, directly or through others? */
const waitsFor = (id: ItemId, what: ItemId, after: ReadonlyMap<ItemId, readonly ItemId[]>): boolean => {
  const reached = new Set([id]);
  for (const each of reached) for (const before of after.get(each) ?? []) reached.add(before);
  return reached.has(what);
};
