import { Recent } from '../../../base/remember.ts';
import { type CalendarDb, readAbsences } from '../../calendar/server/index.ts';
import type { TeamId, View } from '../../people/index.ts';
import { ownersTeams } from '../answers/ownersTeams.ts';
import { type Codebase, codebaseOf } from '../codebase.ts';
import { type CodeView, codeViewOf } from '../codeView.ts';
import { emptyHistory, type Repository } from '../history.ts';
import { developersOf, type Identities, type KnownPerson } from '../identity/index.ts';
import type { Lines } from '../lines.ts';
import { readAreaTeams } from './areaTeams.ts';
import { readDecisions } from './decisions.ts';
import { type KeptRepository, readRepositories } from './repositories.ts';
import { readKeptLines, readSnapshot } from './snapshots.ts';
import type { CodeDb } from './tables.ts';

interface CodebasesOptions {
  readonly db: CodeDb;
  readonly calendar: CalendarDb;
  /** Null: kept in a form of before, so that it has to be read again. */
  readonly decode: (bytes: Uint8Array) => Repository | null;
  readonly decodeLines: (bytes: Uint8Array) => Lines | null;
}

/** Everybody the chronicle tells of, also who has left: their signatures stay theirs. */
const peopleIn = ({ known, names }: View): readonly KnownPerson[] => {
  const identities = Map.groupBy(known.identity, ({ body }) => body.person);
  return [...new Map(known.person.map((fact) => [fact.id, fact])).values()].map(({ id, body }) => ({
    id,
    name: names.person(id),
    isBot: body.standing === 'bot',
    identities: (identities.get(id) ?? []).map((fact) => fact.body),
  }));
};

/** A view of 100,000 commits takes some 50 MB: a few are kept. */
const viewsKept = 6;

/** Repositories as they were read, in memory, and what they say on the days asked for last. */
export class Codebases {
  readonly #options: CodebasesOptions;
  readonly #kept = new Map<string, { readonly version: number; readonly codebase: Promise<Codebase> }>();
  readonly #identities = new Recent<Identities>(2);
  readonly #views = new Recent<CodeView>(viewsKept);

  constructor(options: CodebasesOptions) {
    this.#options = options;
  }

  list(orgId: string): Promise<readonly KeptRepository[]> {
    return readRepositories(this.#options.db, orgId);
  }

  /** Changes whenever something is read anew, or an area gets another team. */
  async version(orgId: string): Promise<string> {
    return JSON.stringify([await this.list(orgId), await readAreaTeams(this.#options.db, orgId)]);
  }

  /** Which team answers for each area of a repository: as somebody said, else as CODEOWNERS does. */
  async teamByArea(orgId: string, view: CodeView): Promise<ReadonlyMap<string, TeamId>> {
    const said = await readAreaTeams(this.#options.db, orgId, view.codebase.called.id);
    return new Map([...ownersTeams(view), ...said.map(({ area, team }) => [area, team] as const)]);
  }

  read(orgId: string, repository: KeptRepository): Promise<Codebase> {
    const key = `${orgId} ${repository.id}`;
    const kept = this.#kept.get(key);
    if (kept?.version === repository.version) return kept.codebase;
    const codebase = this.#load(orgId, repository);
    this.#kept.set(key, { version: repository.version, codebase });
    codebase.catch(() => this.#kept.delete(key));
    return codebase;
  }

  /** Who is who in all repositories, in the order of `list`; by what the viewer knows of the directory. */
  async identities(
    orgId: string,
    view: View,
  ): Promise<{ readonly repositories: readonly KeptRepository[]; readonly identities: Identities }> {
    const repositories = await this.list(orgId);
    const decisions = await readDecisions(this.#options.db, orgId);
    const key = JSON.stringify([
      orgId,
      viewKey(view),
      repositories.map(({ id, version }) => [id, version]),
      decisions,
    ]);
    const codebases = await Promise.all(repositories.map((each) => this.read(orgId, each)));
    const identities = this.#identities.get(key, () =>
      developersOf(
        codebases.map(({ signatures }) => signatures),
        peopleIn(view),
        decisions,
      ),
    );
    return { repositories, identities };
  }

  /** A repository on the day of the view. */
  async view(orgId: string, repository: KeptRepository, view: View): Promise<CodeView> {
    const absences = await readAbsences(this.#options.calendar, orgId);
    const { repositories, identities } = await this.identities(orgId, view);
    const number = repositories.findIndex(({ id }) => id === repository.id);
    const { developers } = identities.byRepository[number]!;
    const codebase = await this.read(orgId, repository);
    const made = identityKey(identities);
    const key = JSON.stringify([
      orgId,
      viewKey(view),
      view.roster.day,
      repository.id,
      repository.version,
      made,
      absences,
    ]);
    return this.#views.get(key, () => codeViewOf(codebase, developers, view, absences));
  }

  async #load(orgId: string, repository: KeptRepository): Promise<Codebase> {
    const snapshot = await readSnapshot(this.#options.db, orgId, repository.id);
    const decoded = snapshot && this.#options.decode(snapshot.bytes);
    if (!snapshot || !decoded) return codebaseOf(repository, { history: emptyHistory, texts: new Map() });
    const history = { ...decoded.history, signatures: snapshot.signatures };
    const counted = await readKeptLines(this.#options.db, orgId, repository.id);
    const lines = counted && this.#options.decodeLines(counted);
    // Of an earlier reading: until they are counted anew they say less than nothing.
    const fits = lines !== null && lines.head === history.head;
    return codebaseOf(repository, { ...decoded, history }, fits ? lines : null);
  }
}

let counted = 0;
/** Tells objects apart that stand for what was asked and known. */
const numbers = new WeakMap<object, number>();
const numberOf = (of: object): number => {
  const number = numbers.get(of) ?? ++counted;
  numbers.set(of, number);
  return number;
};
const viewKey = ({ known }: View): number => numberOf(known);
const identityKey = (identities: Identities): number => numberOf(identities);
