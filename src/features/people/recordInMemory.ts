import type { Changes, Chronicle, Fact, FactKind, NewFact } from './fact.ts';
import { factKinds } from './fact.ts';

/** The chronicle after a change set, without a store: for dry runs, and for tests of what a change leads to. */
export const recordInMemory = (
  chronicle: Chronicle,
  changes: Changes,
  source: string,
  changeSet = 0,
): Chronicle => {
  const retractions = new Map(
    changes.retract.map((retraction) => [`${retraction.kind} ${retraction.row}`, retraction]),
  );
  let row = factKinds.reduce(
    (top, kind) => chronicle[kind].reduce((max, fact) => Math.max(max, fact.row), top),
    0,
  );
  const retracted = (fact: Fact): Fact => {
    const retraction = retractions.get(`${fact.kind} ${fact.row}`);
    if (retraction === undefined) return fact;
    return {
      ...fact,
      retractedAt: retraction.at,
      retractionAnnouncedOn: retraction.announcedOn,
      retractedBy: changeSet,
      retractedBySource: source,
    };
  };
  const recorded = (fact: NewFact): Fact => {
    row += 1;
    const [retractedBy, retractedBySource] = fact.retractedAt === null ? [null, null] : [changeSet, source];
    return { addedBy: changeSet, ...fact, row, retractedBy, retractedBySource } as Fact;
  };
  const of = <K extends FactKind>(kind: K): Fact<K>[] =>
    [
      ...(chronicle[kind] as readonly Fact[]).map(retracted),
      ...changes.add.filter((fact) => fact.kind === kind).map(recorded),
    ] as Fact<FactKind>[] as Fact<K>[];
  return {
    person: of('person'),
    identity: of('identity'),
    team: of('team'),
    post: of('post'),
    appointment: of('appointment'),
    membership: of('membership'),
    reportingLine: of('reportingLine'),
  };
};
