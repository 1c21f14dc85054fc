import type { Moment } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { overlaps } from '../../base/span.ts';
import type { Changes, Chronicle, Fact, FactKind, NewFact, Retraction } from './fact.ts';
import { factKinds, isKind } from './fact.ts';
import { Keys, mapReferences, statedFactOf } from './keys.ts';
import { Replay, type Revision, type StatedFact } from './replay.ts';

/** A file and a correction by hand say different things. The hand stays; the reader decides. */
export interface Conflict {
  readonly kind: FactKind;
  /** What the file says, ready to be put into words. */
  readonly stated: NewFact;
  /** What was put there by hand; null when it was taken away by hand. */
  readonly byHand: Fact | null;
}

export interface Reconciliation {
  readonly changes: Changes;
  readonly conflicts: readonly Conflict[];
  /** Keys of people the source names who are nobody here yet. */
  readonly newPeople: readonly string[];
}

export interface ReconcileContext {
  /** The stream of statements: `kubernetes sigs.yaml`. */
  readonly source: string;
  readonly at: Moment;
  readonly newId: () => string;
}

const hand = 'hand';

const allFacts = (chronicle: Chronicle): Fact[] =>
  factKinds.flatMap((kind) => chronicle[kind] as readonly Fact[]);

/** What a source said last: its rows that it did not take back itself. Those that a hand retracted it still says. */
const lastSaid = (facts: readonly Fact[], source: string): Fact[] =>
  facts.filter(
    (fact) => fact.source.name === source && (fact.retractedAt === null || fact.retractedBySource === hand),
  );

const isThing = (kind: FactKind): kind is 'person' | 'team' | 'post' =>
  kind === 'person' || kind === 'team' || kind === 'post';

const says = (fact: Pick<Fact, 'kind' | 'from' | 'to' | 'body'>): string =>
  JSON.stringify([
    fact.kind,
    fact.from,
    fact.to,
    Object.entries(fact.body).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** A replay on top of what a source said before. */
export const beginReplay = (chronicle: Chronicle, source: string, newId: () => string): Replay => {
  const keys = new Keys(chronicle, source, newId);
  return new Replay(lastSaid(allFacts(chronicle), source).map((fact) => statedFactOf(fact, keys)));
};

/** Puts ids in the place of keys. Versions of one stay share an id; people, teams and posts keep theirs for good. */
const withIds = (
  facts: readonly StatedFact[],
  base: readonly Fact[],
  keys: Keys,
  { source, newId }: ReconcileContext,
): Map<StatedFact, NewFact> => {
  const idOfStay = new Map(base.map((fact) => [`${fact.kind} ${fact.source.key} ${fact.from}`, fact.id]));
  const stayId = (kind: FactKind, key: string, from: number): string => {
    const stay = `${kind} ${key} ${from}`;
    const id = idOfStay.get(stay) ?? newId();
    idOfStay.set(stay, id);
    return id;
  };
  return new Map(
    facts.map((fact) => [
      fact,
      {
        kind: fact.kind,
        id: isThing(fact.kind) ? keys.idOf(fact.kind, fact.key) : stayId(fact.kind, fact.key, fact.from),
        body: mapReferences(fact.kind, fact.body, (kind, key) => keys.idOf(kind, key)),
        from: fact.from,
        to: fact.to,
        openStart: fact.openStart,
        recordedAt: fact.recordedAt,
        retractedAt: fact.retractedAt,
        announcedOn: fact.announcedOn,
        retractionAnnouncedOn: null,
        source: { name: source, key: fact.key, file: fact.file, line: fact.line, revision: fact.revision },
      } as NewFact,
    ]),
  );
};

/** What hands have done, to be asked about each thing a file says. */
class Hands {
  readonly #touched: ReadonlyMap<string, readonly Fact[]>;
  readonly #live: ReadonlyMap<string, readonly Fact[]>;
  readonly #seats: ReadonlyMap<string, readonly Fact<'appointment'>[]>;
  readonly #identities: ReadonlyMap<string, Fact<'identity'>>;

  constructor(facts: readonly Fact[], source: string) {
    const live = facts.filter((fact) => fact.retractedAt === null);
    this.#touched = groupBy(
      facts.filter((fact) => fact.retractedBySource === hand),
      (fact) => `${fact.kind} ${fact.id}`,
    );
    this.#live = groupBy(live, (fact) => `${fact.kind} ${fact.id}`);
    const appointments = live.filter(
      (fact) => fact.kind === 'appointment' && fact.source.name === hand,
    ) as Fact<FactKind>[] as Fact<'appointment'>[];
    this.#seats = groupBy(appointments, ({ body }) => body.post);
    const identities = live.filter(
      (fact) => fact.kind === 'identity' && fact.source.name !== source,
    ) as Fact<FactKind>[] as Fact<'identity'>[];
    this.#identities = new Map(
      identities.map((fact) => [
        `${fact.body.kind} ${fact.body.host} ${fact.body.value.toLowerCase()}`,
        fact,
      ]),
    );
  }

  /** Undefined: no hand stands in the way. `agrees`: the hand says the same already. */
  verdict(stated: NewFact): { agrees: boolean; byHand: Fact | null } | undefined {
    const live = this.#live.get(`${stated.kind} ${stated.id}`) ?? [];
    const byHand = live.filter((fact) => fact.source.name === hand && overlaps(fact, stated));
    if (byHand.length > 0)
      return { agrees: byHand.some((fact) => says(fact) === says(stated as Fact)), byHand: byHand[0]! };
    const wasTaken = (this.#touched.get(`${stated.kind} ${stated.id}`) ?? []).some((fact) =>
      overlaps(fact, stated),
    );
    if (wasTaken && live.length === 0) return { agrees: false, byHand: null };
    if (isKind(stated, 'appointment')) {
      const inTheWay = (this.#seats.get(stated.body.post) ?? []).find(
        (fact) => fact.id !== stated.id && overlaps(fact, stated),
      );
      if (inTheWay)
        return {
          agrees: inTheWay.body.person === stated.body.person && inTheWay.from === stated.from,
          byHand: inTheWay,
        };
    }
    if (isKind(stated, 'identity')) {
      const owner = this.#identities.get(
        `${stated.body.kind} ${stated.body.host} ${stated.body.value.toLowerCase()}`,
      );
      if (owner) return { agrees: owner.body.person === stated.body.person, byHand: owner };
    }
    return undefined;
  }
}

/** Another file says already that this person is here in those days, or a hand does of whom this one never spoke. */
const isSaidElsewhere = (versions: readonly Fact<'person'>[], stated: NewFact): boolean => {
  const isKnownHere = versions.some((fact) => fact.source.name === stated.source.name);
  return versions.some(
    (fact) =>
      fact.retractedAt === null &&
      fact.source.name !== stated.source.name &&
      !(isKnownHere && fact.source.name === hand) &&
      overlaps(fact, stated),
  );
};

/**
 * Compares what a source says with what is recorded. Rows it takes back are retracted, new ones added, and where a
 * hand has corrected something the hand stays and the difference is listed. Saying the same twice changes nothing.
 */
export const reconcile = (
  chronicle: Chronicle,
  replay: Replay,
  context: ReconcileContext,
): Reconciliation => {
  const everything = allFacts(chronicle);
  const base = lastSaid(everything, context.source);
  const facts = replay.facts();
  const keys = new Keys(chronicle, context.source, context.newId);
  keys.matchPeople(facts);
  const stated = withIds(facts, base, keys, context);
  const hands = new Hands(everything, context.source);
  const retracted: Retraction[] = [];
  const added: NewFact[] = [];
  const conflicts: Conflict[] = [];

  const people = groupBy(chronicle.person, (fact) => fact.id);
  const rows = new Map(base.map((fact) => [fact.row, fact]));
  const spoken = new Set<number>();
  const retract = (fact: Fact, at: Moment) => {
    if (fact.retractedAt === null) retracted.push({ kind: fact.kind, row: fact.row, at, announcedOn: null });
  };
  const unspoken = groupBy(
    base.filter((fact) => fact.retractedAt === null),
    says,
  );
  const versions = new Set(
    everything
      .filter((f) => f.source.name === context.source && f.retractedAt !== null)
      .map((f) => `${f.source.key} ${f.recordedAt} ${says(f)}`),
  );
  const put = (fact: NewFact) => {
    const verdict = fact.retractedAt === null ? hands.verdict(fact) : undefined;
    if (verdict === undefined) added.push(fact);
    else if (!verdict.agrees) conflicts.push({ kind: fact.kind, stated: fact, byHand: verdict.byHand });
  };

  for (const [fact, ready] of stated) {
    const row = fact.row === null ? undefined : rows.get(fact.row);
    if (row !== undefined) {
      spoken.add(row.row);
      if (fact.retractedAt !== null) retract(row, fact.retractedAt);
      else if (row.retractedAt !== null) put(ready);
      continue;
    }
    if (fact.kind === 'person' && isSaidElsewhere(people.get(ready.id) ?? [], ready)) continue;
    if (fact.retractedAt !== null) {
      if (!versions.has(`${fact.key} ${fact.recordedAt} ${says(ready as Fact)}`)) added.push(ready);
      continue;
    }
    const same = unspoken
      .get(says(ready as Fact))
      ?.find((candidate) => candidate.source.key === fact.key && !spoken.has(candidate.row));
    if (same) spoken.add(same.row);
    else put(ready);
  }
  for (const fact of base) if (!spoken.has(fact.row)) retract(fact, context.at);
  return {
    changes: { add: added, retract: retracted },
    conflicts,
    newPeople: [...keys.fresh]
      .filter((key) => key.startsWith('person '))
      .map((key) => key.slice('person '.length)),
  };
};

/** One snapshot of a source's files, on top of what it said before. */
export const reconcileSnapshot = (
  chronicle: Chronicle,
  revision: Revision,
  context: ReconcileContext,
): Reconciliation => {
  const replay = beginReplay(chronicle, context.source, context.newId);
  replay.advance(revision);
  return reconcile(chronicle, replay, context);
};
