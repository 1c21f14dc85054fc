import type { Moment } from '../../base/day.ts';
import { overlaps } from '../../base/span.ts';
import type { Changes, Chronicle, Fact } from './fact.ts';
import { factKinds } from './fact.ts';
import { referencesOf } from './keys.ts';

export interface Undoing {
  readonly changes: Changes;
  /** Later change sets that build on this one. While there are any, it cannot be undone. */
  readonly dependents: readonly number[];
}

/**
 * Takes a change set back: what it added is retracted, what it retracted is said again. Nothing is erased: what was
 * known in between stays readable. `undone` are the change sets that were taken back already.
 */
export const undoChangeSet = (
  chronicle: Chronicle,
  changeSet: number,
  undone: ReadonlySet<number>,
  at: Moment,
): Undoing => {
  const all = factKinds.flatMap((kind) => chronicle[kind] as readonly Fact[]);
  const live = all.filter((fact) => fact.retractedAt === null);
  const mine = live.filter((fact) => fact.addedBy === changeSet);
  const takenBack = all.filter((fact) => fact.retractedBy === changeSet && fact.addedBy !== changeSet);
  const counts = (other: number | null): other is number =>
    other !== null && other !== changeSet && !undone.has(other);

  const changedLater = all
    .filter((fact) => fact.addedBy === changeSet && fact.retractedAt !== null)
    .map((fact) => fact.retractedBy);
  const madeHere = new Set(mine.map((fact) => fact.id));
  for (const fact of live) if (fact.addedBy !== changeSet) madeHere.delete(fact.id);
  const leaning = live
    .filter(
      (fact) =>
        fact.addedBy !== changeSet && referencesOf(fact.kind, fact.body).some((id) => madeHere.has(id)),
    )
    .map((fact) => fact.addedBy);
  const inTheWay = live
    .filter(
      (fact) =>
        fact.addedBy > changeSet &&
        takenBack.some((back) => back.kind === fact.kind && back.id === fact.id && overlaps(back, fact)),
    )
    .map((fact) => fact.addedBy);
  const inTheSeat = live
    .filter(
      (fact) =>
        fact.kind === 'appointment' &&
        fact.addedBy > changeSet &&
        takenBack.some((back) => sharesPost(back, fact) && overlaps(back, fact)),
    )
    .map((fact) => fact.addedBy);

  return {
    changes: {
      retract: mine.map(({ kind, row }) => ({ kind, row, at, announcedOn: null })),
      add: takenBack.map(({ row, retractedBy, retractedBySource, ...fact }) => ({
        ...fact,
        recordedAt: at,
        retractedAt: null,
        retractionAnnouncedOn: null,
      })),
    },
    dependents: [...new Set([...changedLater, ...leaning, ...inTheWay, ...inTheSeat].filter(counts))].sort(
      (a, b) => a - b,
    ),
  };
};

const sharesPost = (a: Fact, b: Fact): boolean =>
  a.kind === 'appointment' &&
  b.kind === 'appointment' &&
  (a as Fact<'appointment'>).body.post === (b as Fact<'appointment'>).body.post;
