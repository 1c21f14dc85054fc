import { isoDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import { count, inWords } from '../../base/list.ts';
import type { ImportAnswer } from './api.ts';
import type { Chronicle, Fact, FactKind, NewFact } from './fact.ts';
import { factKinds } from './fact.ts';
import { namesIn, sayBeginning, sayEnd, sayFact } from './names.ts';
import type { Conflict, Reconciliation } from './reconcile.ts';
import { recordInMemory } from './recordInMemory.ts';

const spoken: { readonly [K in FactKind]: readonly [one: string, many: string] } = {
  person: ['person', 'people'],
  identity: ['address or login', 'addresses and logins'],
  team: ['team', 'teams'],
  post: ['seat', 'seats'],
  appointment: ['appointment', 'appointments'],
  membership: ['membership', 'memberships'],
  reportingLine: ['reporting line', 'reporting lines'],
};

type Line = ImportAnswer['changes'][number];

/** What becomes of one thing: of the rows it gains and loses, the newest says. */
const linesOf = (before: Chronicle, { changes }: Reconciliation, after: Chronicle): Line[] => {
  const names = namesIn(after);
  const retracted = new Set(changes.retract.map(({ kind, row }) => `${kind} ${row}`));
  return factKinds.flatMap((kind) => {
    const facts = before[kind] as readonly Fact[];
    const lost = new Map(
      facts.filter((fact) => retracted.has(`${kind} ${fact.row}`)).map((fact) => [fact.id, fact]),
    );
    const news = new Map<string, NewFact>();
    for (const fact of changes.add) {
      if (fact.kind !== kind || fact.retractedAt !== null) continue;
      const other = news.get(fact.id);
      if (other === undefined || fact.from > other.from) news.set(fact.id, fact);
    }
    const told = [...news.values()].map((fact): Line => {
      const what = !lost.has(fact.id) ? 'added' : fact.to !== null ? 'ended' : 'changed';
      const sentence =
        what === 'ended'
          ? `${sayEnd(fact, names)} on ${isoDay(fact.to!)}`
          : what === 'added'
            ? sayBeginning(fact, names)
            : sayFact(fact, names);
      return { what, kind, sentence: `${sentence}.`, file: fact.source.file, line: fact.source.line };
    });
    const gone = [...lost.values()].filter((fact) => !news.has(fact.id));
    return [
      ...told,
      ...gone.map(
        (fact): Line => ({
          what: 'ended',
          kind,
          sentence: `${sayEnd(fact, names)}.`,
          file: fact.source.file,
          line: fact.source.line,
        }),
      ),
    ];
  });
};

const countsOf = (lines: readonly Line[]): ImportAnswer['counts'] => {
  const counts: Record<string, { added: number; changed: number; ended: number }> = {};
  for (const { kind, what } of lines) {
    counts[kind] ??= { added: 0, changed: 0, ended: 0 };
    counts[kind][what] += 1;
  }
  return counts;
};

const sentenceOf = (counts: ImportAnswer['counts']): string => {
  const part = (what: 'added' | 'changed' | 'ended', verb: string) => {
    const kinds = factKinds.filter((kind) => kind !== 'identity' && (counts[kind]?.[what] ?? 0) > 0);
    return kinds.length === 0
      ? []
      : [`${verb} ${inWords(kinds.map((kind) => count(counts[kind]![what], ...spoken[kind])))}`];
  };
  const parts = [...part('added', 'adds'), ...part('changed', 'changes'), ...part('ended', 'ends')];
  if (parts.length === 0)
    return Object.keys(counts).length === 0
      ? 'Nothing to do: the files say what is here already.'
      : 'Adds nothing but addresses and logins.';
  const sentence = parts.join('; ');
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
};

const conflictAnswer = (
  { kind, stated, byHand }: Conflict,
  after: Chronicle,
): ImportAnswer['conflicts'][number] => {
  const names = namesIn(after);
  const isKnown = byHand === null || (after[kind] as readonly Fact[]).some(({ row }) => row === byHand.row);
  return {
    subject: sayFact(stated, names),
    fileSays: `${sayFact(stated, names)}, from ${isoDay(stated.from)}${stated.to === null ? '' : ` to ${isoDay(stated.to)}`}`,
    handSays:
      byHand === null
        ? 'taken away by hand'
        : !isKnown
          ? 'something that is not public yet'
          : `${sayFact(byHand, names)}, from ${isoDay(byHand.from)}${byHand.to === null ? '' : ` to ${isoDay(byHand.to)}`}`,
    file: stated.source.file,
    line: stated.source.line,
  };
};

export interface ImportOutcome {
  readonly kind: string;
  readonly source: string;
  readonly changeSet: number | null;
  readonly version: number;
  readonly faults: readonly Fault[];
}

/** What an import would do, or did, in words. @param before As the reader knows it. */
export const importAnswerOf = (
  before: Chronicle,
  reconciliation: Reconciliation,
  outcome: ImportOutcome,
): ImportAnswer => {
  const after = recordInMemory(before, reconciliation.changes, outcome.source);
  const lines = linesOf(before, reconciliation, after);
  const counts = countsOf(lines);
  return {
    kind: outcome.kind,
    source: outcome.source,
    changeSet: outcome.changeSet,
    version: String(outcome.version),
    sentence: sentenceOf(counts),
    counts,
    changes: lines,
    faults: outcome.faults.map((fault) => ({ ...fault })),
    conflicts: reconciliation.conflicts.map((conflict) => conflictAnswer(conflict, after)),
    unmatched: [...reconciliation.newPeople],
  };
};
