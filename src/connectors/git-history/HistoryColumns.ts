import type { History } from '../../features/code/index.ts';
import { bytes, counts, signed } from './Column.ts';
import { CommitIds } from './CommitIds.ts';
import { Interned, unpacked } from './Interned.ts';
import { numberSignatures } from './numberSignatures.ts';
import { signatureIn } from './signatureOf.ts';

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
  /** Contact who wrote it. */
  readonly author = counts();
  readonly firstParent = signed();
  readonly secondParent = signed();
  /** Where the changes of each commit end, but for the last. */
  readonly end = counts();
  readonly path = counts();
  readonly kind = bytes();
  readonly from = counts();
  readonly paths;
  /** Everybody as the commits and messages spell them, before the .mailmap. */
  readonly contacts = new Interned();
  readonly creditCommit = counts();
  readonly creditContact = counts();
  readonly creditKind = bytes();

  constructor(before: History = nothing) {
    this.before = before;
    this.ids = new CommitIds(before.commits);
    this.paths = new Interned(before.paths);
  }

  /** How many commits there are with those of before. */
  get count(): number {
    return this.before.commits.count + this.written.count;
  }

  /** All paths by number, once nothing comes any more. */
  takePaths(): readonly string[] {
    return [...this.before.paths, ...unpacked(this.paths.takePacked())];
  }

  /** To be called before the first change of a commit is added: closes the one before. */
  beginCommit(): void {
    if (this.written.count > 0) this.end.push(this.before.changes.path.length + this.path.count);
  }

  /** Gives the whole history away; what stands at its head, with the text of its .mailmap, is told by others. */
  takeHistory(about: Pick<History, 'head' | 'complete' | 'files' | 'paths'>, mailmap: string): History {
    const { commits, changes, credits, signatures } = this.before;
    this.beginCommit();
    const known = numberSignatures(
      signatures,
      unpacked(this.contacts.takePacked()).map(signatureIn),
      mailmap,
    );
    const authors = this.author.room(0);
    for (let i = 0; i < this.author.count; i += 1) authors[i] = known.byContact[authors[i]!]!;
    const credited = this.#credited(known.byContact);
    return {
      ...about,
      commits: {
        count: this.count,
        id: this.ids.take(),
        written: this.written.take(commits.written),
        landed: this.landed.take(commits.landed),
        author: this.author.take(commits.author),
        firstParent: this.firstParent.take(commits.firstParent),
        secondParent: this.secondParent.take(commits.secondParent),
      },
      changes: {
        start: this.end.take(changes.start),
        path: this.path.take(changes.path),
        kind: this.kind.take(changes.kind),
        from: this.from.take(changes.from),
      },
      credits: {
        commit: credited.commit.take(credits.commit),
        signature: credited.signature.take(credits.signature),
        kind: credited.kind.take(credits.kind),
      },
      signatures: known.signatures,
    };
  }

  /** Credits by signature, each once; whoever wrote a commit gets none for it. */
  #credited(byContact: Uint32Array) {
    const [commit, signature, kind] = [counts(), counts(), bytes()];
    const first = this.before.commits.count;
    for (let i = 0; i < this.creditCommit.count; i += 1) {
      const [row, who] = [this.creditCommit.at(i), byContact[this.creditContact.at(i)]!];
      if (this.author.at(row - first) === who) continue;
      let same = commit.count - 1;
      while (same >= 0 && commit.at(same) === row) {
        if (signature.at(same) === who && kind.at(same) === this.creditKind.at(i)) break;
        same -= 1;
      }
      if (same >= 0 && commit.at(same) === row) continue;
      commit.push(row);
      signature.push(who);
      kind.push(this.creditKind.at(i));
    }
    return { commit, signature, kind };
  }
}
