import type { Bodies, Chronicle, Fact, FactKind } from './fact.ts';
import type { StatedFact } from './replay.ts';
import { withoutDay } from './statement.ts';

/** Fields of a body that hold the id of a person, a team or a post. */
const references: { readonly [K in FactKind]: { readonly [field: string]: 'person' | 'team' | 'post' } } = {
  person: {},
  identity: { person: 'person' },
  team: { parent: 'team' },
  post: { team: 'team' },
  appointment: { post: 'post', person: 'person', cover: 'person', mentor: 'person', decidedBy: 'person' },
  membership: { team: 'team', person: 'person' },
  reportingLine: { person: 'person', manager: 'person' },
};

/** The ids a fact leans on, so that undoing what made them can be refused. */
export const referencesOf = (kind: FactKind, body: Bodies[FactKind]): readonly string[] =>
  Object.keys(references[kind]).flatMap((field) => {
    const id = (body as unknown as Record<string, string | null>)[field];
    return id === null || id === undefined ? [] : [id];
  });

/** A body with every reference replaced. Null references stay null. */
export const mapReferences = <B extends Bodies[FactKind]>(
  kind: FactKind,
  body: B,
  translate: (kind: 'person' | 'team' | 'post', id: string) => string,
): B => {
  const mapped: Record<string, unknown> = { ...body };
  for (const [field, of] of Object.entries(references[kind])) {
    const id = mapped[field];
    if (typeof id === 'string') mapped[field] = translate(of, id);
  }
  return mapped as B;
};

const identityValue = (kind: string, host: string, value: string): string =>
  `${kind} ${host.toLowerCase()} ${value.toLowerCase()}`;

/** Which thing here each key of a source means: by what the source said before, for people else by e-mail or login. Never by name. */
export class Keys {
  readonly #idByKey = new Map<string, string>();
  readonly #keyById = new Map<string, string>();
  readonly #personByIdentity = new Map<string, string>();
  readonly #newId: () => string;
  /** Keys that were seen for the first time. */
  readonly fresh = new Set<string>();

  constructor(chronicle: Chronicle, source: string, newId: () => string) {
    this.#newId = newId;
    const live = chronicle.identity.filter((fact) => fact.retractedAt === null && fact.to === null);
    for (const { body } of live)
      this.#personByIdentity.set(identityValue(body.kind, body.host, body.value), body.person);
    for (const kind of ['person', 'team', 'post'] as const)
      for (const fact of chronicle[kind])
        if (fact.source.name === source) this.#learn(kind, fact.source.key, fact.id);
    for (const fact of chronicle.identity)
      if (fact.source.name === source)
        this.#learn('person', fact.source.key.split('|')[0]!, fact.body.person);
    this.#followMerges(chronicle);
    this.#recallMatches(chronicle, source);
  }

  /** Whom another source brought here, this one never stated as a person: its key stands in what it says of them. */
  #recallMatches({ appointment, membership }: Chronicle, source: string): void {
    for (const fact of [...appointment, ...membership]) {
      if (fact.source.name !== source || fact.retractedAt !== null) continue;
      const key = withoutDay(fact.source.key).split('<').at(-1)!;
      if (!this.#idByKey.has(`person ${key}`)) this.#learn('person', key, fact.body.person);
    }
  }

  /** A person merged into another by hand stays merged when a file names them again. */
  #followMerges(chronicle: Chronicle): void {
    const here = new Set(chronicle.person.filter((fact) => fact.retractedAt === null).map((fact) => fact.id));
    for (const { body, source } of chronicle.identity) {
      const now = this.#personByIdentity.get(identityValue(body.kind, body.host, body.value));
      const key = `person ${source.key.split('|')[0]}`;
      if (now !== undefined && this.#idByKey.get(key) === body.person && !here.has(body.person))
        this.#idByKey.set(key, now);
    }
  }

  #learn(kind: 'person' | 'team' | 'post', key: string, id: string): void {
    this.#idByKey.set(`${kind} ${key}`, id);
    this.#keyById.set(`${kind} ${id}`, key);
  }

  /** Matches the people a source names with people who are here, by their identities. */
  matchPeople(facts: readonly StatedFact[]): void {
    for (const fact of facts) {
      if (fact.kind !== 'identity' || fact.to !== null) continue;
      const { person, kind, host, value } = fact.body as Bodies['identity'];
      const known = this.#personByIdentity.get(identityValue(kind, host, value));
      if (known !== undefined && !this.#idByKey.has(`person ${person}`)) this.#learn('person', person, known);
    }
  }

  idOf(kind: 'person' | 'team' | 'post', key: string): string {
    const known = this.#idByKey.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const id = this.#newId();
    this.#learn(kind, key, id);
    this.fresh.add(`${kind} ${key}`);
    return id;
  }

  /** The source's own key of a thing; the id itself where the source never spoke of it. */
  keyOf(kind: 'person' | 'team' | 'post', id: string): string {
    return this.#keyById.get(`${kind} ${id}`) ?? id;
  }
}

/** A stored row as the source said it, to seed a replay with. */
export const statedFactOf = (fact: Fact, keys: Keys): StatedFact => ({
  kind: fact.kind,
  key: fact.source.key,
  body: mapReferences(fact.kind, fact.body, (kind, id) => keys.keyOf(kind, id)),
  from: fact.from,
  to: fact.to,
  isDated: /@\d{4}-\d\d-\d\d$/.test(fact.source.key),
  openStart: fact.openStart,
  recordedAt: fact.recordedAt,
  retractedAt: null,
  announcedOn: fact.announcedOn,
  file: fact.source.file,
  line: fact.source.line,
  revision: fact.source.revision,
  row: fact.row,
});
