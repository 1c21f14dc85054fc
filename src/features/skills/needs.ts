import type { PersonId, TeamId } from '../people/index.ts';
import { type TechnologyUsed, technologySkill } from './codeEvidence.ts';
import type { SkillId } from './evidence.ts';
import type { SkillPicture } from './inferSkills.ts';
import { isAtLeast, type Level } from './level.ts';

/** What a team's work needs: so many people who are at least so good at something. */
export interface Need {
  readonly skill: SkillId;
  readonly level: Level;
  readonly people: number;
  /** `typed` by a lead, or because the code of the team's areas is written in it. */
  readonly origin: 'typed' | 'code';
}

/** Of a technology a team works in: two who are competent, so that no one is alone with it. MODELS 7; the level is a configurable assumption. */
const neededOfTechnology = { level: 'competent', people: 2 } as const;

/** What leads typed, and the technologies of the team's areas where nothing was typed about them. */
export const needsOf = (
  team: TeamId,
  typed: readonly Omit<Need, 'origin'>[],
  used: readonly TechnologyUsed[],
): readonly Need[] => {
  const said = new Set(typed.map(({ skill }) => skill));
  const found = new Set(
    used.filter(({ teams }) => teams.includes(team)).map(({ technology }) => technologySkill(technology)),
  );
  return [
    ...typed.filter(({ people }) => people > 0).map((need) => ({ ...need, origin: 'typed' as const })),
    ...[...found]
      .filter((skill) => !said.has(skill))
      .map((skill) => ({ skill, ...neededOfTechnology, origin: 'code' as const })),
  ];
};

/** How far a need is met. Nobody is compared with anybody: people are only counted. */
export interface Gap {
  readonly need: Need;
  /** Confident, and at least at the level. */
  readonly sure: number;
  /** At least at the level, but not enough peers have said so. */
  readonly perhaps: number;
  /** Who wishes to learn it and is not there yet, as far as they let it be seen. */
  readonly learners: readonly PersonId[];
  /** People missing, even if everyone who perhaps knows it does. */
  readonly missing: number;
}

export interface MemberSkills {
  readonly person: PersonId;
  readonly skills: readonly SkillPicture[];
  /** Skills the person wishes to learn and lets leads see. */
  readonly learns: readonly SkillId[];
}

export const gapOf = (need: Need, members: readonly MemberSkills[]): Gap => {
  const tellings = members.map(({ person, skills, learns }) => ({
    person,
    told: skills.find(({ skill }) => skill === need.skill)?.told ?? null,
    isLearner: learns.includes(need.skill),
  }));
  const there = tellings.filter(({ told }) => told !== null && isAtLeast(told.level, need.level));
  const sure = there.filter(({ told }) => told?.confidence === 'confident').length;
  const perhaps = there.length - sure;
  const learners = tellings
    .filter((each) => each.isLearner && !there.includes(each))
    .map((each) => each.person);
  return { need, sure, perhaps, learners, missing: Math.max(0, need.people - there.length) };
};
