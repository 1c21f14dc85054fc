import type { Day, Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import { groupBy } from '../../base/list.ts';
import { covers, overlaps, type Span } from '../../base/span.ts';
import { maySee } from './asKnown.ts';
import type { Bodies, Changes, Chronicle, Fact, FactKind, NewFact, PersonId, Retraction } from './fact.ts';
import { factKinds } from './fact.ts';

export interface DraftContext {
  readonly today: Day;
  readonly at: Moment;
  readonly newId: () => string;
  /** Who does it; is named on appointments as the one who decided. */
  readonly author: PersonId | null;
}

type Versioned<K extends FactKind> = Fact<K> & { readonly isNew?: true };

/** Changes by hand, gathered one by one; each sees what the ones before it did. Nothing is kept until the store takes `changes()`. */
export class Draft {
  readonly context: DraftContext;
  readonly #chronicle: Chronicle;
  /** By kind and id; of the kinds that were asked for. */
  readonly #live = new Map<FactKind, Map<string, Versioned<FactKind>[]>>();
  readonly #retracted: Retraction[] = [];
  #row = Number.MAX_SAFE_INTEGER;

  constructor(chronicle: Chronicle, context: DraftContext) {
    this.context = context;
    this.#chronicle = chronicle;
  }

  #liveOf<K extends FactKind>(kind: K): Map<string, Versioned<K>[]> {
    const isLive = (fact: Fact) => fact.retractedAt === null;
    const facts: readonly Fact[] = this.#chronicle[kind];
    const live = this.#live.get(kind) ?? groupBy(facts.filter(isLive), ({ id }) => id);
    this.#live.set(kind, live);
    return live as Map<string, Versioned<FactKind>[]> as Map<string, Versioned<K>[]>;
  }

  all<K extends FactKind>(kind: K): Versioned<K>[] {
    return [...this.#liveOf(kind).values()].flat();
  }

  /** The version that holds on a day (default: the newest). Throws in words when it is not there. */
  need<K extends FactKind>(kind: K, id: string, on?: Day): Versioned<K> {
    const versions = (this.#liveOf(kind).get(id) ?? []).toSorted((a, b) => b.from - a.from);
    const found = on === undefined ? versions[0] : (versions.find((fact) => covers(fact, on)) ?? versions[0]);
    if (found === undefined)
      throw new InputError(
        'not-found',
        `The ${words[kind]} ${id} is not here any more. Reload and choose again.`,
      );
    return found;
  }

  add<K extends FactKind>(
    kind: K,
    body: Bodies[K],
    span: Span,
    options: { id?: string; announcedOn?: Day | null; openStart?: boolean } = {},
  ): string {
    if (span.to !== null && span.to <= span.from)
      throw new InputError('empty-span', 'The last day lies before the first. Give a later last day.');
    const id = options.id ?? this.context.newId();
    this.#row -= 1;
    const fact = {
      kind,
      id,
      body,
      ...span,
      row: this.#row,
      openStart: options.openStart ?? false,
      recordedAt: this.context.at,
      retractedAt: null,
      announcedOn: options.announcedOn ?? null,
      retractionAnnouncedOn: null,
      addedBy: 0,
      retractedBy: null,
      retractedBySource: null,
      source: { name: 'hand', key: '', file: null, line: null, revision: null },
      isNew: true,
    } as unknown as Versioned<K>;
    if (kind === 'appointment') this.#refuseTwoInOnePost(fact as unknown as Fact<'appointment'>);
    const versions = this.#liveOf(kind);
    versions.set(id, [...(versions.get(id) ?? []), fact]);
    return id;
  }

  retract<K extends FactKind>(fact: Versioned<K>, announcedOn: Day | null = null): void {
    const versions = this.#liveOf(fact.kind);
    versions.set(
      fact.id,
      (versions.get(fact.id) ?? []).filter((other) => other.row !== fact.row),
    );
    if (!fact.isNew)
      this.#retracted.push({ kind: fact.kind, row: fact.row, at: this.context.at, announcedOn });
  }

  /** Puts another version in the place of one. The source keeps its key, so that the file's own statement can be found again. */
  replace<K extends FactKind>(
    fact: Versioned<K>,
    change: { body?: Partial<Bodies[K]>; from?: Day; to?: Day | null; announcedOn?: Day | null },
  ): void {
    const announcedOn = change.announcedOn ?? fact.announcedOn;
    this.retract(fact, change.announcedOn ?? null);
    const span = { from: change.from ?? fact.from, to: change.to === undefined ? fact.to : change.to };
    this.add(fact.kind as K, { ...fact.body, ...change.body } as Bodies[K], span, {
      id: fact.id,
      announcedOn,
      openStart: fact.openStart && span.from === fact.from,
    });
  }

  /** Ends a fact on a day: its last day is the one before. One that had not begun yet is taken back. */
  end<K extends FactKind>(fact: Versioned<K>, on: Day, announcedOn: Day | null = null): void {
    if (fact.to !== null && fact.to <= on) return;
    if (fact.from >= on) this.retract(fact, announcedOn);
    else this.replace(fact, { to: on, announcedOn });
  }

  changes(): Changes {
    const touched = factKinds.filter((kind) => this.#live.has(kind));
    const added = touched.flatMap((kind) => this.all(kind).filter((fact) => fact.isNew));
    return {
      add: added.map(
        ({ isNew, row, addedBy, retractedBy, retractedBySource, ...fact }) => fact as unknown as NewFact,
      ),
      retract: this.#retracted,
    };
  }

  #refuseTwoInOnePost(fact: Fact<'appointment'>): void {
    const other = this.all('appointment').find((a) => a.body.post === fact.body.post && overlaps(a, fact));
    if (other === undefined) return;
    const { author, today } = this.context;
    if (!maySee(other, other.announcedOn, { viewer: author, today }))
      throw new InputError(
        'post-is-held',
        'This seat is promised on some of these days, and that is not public yet. Open another seat for the time, or ask who decides about it.',
      );
    const holder = this.need('person', other.body.person).body.name;
    throw new InputError(
      'post-is-held',
      `${holder} holds this seat on these days already. End that appointment first, or choose other days.`,
    );
  }
}

const words: { readonly [K in FactKind]: string } = {
  person: 'person',
  identity: 'identity',
  team: 'team',
  post: 'seat',
  appointment: 'appointment',
  membership: 'membership',
  reportingLine: 'reporting line',
};
