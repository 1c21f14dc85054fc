import type { Part } from './growing/Practice.ts';
import { growthOf, hoursToReach, reaches, teachingLevel } from './growth.ts';
import { headsAndTails } from './headsAndTails.ts';
import { effortAt, estimatedHours, hoursOn, type Known, knownOf, levelOf, meets, needsOf } from './known.ts';
import { type GrowingModel, type Model, never, type Rows, rowsOf } from './Model.ts';
import type { Hours, Item, Need, Person, Problem, SkillAt, SkillId } from './problem.ts';
import type { Rule } from './rules/rule.ts';
import { twoWhoTeach } from './rules/twoWhoTeach.ts';
import { WorkClock } from './WorkClock.ts';
import { wishesOf } from './wishesOf.ts';

/** One person's part of an item, and who must take it. */
export interface Slot extends Part {
  /** The need in full; `need` is its number. */
  readonly asks: Need;
  readonly pinned: Person | undefined;
}

/** Turns a problem without faults into numbers. Wishes are asked once per place and person. */
export const compile = (problem: Problem, rules: readonly Rule[] = []): Model => {
  const known = knownOf(problem);
  const perHour = ticksPerHour(problem);
  const isGrowing = problem.growth !== undefined;
  const workers = isGrowing ? [...problem.people, nobody] : problem.people;
  const rows = problem.items.map((item) => slotsOf(item, known));
  const slots = rows.flat();
  const ticksAt = (day: number) => (day - problem.start) * 24 * perHour;
  const placed = {
    items: rows.length,
    people: workers.length,
    places: slots.length,
    perHour,
    goal: problem.goal,
    placeStart: rowsOf(rows.map((row) => row.map(() => 0))).start,
    itemOf: Int32Array.from(rows.flatMap((row, item) => row.map(() => item))),
    needOf: Int32Array.from(slots, ({ need }) => need),
    work: Float64Array.from(slots, ({ item, asks }) => perHour * estimatedHours(item, asks, problem)),
    ...poolsOf(slots, problem),
    ...linksOf(problem, perHour),
    release: Int32Array.from(problem.items, ({ release, pinned }) =>
      Math.max(0, ...[release, pinned?.start].map((day) => ticksAt(day ?? problem.start))),
    ),
    due: Int32Array.from(problem.items, ({ due }) =>
      due === undefined ? never : Math.min(never, ticksAt(due + 1)),
    ),
    delayCost: Float64Array.from(problem.items, ({ costOfDelay = 0 }) => costOfDelay / (168 * perHour)),
    whole: Uint8Array.from(problem.items, ({ maySplit = false }) => (maySplit ? 0 : 1)),
    clocks:
      isGrowing || workers.some(hasClock)
        ? workers.map((person) => new WorkClock(person, problem.start, perHour))
        : undefined,
  };
  const wishes = problem.goal === 'value' ? wishesOf(slots, placed, rules, known) : undefined;
  const growing = isGrowing ? growingOf(problem, slots, rules) : undefined;
  return { ...placed, ...headsAndTails(placed), wishes, growing };
};

/** The same, and how it is with today's levels. */
const growingOf = (problem: Problem, parts: readonly Part[], rules: readonly Rule[]): GrowingModel => {
  const { growth: _, ...today } = problem;
  const weight = problem.weights?.[twoWhoTeach.name] ?? twoWhoTeach.weight;
  return {
    problem,
    parts,
    today: compile(today, rules),
    oneTeacherCost: rules.includes(twoWhoTeach) ? weight : 0,
  };
};

/** Who stands on a place to learn that nobody takes. */
const nobody: Person = { id: '', skills: {} };

const hasClock = ({ workingTime, share = 1 }: Person): boolean => workingTime !== undefined || share < 1;

/** Whole hours where all there is comes in whole hours; quarters of an hour otherwise. */
const ticksPerHour = (problem: Problem): number =>
  problem.growth === undefined &&
  !problem.people.some(hasClock) &&
  problem.pace === undefined &&
  problem.items.every(
    (item) =>
      item.effort.low === item.effort.high &&
      needsOf(item).every((need) => Number.isInteger(estimatedHours(item, need, problem))),
  )
    ? 1
    : 4;

/** The places of an item; whom it is pinned on takes the first that asks for what they have. Where people grow, one to learn. */
const slotsOf = (item: Item, { people, problem }: Known): Slot[] => {
  const slots: (Slot & { pinned: Person | undefined })[] = needsOf(item).flatMap((asks, need) =>
    Array.from({ length: asks.people ?? 1 }, () => ({
      item,
      asks,
      need,
      isLearner: false,
      pinned: undefined,
    })),
  );
  for (const person of (item.pinned?.people ?? []).map((id) => people.get(id)!)) {
    const free = slots.filter(({ pinned }) => pinned === undefined);
    const slot = free.find(({ asks }) => meets(person, asks)) ?? free[0];
    if (slot !== undefined) slot.pinned = person;
  }
  const [{ asks }] = slots as [Slot];
  return problem.growth === undefined || asks.skills.length === 0
    ? slots
    : [...slots, { item, asks, need: 0, isLearner: true, pinned: undefined }];
};

/** Places that ask for the same share one pool. */
const poolsOf = (slots: readonly Slot[], problem: Problem): Pick<Model, 'pool' | 'poolOf' | 'slowness'> => {
  const poolByAsked = new Map<string, number>();
  const lists: number[][] = [];
  const slowness: number[] = [];
  const isAble = ableIn(problem);
  const poolOf = Int32Array.from(slots, (slot) => {
    const { item, asks, isLearner, pinned } = slot;
    const asked = JSON.stringify([asks.skills, item.task, isLearner, pinned?.id]);
    const known = poolByAsked.get(asked);
    if (known !== undefined) return known;
    const able = problem.people.flatMap((person, at) => (isAble(slot, person) ? [at] : []));
    const estimated = estimatedHours(item, asks, problem);
    if (problem.growth !== undefined && !isLearner) able.push(...oftener(able, slot, problem));
    able.sort((a, b) => a - b);
    slowness.push(...able.map((at) => hoursOn(item, asks, problem.people[at]!, problem) / estimated));
    // As often as anybody, so that learners go as easily as they come.
    const nobodies = isLearner ? Array.from({ length: able.length + 1 }, () => problem.people.length) : [];
    slowness.push(...nobodies.map(() => 0));
    poolByAsked.set(asked, lists.push([...able, ...nobodies]) - 1);
    return lists.length - 1;
  });
  return { poolOf, pool: rowsOf(lists), slowness: Float64Array.from(slowness) };
};

/** Those who are able today stand in a pool so often that most draws are of them. */
const oftener = (could: readonly number[], { asks }: Slot, { people }: Problem): readonly number[] => {
  const today = could.filter((at) =>
    asks.skills.every((asked) => reaches(levelOf(people[at]!, asked.skill), asked.level)),
  );
  const times = today.length === could.length ? 0 : Math.ceil((3 * could.length) / today.length);
  return Array.from({ length: times }, () => today).flat();
};

/** Who may be on a place: who has what it asks for, or could learn it if a third of the work there is in it were theirs. */
const ableIn = (problem: Problem): ((slot: Slot, person: Person) => boolean) => {
  const law = growthOf(problem);
  const hours = new Map<SkillId, Hours>();
  for (const { effort, needs } of problem.items)
    for (const { skill } of needs.flatMap(({ skills }) => skills))
      hours.set(skill, (hours.get(skill) ?? 0) + effortAt(effort, problem.percentile ?? 0.5));
  const could = (person: Person, { skill, level }: SkillAt) => {
    const now = Math.max(0, levelOf(person, skill));
    return reaches(now, level) || hoursToReach(now, level - 0.5, true, law) <= (hours.get(skill) ?? 0) / 3;
  };
  return ({ asks, isLearner, pinned }, person) => {
    if (isLearner) return asks.skills.some(({ skill }) => !reaches(levelOf(person, skill), teachingLevel));
    if (pinned !== undefined) return pinned === person;
    if (meets(person, asks)) return true;
    return problem.growth !== undefined && asks.skills.every((asked) => could(person, asked));
  };
};

const linksOf = (problem: Problem, perHour: number): { before: Rows; lag: Int32Array; next: Rows } => {
  const at = new Map(problem.items.map(({ id }, index) => [id, index]));
  const links = problem.items.map(({ after = [] }) => after);
  const next: number[][] = links.map(() => []);
  for (const [item, after] of links.entries()) for (const link of after) next[at.get(link.item)!]!.push(item);
  return {
    before: rowsOf(links.map((after) => after.map(({ item }) => at.get(item)!))),
    lag: Int32Array.from(
      links.flatMap((after) => after.map(({ lagDays = 0 }) => Math.ceil(lagDays * 24 * perHour))),
    ),
    next: rowsOf(next),
  };
};
