import type { Area, FileKind } from './area.ts';
import { areasOf, fileKindsOf, type Technology, technologiesOf } from './files/index.ts';
import type { Repository } from './history.ts';
import { type SignaturesOf, signaturesOf } from './identity/gathering.ts';
import type { Lines } from './lines.ts';
import { ownersAreas, ownersOf, readOwners } from './owners/index.ts';

/** A repository as it is called and read. */
export interface Called {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Where it was read from: a folder, or an address. */
  readonly location: string;
}

/** What a repository holds, whoever asks and whatever the day. */
export interface Codebase extends Repository {
  readonly called: Called;
  /** What it tells about who is who. */
  readonly signatures: SignaturesOf;
  /** By path. */
  readonly kinds: readonly FileKind[];
  /** Worth a page of their own; as they are cut today. */
  readonly areas: readonly Area[];
  readonly technologies: readonly Technology[];
  /** Counted in the background, some time after a reading; null until then. */
  readonly lines: Lines | null;
}

/** The files of each rule of CODEOWNERS, but of those that say again what a folder or component is. */
const areasOnPaper = ({ history, texts }: Repository, areas: readonly Area[]): readonly Area[] => {
  const file = readOwners(texts);
  if (file === null) return [];
  const standing = new Set(history.files.path);
  const filesOf = ({ files }: Area) => files.filter((path) => standing.has(path)).join();
  const known = new Set(areas.map(filesOf));
  return ownersAreas(file, ownersOf(file, history.paths)).filter((area) => !known.has(filesOf(area)));
};

/** Where most logins live, unless something says otherwise. */
const usualHost = 'github.com';

/** Where logins of a repository live: the host it is cloned from; of a folder, the host of its no-reply addresses. */
const hostOf = (location: string, { history }: Repository): string => {
  const cloned = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(location)?.[1];
  if (cloned !== undefined) return cloned.toLowerCase();
  const hosts = new Map<string, number>();
  for (const { email } of history.signatures) {
    const host = /@users\.noreply\.([\w.-]+)$/i.exec(email)?.[1]?.toLowerCase();
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  }
  return [...hosts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? usualHost;
};

export const codebaseOf = (called: Called, repository: Repository, lines: Lines | null = null): Codebase => {
  const { history, texts } = repository;
  const { paths, files } = history;
  const { kinds, languages } = fileKindsOf(paths, texts);
  const ground = { paths, files: files.path, kinds, texts };
  const areas = areasOf(ground);
  return {
    ...{ called, history, texts, kinds, lines },
    signatures: signaturesOf(called.slug, hostOf(called.location, repository), repository),
    areas: [...areas, ...areasOnPaper(repository, areas)],
    technologies: technologiesOf({ ...ground, languages }),
  };
};
