import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { Span } from '../../base/span.ts';
import {
  type Contest,
  type Evidence,
  type EvidenceKind,
  type Piece,
  piecesOf,
  type SkillId,
} from './evidence.ts';
import { type Level, levelAt } from './level.ts';
import { type Belief, posterior } from './posterior.ts';
import { daysHere, defaultSkillModel, observationOf, type SkillModel } from './skillModel.ts';

/** All that is recorded about the skills of one person. */
export interface SkillRecord {
  /** In the order in which it was recorded. */
  readonly evidence: readonly Evidence[];
  readonly contests: readonly Contest[];
  readonly letsCode: boolean;
  /** Recorded absence: forgetting stands still. */
  readonly absences: readonly Span[];
}

/** `confident` from three peers on, `tentative` with anything less. How wide the doubt is, the interval says. */
export type Confidence = 'confident' | 'tentative';

/** How well a person is held to know something, with doubt and the pieces it was made from. */
export interface SkillPicture {
  readonly skill: SkillId;
  /** Null: nothing counts, so nothing is said. */
  readonly told: {
    readonly belief: Belief;
    readonly level: Level;
    /** Ends of an 80 % interval. */
    readonly low: Level;
    readonly high: Level;
    readonly confidence: Confidence;
  } | null;
  /** How many pieces of each kind count. */
  readonly counted: Readonly<Record<EvidenceKind, number>>;
  readonly pieces: readonly Piece[];
}

const countOf = (pieces: readonly Piece[], kind: EvidenceKind): number =>
  pieces.filter(({ evidence }) => evidence.kind === kind).length;

const picture = (
  skill: SkillId,
  pieces: readonly Piece[],
  record: SkillRecord,
  day: Day,
  model: SkillModel,
): SkillPicture => {
  const counting = pieces.filter(({ standing }) => standing === 'counts');
  const counted = {
    peer: countOf(counting, 'peer'),
    self: countOf(counting, 'self'),
    supervisor: countOf(counting, 'supervisor'),
    code: countOf(counting, 'code'),
  };
  if (counting.length === 0) return { skill, told: null, counted, pieces };
  const belief = posterior(
    model.prior,
    counting.map((piece) => observationOf(piece, daysHere(piece.evidence.on, day, record.absences), model)),
  );
  const half = model.intervalSds * belief.sd;
  return {
    skill,
    told: {
      belief,
      level: levelAt(belief.mean),
      low: levelAt(belief.mean - half),
      high: levelAt(belief.mean + half),
      confidence: counted.peer >= model.peersForConfidence ? 'confident' : 'tentative',
    },
    counted,
    pieces,
  };
};

/** Every skill that somebody or something says anything about, on a day. Pieces from after the day are not there yet. */
export const inferSkills = (
  record: SkillRecord,
  day: Day,
  model: SkillModel = defaultSkillModel,
): readonly SkillPicture[] => {
  const { contests, letsCode } = record;
  const pieces = piecesOf(record.evidence, { contests, letsCode, day });
  return [...groupBy(pieces, ({ evidence }) => evidence.skill)].map(([skill, ofSkill]) =>
    picture(skill, ofSkill, record, day, model),
  );
};
