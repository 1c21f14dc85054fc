/** A part of a repository that somebody can know: a folder, a component, the files of one CODEOWNERS rule, or all of it. */
export interface Area {
  /** Stable and readable: `folder:src/ui`, `component:web`, `owners:/docs/ @ada`, `repository`. */
  readonly id: string;
  readonly kind: 'repository' | 'folder' | 'component' | 'owners';
  readonly name: string;
  /** Numbers of the paths that belong to it, rising. */
  readonly files: Uint32Array;
}

/** What a file is for. Only `source` counts as knowledge of code; tests, docs and configuration are shown apart. */
export const fileKinds = ['source', 'test', 'docs', 'configuration', 'generated', 'vendored'] as const;
export type FileKind = (typeof fileKinds)[number];
