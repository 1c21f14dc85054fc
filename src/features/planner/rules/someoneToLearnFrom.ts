import { reaches, teachingLevel } from '../growth.ts';
import { type Known, levelOf, needsOf } from '../known.ts';
import { levelsAfter } from '../levelsAfter.ts';
import type { Assignment } from '../plan.ts';
import type { Item, Need, Person, SkillId } from '../problem.ts';
import type { Rule } from './rule.ts';

/** New ground is welcome, as long as someone who knows it works on the same item. Units: hours alone. */
export const someoneToLearnFrom: Rule = {
  name: 'someone to learn from',
  kind: 'must',
  weight: 1,
  broken: (assignments, known) => {
    const alone =
      known.problem.growth === undefined ? aloneToday(assignments, known) : aloneThen(assignments, known);
    return assignments.flatMap((assignment) =>
      alone(assignment).map((skill) => ({
        units: assignment.hours,
        items: [assignment.item],
        people: [assignment.person],
        because: `${assignment.person} would be alone with ${skill} on ${assignment.item}`,
      })),
    );
  },
  price: ({ item, need, person }) =>
    newTo(person, need).every((skill) => teaches(item, need, skill)) ? 0 : Number.POSITIVE_INFINITY,
};

type Alone = (assignment: Assignment) => readonly SkillId[];

/** By what people know today. */
const aloneToday = (assignments: readonly Assignment[], { items, people }: Known): Alone => {
  const knows = new Set(
    assignments.flatMap(({ item, person }) =>
      skillsOf(items.get(item)!)
        .filter((skill) => levelOf(people.get(person)!, skill) >= teachingLevel)
        .map((skill) => `${item}\n${skill}`),
    ),
  );
  return ({ item, person, need }) =>
    newTo(people.get(person)!, needsOf(items.get(item)!)[need]!).filter(
      (skill) => !knows.has(`${item}\n${skill}`),
    );
};

/** By what they know when the item begins. */
const aloneThen = (assignments: readonly Assignment[], known: Known): Alone => {
  const { lessons } = levelsAfter(assignments, known);
  return (assignment) =>
    lessons
      .get(assignment)!
      .steps.filter(({ before, isTaught }) => !isTaught && !reaches(before, 1))
      .map(({ skill }) => skill);
};

const skillsOf = (item: Item): readonly SkillId[] => [
  ...new Set(needsOf(item).flatMap(({ skills }) => skills.map(({ skill }) => skill))),
];

/** What a place asks for and somebody has never done. */
const newTo = (person: Person, { skills }: Need): readonly SkillId[] =>
  skills.map(({ skill }) => skill).filter((skill) => levelOf(person, skill) < 1);

/** Is there another place on the item that only somebody who knows the skill can fill? */
const teaches = (item: Item, place: Need, skill: SkillId): boolean =>
  needsOf(item).some(
    (need) =>
      need !== place && need.skills.some((asked) => asked.skill === skill && asked.level >= teachingLevel),
  );
