/** How a commit touched a path. */
export const touched = { added: 1, modified: 2, deleted: 3, renamed: 4 } as const;

/** How somebody stands on a commit besides having written it. */
export const credited = {
  /** `Co-authored-by:` */
  coAuthor: 1,
  /** `Reviewed-by:`, or `r=` of a merge bot */
  reviewer: 2,
  /** The author that a merge bot names: `Auto merge of #12 - ada:branch, r=bo` */
  proposer: 3,
} as const;
export type Credited = (typeof credited)[keyof typeof credited];

/** A name as it stands on a commit. One human often has several. */
export interface Signature {
  readonly name: string;
  /** As written; compared without case. Empty where only a login is known (`r=ada`). */
  readonly email: string;
  /** Login on the host, where the commit tells it (`12+ada@users.noreply.github.com`, `r=ada`). */
  readonly login: string | null;
}

/** Numbers `values[start[row]]` until, not including, `values[start[row + 1]]` belong to a row. `start` has one more entry than there are rows. */
export type Starts = Uint32Array;

/**
 * Who changed what on which day: a repository's history in columns. Commits come parents first, numbered from 0;
 * signatures and paths are numbered too. No time of day is kept.
 */
export interface History {
  /** Id of the commit that was read, in hex. */
  readonly head: string;
  /** False: git stopped before the end, so this is a part of the truth. */
  readonly complete: boolean;
  readonly commits: {
    readonly count: number;
    /** The bytes of the ids one after the other, 20 each (32 in a SHA-256 repository). */
    readonly id: Uint8Array;
    /** The day it was written, at its author's midnight. */
    readonly written: Int32Array;
    /** The day it was committed: from then on others could see it. */
    readonly landed: Int32Array;
    /** Signature of its author, after the .mailmap. */
    readonly author: Uint32Array;
    /** Numbers of the first two parents; −1: none, or not in this clone. */
    readonly firstParent: Int32Array;
    readonly secondParent: Int32Array;
  };
  /** The paths a commit touched, against its first parent; of a merge none. */
  readonly changes: {
    /** By commit. */
    readonly start: Starts;
    /** The path after the change; for a deletion the one that went. */
    readonly path: Uint32Array;
    readonly kind: Uint8Array;
    /** The path before an unchanged file was moved; elsewhere the same as `path`. */
    readonly from: Uint32Array;
  };
  readonly credits: {
    readonly commit: Uint32Array;
    readonly signature: Uint32Array;
    readonly kind: Uint8Array;
  };
  readonly signatures: readonly Signature[];
  readonly paths: readonly string[];
  /** The files at `head`. */
  readonly files: {
    readonly path: Uint32Array;
    /** −1: not known (a partial clone). */
    readonly bytes: Int32Array;
  };
}

/** A history of nothing: what a repository without commits says. */
export const emptyHistory: History = {
  head: '',
  complete: true,
  commits: {
    count: 0,
    id: new Uint8Array(0),
    written: new Int32Array(0),
    landed: new Int32Array(0),
    author: new Uint32Array(0),
    firstParent: new Int32Array(0),
    secondParent: new Int32Array(0),
  },
  changes: {
    start: new Uint32Array(1),
    path: new Uint32Array(0),
    kind: new Uint8Array(0),
    from: new Uint32Array(0),
  },
  credits: { commit: new Uint32Array(0), signature: new Uint32Array(0), kind: new Uint8Array(0) },
  signatures: [],
  paths: [],
  files: { path: new Uint32Array(0), bytes: new Int32Array(0) },
};

/** Small files at `head` that say something about the others: CODEOWNERS, .mailmap, .gitattributes, manifests. Text by path. */
export type Texts = ReadonlyMap<string, string>;

/** What a repository gives: its history and the texts of its telling files. */
export interface Repository {
  readonly history: History;
  readonly texts: Texts;
}
