import { groupBy } from '../../base/list.ts';
import { type TechnologyUsed, technologySkill } from './codeEvidence.ts';
import type { SkillId } from './evidence.ts';

/** What the organisation says about a skill: the newest wording. */
export interface SkillWording {
  readonly skill: SkillId;
  readonly version: number;
  readonly name: string;
  /** Not offered any more; what was recorded about it stays. */
  readonly isRetired: boolean;
}

export interface Skill {
  readonly id: SkillId;
  readonly name: string;
  readonly isRetired: boolean;
  /** Where a technology was found: `harbour-web/src/ui`. Empty for skills of the own list alone. */
  readonly usedIn: readonly string[];
  /** 0: found in code, and nobody has said anything about it yet. */
  readonly version: number;
}

/** The technologies found and the organisation's own list, by name. Its own word for a technology wins. */
export const vocabularyOf = (
  wordings: readonly SkillWording[],
  found: readonly TechnologyUsed[],
): readonly Skill[] => {
  const used = groupBy(found, ({ technology }) => technologySkill(technology));
  const skills = new Map<SkillId, Skill>();
  for (const [id, places] of used) {
    const usedIn = [...new Set(places.map(({ repository, area }) => `${repository}/${area}`))].sort();
    skills.set(id, { id, name: places[0]!.technology, isRetired: false, usedIn, version: 0 });
  }
  for (const { skill, name, isRetired, version } of wordings)
    skills.set(skill, { id: skill, name, isRetired, version, usedIn: skills.get(skill)?.usedIn ?? [] });
  return [...skills.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
};
