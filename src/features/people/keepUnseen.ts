import { type Knowledge, maySee } from './asKnown.ts';
import type { Changes, Chronicle, Fact, FactKind } from './fact.ts';

const live = (kind: FactKind, id: string): string => `${kind} ${id}`;

/**
 * What somebody may not see yet is not taken back by files of theirs that leave it out: they could not have put it in.
 * Where the files say something else of the same thing, they are taken at their word.
 */
export const keepUnseen = (
  changes: Changes,
  chronicle: Chronicle,
  asker: Pick<Knowledge, 'viewer' | 'today'>,
): Changes => {
  const said = new Set(
    changes.add.filter((fact) => fact.retractedAt === null).map(({ kind, id }) => live(kind, id)),
  );
  const isUnseen = (kind: FactKind, row: number): boolean => {
    const fact = (chronicle[kind] as readonly Fact[]).find((each) => each.row === row);
    return fact !== undefined && !maySee(fact, fact.announcedOn, asker) && !said.has(live(kind, fact.id));
  };
  const unannounced = Object.values(chronicle).some((facts) =>
    facts.some((fact) => fact.announcedOn !== null && fact.announcedOn > asker.today),
  );
  return unannounced
    ? { ...changes, retract: changes.retract.filter(({ kind, row }) => !isUnseen(kind, row)) }
    : changes;
};
