import { InputError } from '../../../base/errors.ts';
import { Edition } from '../edition.ts';
import { type Chronicle, emptyChronicle, type Fact, type FactKind } from '../fact.ts';
import { type PeopleDb, readFacts, readVersion } from './store.ts';

interface Coming {
  readonly version: number;
  readonly edition: Promise<Edition>;
}

/**
 * The chronicle of each organisation, kept in memory and brought up to date by the change sets recorded since, also by
 * other processes. Reading costs one small query when nothing changed; who comes while it is read waits for the same.
 */
export class Chronicles {
  readonly #db: PeopleDb;
  readonly #kept = new Map<string, Edition>();
  readonly #coming = new Map<string, Coming>();

  constructor(db: PeopleDb) {
    this.#db = db;
  }

  async read(orgId: string): Promise<Edition> {
    const version = await readVersion(this.#db, orgId);
    if (version === null)
      throw new InputError('not-found', 'This organisation is not here any more. Sign in again.');
    const kept = this.#kept.get(orgId) ?? new Edition(emptyChronicle, 0);
    // Also before the first change set: views are remembered by their edition.
    this.#kept.set(orgId, kept);
    if (kept.version === version) return kept;
    const coming = this.#coming.get(orgId);
    if (coming?.version === version) return coming.edition;
    const edition = this.#bring(orgId, kept, version);
    this.#coming.set(orgId, { version, edition });
    return edition.finally(() => {
      if (this.#coming.get(orgId)?.edition === edition) this.#coming.delete(orgId);
    });
  }

  async #bring(orgId: string, kept: Edition, version: number): Promise<Edition> {
    const news = await readFacts(this.#db, orgId, knownOf(kept));
    const fresh = new Edition(merged(kept.chronicle, news), version);
    if (fresh.version > (this.#kept.get(orgId)?.version ?? -1)) this.#kept.set(orgId, fresh);
    return fresh;
  }
}

const knownOf = ({ version, chronicle }: Edition) => ({
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
