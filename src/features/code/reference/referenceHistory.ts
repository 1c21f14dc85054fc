/** What the reference method reads of a repository: every change git can follow, at one commit. */
export interface ReferenceHistory {
  /** Id of the commit that was read, in hex. */
  readonly commit: string;
  /** Author of each commit after the .mailmap of that commit (its committer where no author is named). */
  readonly authors: readonly ReferenceAuthor[];
  /** Additions, modifications and renames of all commits, newest commit first, within a commit as git lists them. */
  readonly changes: {
    /** Number of the author. */
    readonly author: Uint32Array;
    readonly kind: Uint8Array;
    readonly path: Uint32Array;
    /** The path before a rename; elsewhere the same as `path`. */
    readonly from: Uint32Array;
  };
  readonly paths: readonly string[];
  /** Numbers of the paths that stand at the commit, in the order of `git ls-files`. */
  readonly files: Uint32Array;
}

export interface ReferenceAuthor {
  readonly name: string;
  readonly email: string;
}
