import type { History } from '../../features/code/index.ts';
import { bytes, counts, signed } from './Column.ts';
import { CommitIds } from './CommitIds.ts';
import { Interned, packed, unpacked } from './Interned.ts';
import { signatureOf, textOf } from './signatureOf.ts';

/** The columns of a history while it is being read, empty or going on from one that was read before. */
export class HistoryColumns {
  readonly ids;
  readonly written;
  readonly landed;
  readonly author;
  readonly firstParent;
  readonly secondParent;
  /** Where the changes of each commit start, without the end of the last. */
  readonly start;
  readonly path;
  readonly kind;
  readonly from;
  readonly paths;
  readonly signatures;
  readonly creditCommit;
  readonly creditSignature;
  readonly creditKind;

  constructor(before?: History) {
    const { commits, changes, credits } = before ?? {};
    this.ids = new CommitIds(commits?.id, commits?.count);
    this.written = signed(commits?.written);
    this.landed = signed(commits?.landed);
    this.author = counts(commits?.author);
    this.firstParent = signed(commits?.firstParent);
    this.secondParent = signed(commits?.secondParent);
    this.start = counts(changes?.start.subarray(0, -1));
    this.path = counts(changes?.path);
    this.kind = bytes(changes?.kind);
    this.from = counts(changes?.from);
    this.paths = new Interned(before && packed(before.paths));
    this.signatures = new Interned(before && packed(before.signatures.map(textOf)));
    this.creditCommit = counts(credits?.commit);
    this.creditSignature = counts(credits?.signature);
    this.creditKind = bytes(credits?.kind);
  }

  /** The history in these columns; what stands at its head is told by others. */
  history(about: Pick<History, 'head' | 'complete' | 'files'>): History {
    const { count } = this.written;
    this.start.push(this.path.count);
    const start = this.start.all();
    this.start.count = count;
    return {
      ...about,
      commits: {
        count,
        id: this.ids.all(),
        written: this.written.all(),
        landed: this.landed.all(),
        author: this.author.all(),
        firstParent: this.firstParent.all(),
        secondParent: this.secondParent.all(),
      },
      changes: { start, path: this.path.all(), kind: this.kind.all(), from: this.from.all() },
      credits: {
        commit: this.creditCommit.all(),
        signature: this.creditSignature.all(),
        kind: this.creditKind.all(),
      },
      signatures: unpacked(this.signatures.packed()).map(signatureOf),
      paths: unpacked(this.paths.packed()),
    };
  }
}
