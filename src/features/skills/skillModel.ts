import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { EvidenceKind, Piece } from './evidence.ts';
import { placeOf } from './level.ts';
import { type Belief, type Observation, sdOfAgreement } from './posterior.ts';

/** Every number of the model, with where it comes from; docs/models/skills.md tells more. */
export interface SkillModel {
  /** Before anybody said anything, in levels. Configurable assumption: people lie around the middle, one level apart. */
  readonly prior: Belief;
  /** How far reported levels lie apart between people, in levels. Configurable assumption. */
  readonly reportedSd: number;
  /** Correlation with objective measures. Peer, self, supervisor: Rangel 2015. Code: configurable assumption, no better than self. */
  readonly agreement: Readonly<Record<EvidenceKind, number>>;
  /** By how many SD of reports people place themselves too high: Rangel 2015. */
  readonly selfLeniency: number;
  /** Days after which a piece weighs half. Configurable assumption. */
  readonly halfWeightAfter: number;
  /** As many peers before a level is called confident. */
  readonly peersForConfidence: number;
  /** Half the width of the interval in SD: 80 %. */
  readonly intervalSds: number;
}

export const defaultSkillModel: SkillModel = {
  prior: { mean: 3, sd: 1 },
  reportedSd: 1,
  agreement: { peer: 0.31, self: 0.2, supervisor: 0.16, code: 0.2 },
  selfLeniency: 0.32,
  halfWeightAfter: 730,
  peersForConfidence: 3,
  intervalSds: 1.2816,
};

/** Days from one to the other on which the person was not away: evidence ages only while somebody is here. */
export const daysHere = (from: Day, to: Day, absences: readonly Span[]): number => {
  const edges = absences
    .map((away) => ({ from: Math.max(from, away.from), to: Math.min(to, away.to ?? to) }))
    .filter((away) => away.from < away.to)
    .sort((a, b) => a.from - b.from);
  let [here, until] = [Math.max(0, to - from), from];
  for (const away of edges) {
    here -= Math.max(0, away.to - Math.max(until, away.from));
    until = Math.max(until, away.to);
  }
  return here;
};

/** The law of ageing: by how much the variance of a piece has grown after so many days. */
export const inflation = (age: number, { halfWeightAfter }: SkillModel): number =>
  2 ** (age / halfWeightAfter);

/**
 * A reported level as an observation of the skill. `r` is a correlation, so it speaks of reports in their own spread:
 * a report one SD above the middle lies τ/r above it on the scale of skill, where τ is the spread of the prior. The
 * SD of what is left is τ·√(1/r² − 1), and the leniency of a self-report, given in SD of reports, is scaled alike.
 */
export const observationOf = ({ evidence, level }: Piece, age: number, model: SkillModel): Observation => {
  const { prior, reportedSd, selfLeniency } = model;
  const r = model.agreement[evidence.kind];
  const [reported, stretch] = [(placeOf(level) - placeOf('competent')) / reportedSd, prior.sd / r];
  return {
    value: prior.mean + reported * stretch,
    bias: evidence.kind === 'self' ? selfLeniency * stretch : 0,
    sd: sdOfAgreement(r, prior.sd) * Math.sqrt(inflation(age, model)),
  };
};
