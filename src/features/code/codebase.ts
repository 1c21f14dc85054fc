import type { Area, FileKind } from './area.ts';
import { areasOf, fileKindsOf, type Technology, technologiesOf } from './files/index.ts';
import type { Repository } from './history.ts';
import { type SignaturesOf, signaturesOf } from './identity/gathering.ts';

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
}

/** Where logins of a repository live: the host it is cloned from; a folder does not say. */
const hostOf = (location: string): string =>
  /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(location)?.[1]?.toLowerCase() ?? 'github.com';

export const codebaseOf = (called: Called, repository: Repository): Codebase => {
  const { history, texts } = repository;
  const { paths, files } = history;
  const { kinds, languages } = fileKindsOf(paths, texts);
  const ground = { paths, files: files.path, kinds, texts };
  return {
    ...{ called, history, texts, kinds },
    signatures: signaturesOf(called.id, hostOf(called.location), repository),
    areas: areasOf(ground),
    technologies: technologiesOf({ ...ground, languages }),
  };
};
