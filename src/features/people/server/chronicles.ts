import { InputError } from '../../../base/errors.ts';
import { type Chronicle, emptyChronicle, type Fact, type FactKind } from '../fact.ts';
import { type PeopleDb, readFacts, readVersion } from './store.ts';

interface Kept {
  readonly version: number;
  readonly chronicle: Chronicle;
}

/**
 * The chronicle of each organisation, kept in memory and brought up to date by the change sets recorded since, also by
 * other processes. Reading costs one small query when nothing changed.
 */
export class Chronicles {
  readonly #db: PeopleDb;
  readonly #kept = new Map<string, Kept>();

  constructor(db: PeopleDb) {
    this.#db = db;
  }

  async read(orgId: string): Promise<Kept> {
    const version = await readVersion(this.#db, orgId);
    if (version === null)
      throw new InputError('not-found', 'This organisation is not here any more. Sign in again.');
    const kept = this.#kept.get(orgId) ?? { version: 0, chronicle: emptyChronicle };
    if (kept.version === version) return kept;
    const fresh = {
      version,
      chronicle: merged(kept.chronicle, await readFacts(this.#db, orgId, knownOf(kept))),
    };
    if (fresh.version > (this.#kept.get(orgId)?.version ?? -1)) this.#kept.set(orgId, fresh);
    return fresh;
  }
}

const knownOf = ({ version, chronicle }: Kept) => ({
  version,
  row: (kind: FactKind) =>
    (chronicle[kind] as readonly Fact[]).reduce((top, fact) => Math.max(top, fact.row), 0),
});

const merged = (before: Chronicle, changed: Chronicle): Chronicle => {
  const of = <K extends FactKind>(kind: K): readonly Fact<K>[] => {
    const news = changed[kind] as readonly Fact<K>[];
    const olds = before[kind] as readonly Fact<K>[];
    if (news.length === 0) return olds;
    const rows = new Set(news.map((fact) => fact.row));
    return [...olds.filter((fact) => !rows.has(fact.row)), ...news];
  };
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
