import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { PersonId, TeamId } from '../people/index.ts';
import type { Evidence, SkillId } from './evidence.ts';
import type { Level } from './level.ts';

/** What a person knows of one area of code in one technology: a fact about the area, handed in by whoever reads code. */
export interface AreaKnown {
  readonly person: PersonId;
  /** `TypeScript` */
  readonly technology: string;
  /** `harbour-web` */
  readonly repository: string;
  /** `src/ui` */
  readonly area: string;
  /** 0–1: the part of what there is to know about it that the person still knows on the day. */
  readonly knowledge: number;
}

/** A technology and where it is used. */
export interface TechnologyUsed {
  readonly technology: string;
  readonly repository: string;
  readonly area: string;
  /** The teams that work there. */
  readonly teams: readonly TeamId[];
}

export const technologySkill = (technology: string): SkillId => `technology:${technology.toLowerCase()}`;

/**
 * From which part of an area on which level is said. Configurable assumption: knowing code shows that somebody gets
 * along in it, never that they are an expert, and knowing none of it shows nothing.
 */
const levelsByKnowledge: readonly (readonly [from: number, level: Level])[] = [
  [0.6, 'proficient'],
  [0.3, 'competent'],
  [0.1, 'advanced beginner'],
];

const evidenceOf = ({ person, technology, repository, area, knowledge }: AreaKnown, on: Day): Evidence[] => {
  const level = levelsByKnowledge.find(([from]) => knowledge >= from)?.[1];
  if (level === undefined) return [];
  const [skill, source] = [technologySkill(technology), repository];
  const because = `knows about ${Math.round(knowledge * 10) * 10} % of ${repository}/${area}, which is ${technology}`;
  const id = `code:${repository}/${area}:${skill}`;
  return [{ id, person, skill, kind: 'code', level, on, by: null, because, source, withdrawnOn: null }];
};

/**
 * The areas somebody knows as evidence of skill: one piece for each technology, from the area they know best. More
 * areas of one code base tell the same thing again, so they do not add up. Knowledge has aged already: each piece is
 * as of the day.
 */
export const codeEvidence = (known: readonly AreaKnown[], on: Day): readonly Evidence[] =>
  [...groupBy(known, ({ person, technology }) => `${person}\n${technology.toLowerCase()}`).values()].flatMap(
    (areas) => evidenceOf(areas.toSorted((a, b) => b.knowledge - a.knowledge)[0]!, on),
  );
