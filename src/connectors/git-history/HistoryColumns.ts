import type { History } from '../../features/code/index.ts';
import { bytes, counts, signed } from './Column.ts';
import { CommitIds } from './CommitIds.ts';
import { Interned, unpacked } from './Interned.ts';
import { signatureOf, textOf } from './signatureOf.ts';

/** Not the feature's own constant: its door would bring in far more than a quick start can bear. */
export const nothing: History = {
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

/** The columns of a history while it is being read; going on from one that was read before, what comes new. */
export class HistoryColumns {
  readonly before: History;
  readonly ids;
  readonly written = signed();
  readonly landed = signed();
  readonly author = counts();
  readonly firstParent = signed();
  readonly secondParent = signed();
  /** Where the changes of each commit end, but for the last. */
  readonly end = counts();
  readonly path = counts();
  readonly kind = bytes();
  readonly from = counts();
  readonly paths;
  readonly signatures;
  readonly creditCommit = counts();
  readonly creditSignature = counts();
  readonly creditKind = bytes();

  constructor(before: History = nothing) {
    this.before = before;
    this.ids = new CommitIds(before.commits);
    this.paths = new Interned(before.paths);
    this.signatures = new Interned(before.signatures.map(textOf));
  }

  /** How many commits there are with those of before. */
  get count(): number {
    return this.before.commits.count + this.written.count;
  }

  /** To be called before the first change of a commit is added: closes the one before. */
  beginCommit(): void {
    if (this.written.count > 0) this.end.push(this.before.changes.path.length + this.path.count);
  }

  /** The whole history; what stands at its head is told by others. */
  history(about: Pick<History, 'head' | 'complete' | 'files'>): History {
    const { commits, changes, credits, signatures, paths } = this.before;
    this.beginCommit();
    return {
      ...about,
      commits: {
        count: this.count,
        id: this.ids.all(),
        written: this.written.all(commits.written),
        landed: this.landed.all(commits.landed),
        author: this.author.all(commits.author),
        firstParent: this.firstParent.all(commits.firstParent),
        secondParent: this.secondParent.all(commits.secondParent),
      },
      changes: {
        start: this.end.all(changes.start),
        path: this.path.all(changes.path),
        kind: this.kind.all(changes.kind),
        from: this.from.all(changes.from),
      },
      credits: {
        commit: this.creditCommit.all(credits.commit),
        signature: this.creditSignature.all(credits.signature),
        kind: this.creditKind.all(credits.kind),
      },
      signatures: [...signatures, ...unpacked(this.signatures.packed()).map(signatureOf)],
      paths: [...paths, ...unpacked(this.paths.packed())],
    };
  }
}
