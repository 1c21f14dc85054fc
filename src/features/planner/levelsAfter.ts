import { defaultGrowth, faded, type GrowthLaw, grown, teachingLevel } from './growth.ts';
import { type Known, levelOf, needsOf } from './known.ts';
import type { Assignment } from './plan.ts';
import type { Level, Person, PersonId, SkillId } from './problem.ts';

/** What one person learns of one skill on one item. */
export interface Step {
  readonly skill: SkillId;
  readonly before: Level;
  readonly after: Level;
  /** Beside somebody who knows it. */
  readonly isTaught: boolean;
}

export interface Growth {
  /** What each assignment teaches, as the assignments are. */
  readonly steps: ReadonlyMap<Assignment, readonly Step[]>;
  /** Levels when the plan is done; for skills never touched, too. */
  readonly levels: ReadonlyMap<PersonId, Readonly<Record<SkillId, Level>>>;
}

/** Levels as a plan goes on: hours in a skill raise it, presence without using it lowers it, absence does not. */
export const levelsAfter = (
  assignments: readonly Assignment[],
  known: Known,
  law: GrowthLaw = defaultGrowth,
): Growth => {
  const tracks = new Map(
    known.problem.people.map((person) => [person.id, new Track(person, known.problem.start, law)]),
  );
  const knowers = knowersOf(assignments, known);
  const steps = new Map<Assignment, readonly Step[]>();
  for (const assignment of assignments.toSorted((a, b) => a.start - b.start)) {
    const need = needsOf(known.items.get(assignment.item)!)[assignment.need]!;
    steps.set(
      assignment,
      need.skills.map(({ skill }) => {
        const others = knowers.get(`${assignment.item}\n${skill}`) ?? [];
        return tracks.get(assignment.person)!.use(
          skill,
          assignment,
          others.some((who) => who !== assignment.person),
        );
      }),
    );
  }
  const end = assignments.reduce((latest, { finish }) => Math.max(latest, finish), 0);
  return { steps, levels: new Map([...tracks].map(([id, track]) => [id, track.at(end)])) };
};

/** By item and skill: who of its people can be learned from. */
const knowersOf = (
  assignments: readonly Assignment[],
  { items, people }: Known,
): ReadonlyMap<string, readonly PersonId[]> => {
  const knowers = new Map<string, PersonId[]>();
  for (const { item, person } of assignments)
    for (const skill of new Set(
      needsOf(items.get(item)!).flatMap(({ skills }) => skills.map((at) => at.skill)),
    ))
      if (levelOf(people.get(person)!, skill) >= teachingLevel) {
        const key = `${item}\n${skill}`;
        knowers.set(key, [...(knowers.get(key) ?? []), person]);
      }
  return knowers;
};

/** One person's levels, each with the moment until which it is worked out. */
class Track {
  readonly #person: Person;
  readonly #start: number;
  readonly #law: GrowthLaw;
  readonly #levels = new Map<SkillId, { readonly level: Level; readonly at: number }>();

  constructor(person: Person, start: number, law: GrowthLaw) {
    this.#person = person;
    this.#start = start;
    this.#law = law;
    for (const [skill, level] of Object.entries(person.skills)) this.#levels.set(skill, { level, at: 0 });
  }

  use(skill: SkillId, { start, finish, hours }: Assignment, isTaught: boolean): Step {
    const before = this.#levelAt(skill, start);
    const after = grown(before, hours, isTaught, this.#law);
    this.#levels.set(skill, { level: after, at: finish });
    return { skill, before, after, isTaught };
  }

  at(end: number): Record<SkillId, Level> {
    return Object.fromEntries([...this.#levels.keys()].map((skill) => [skill, this.#levelAt(skill, end)]));
  }

  #levelAt(skill: SkillId, moment: number): Level {
    const known = this.#levels.get(skill);
    return known === undefined ? 0 : faded(known.level, this.#daysPresent(known.at, moment), this.#law);
  }

  /** Days on the calendar, without leave. */
  #daysPresent(from: number, to: number): number {
    const [first, last] = [Math.ceil(from / 24), Math.floor(to / 24)];
    const away = (this.#person.workingTime?.away ?? []).reduce((sum, span) => {
      const begins = Math.max(first, span.from - this.#start);
      return sum + Math.max(0, Math.min(last, (span.to ?? this.#start + last) - this.#start) - begins);
    }, 0);
    return Math.max(0, last - first - away);
  }
}
