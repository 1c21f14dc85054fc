import { groupBy } from '../../base/list.ts';
import { type Part, Practice } from './growing/Practice.ts';
import type { Known } from './known.ts';
import type { Assignment, Clock } from './plan.ts';
import type { Hours, Level, PersonId, SkillId } from './problem.ts';

/** What one person learns of one skill on one item. */
export interface Step {
  readonly skill: SkillId;
  readonly before: Level;
  readonly after: Level;
  /** Beside somebody who knows it. */
  readonly isTaught: boolean;
}

/** What an assignment asked of its person and what it taught them. */
export interface Lesson {
  readonly steps: readonly Step[];
  /** Did they know enough as it began? A learner: does somebody beside them? */
  readonly isAble: boolean;
  /** What it takes somebody who knows what they know then. */
  readonly hours: Hours;
}

export interface Growth {
  readonly lessons: ReadonlyMap<Assignment, Lesson>;
  /** Levels when the plan is done, or at the moment asked for; for skills never touched, too. */
  readonly levels: ReadonlyMap<PersonId, Readonly<Record<SkillId, Level>>>;
}

/** Levels as a plan goes on: hours in a skill raise it, presence without using it lowers it, absence does not. */
export const levelsAfter = (
  assignments: readonly Assignment[],
  { problem, items }: Known,
  until: Clock = assignments.reduce((latest, { finish }) => Math.max(latest, finish), 0),
): Growth => {
  const { people } = problem;
  const at = new Map(people.map(({ id }, index) => [id, index]));
  const inOrder = byItem(assignments);
  const parts = inOrder.map(
    ({ item, need, isLearner = false }): Part => ({ item: items.get(item)!, need, isLearner }),
  );
  const person = Int32Array.from(inOrder, (each) => at.get(each.person)!);
  const practice = new Practice(problem, parts, person);
  const lessons = new Map<Assignment, Lesson>();
  for (let low = 0, high = 0; low < inOrder.length; low = high) {
    while (high < inOrder.length && inOrder[high]!.item === inOrder[low]!.item) high += 1;
    const { start } = inOrder[low]!;
    practice.work(low, high, start);
    const team = inOrder.slice(low, high).map((each, k) => ({ each, part: low + k }));
    const begun = team.map(({ part }) => before(practice, part));
    for (const { each, part } of team) {
      practice.hours[part] = each.hours;
      practice.learn(part, each.finish);
    }
    for (const [k, { each, part }] of team.entries()) {
      const { skills, ...lesson } = begun[k]!;
      const after = (skill: number) => practice.levels.at(person[part]!, skill, each.finish);
      lessons.set(each, {
        ...lesson,
        steps: skills.map(({ at: skill, ...step }) => ({ ...step, after: after(skill) })),
      });
    }
  }
  const { skills } = practice.levels;
  return {
    lessons,
    levels: new Map(
      people.map(({ id, skills: known }, who) => [
        id,
        Object.fromEntries(
          skills.flatMap((skill, index) => {
            const level = practice.levels.at(who, index, until);
            return level > 0 || known[skill] !== undefined ? [[skill, level]] : [];
          }),
        ),
      ]),
    ),
  };
};

/** What somebody brings to their part of an item. */
const before = (practice: Practice, part: number) => ({
  skills: practice
    .broughtTo(part)
    .map(({ skill: at, ...brought }) => ({ ...brought, at, skill: practice.levels.skills[at]! })),
  isAble: practice.knows(part),
  hours: practice.hours[part]!,
});

/** By start, all of one item’s together, a learner last. */
const byItem = (assignments: readonly Assignment[]): readonly Assignment[] =>
  [...groupBy(assignments, ({ item }) => item).values()]
    .sort(([a], [b]) => a!.start - b!.start)
    .flatMap((team) => team.toSorted((a, b) => Number(a.isLearner ?? false) - Number(b.isLearner ?? false)));
