import { type Credit, creditsIn } from './creditsIn.ts';
import type { HistoryColumns } from './HistoryColumns.ts';
import { Inflow } from './Inflow.ts';
import { touched } from './touched.ts';
import { writtenDay } from './writtenDay.ts';

/**
 * The arguments that make git write what LogParser reads. `--name-status` says all we keep in two thirds of the bytes of
 * `--raw`; `-M100%` pairs files moved unchanged by their blob ids and needs no blob. Settings of the user that would
 * change the output are overruled.
 */
export const logArguments = (range: string): readonly string[] => [
  '-c',
  'log.showRoot=true',
  'log',
  '--reverse',
  '--date-order',
  '--name-status',
  '-z',
  '-M100%',
  '--ignore-submodules=all',
  // Else git asks for the blob of the .mailmap, and dies of it where that is missing.
  '--no-mailmap',
  '--no-show-signature',
  '--no-color',
  '--no-ext-diff',
  '--encoding=UTF-8',
  '--date=raw',
  '--format=tformat:%H%x00%P%x00%an <%ae>%x00%ad%x00%cd%x00%B',
  range,
  '--',
];

const [newline, space] = [10, 32];
/** Letters of `--name-status`. Anything else (`M`, or `T` for a file that became a link) is a modification. */
const [letterA, letterD, letterR, letterZ] = [65, 68, 82, 90];

const kindOf = (letter: number): number => {
  if (letter === letterA) return touched.added;
  if (letter === letterD) return touched.deleted;
  return letter === letterR ? touched.renamed : touched.modified;
};

/** Reads the bytes of `git log` as they come, in chunks of any size, into columns. */
export class LogParser {
  readonly #columns: HistoryColumns;
  readonly #inflow = new Inflow();
  /** Ids of commits that are there in part only: what they changed is not known. */
  readonly #cut: ReadonlySet<string>;
  #isCut = false;
  readonly #contacts = new Map<string, number>();
  readonly #credit: Credit = (kind, text) => {
    const { count, creditCommit, creditContact, creditKind } = this.#columns;
    creditCommit.push(count - 1);
    creditContact.push(this.#contacts.get(text) ?? this.#contactOf(text));
    creditKind.push(kind);
  };

  constructor(columns: HistoryColumns, cut: ReadonlySet<string> = new Set()) {
    this.#columns = columns;
    this.#cut = cut;
  }

  push(chunk: Buffer): void {
    const inflow = this.#inflow;
    inflow.push(chunk);
    while (inflow.from < inflow.to) {
      const first = inflow.buffer[inflow.from]!;
      // Ids are written in small letters, kinds of change in capitals, and a newline parts a commit from its changes.
      if (first === newline) inflow.from += 1;
      else if (!(first >= letterA && first <= letterZ ? this.#readChange(first) : this.#readCommit())) break;
    }
  }

  /** Whether all that came could be read. */
  get isDone(): boolean {
    return this.#inflow.from === this.#inflow.to;
  }

  #readChange(letter: number): boolean {
    const inflow = this.#inflow;
    const { buffer } = inflow;
    const isMove = letter === letterR;
    const start = inflow.nul(inflow.from) + 1;
    const end = start > 0 ? inflow.nul(start) : -1;
    const last = isMove && end >= 0 ? inflow.nul(end + 1) : end;
    if (last < 0) return false;
    inflow.from = last + 1;
    if (this.#isCut) return true;
    const { paths, path, from, kind } = this.#columns;
    const first = paths.number(buffer, start, end);
    const now = isMove ? paths.number(buffer, end + 1, last) : first;
    path.push(now);
    from.push(first);
    kind.push(kindOf(letter));
    return true;
  }

  #readCommit(): boolean {
    const inflow = this.#inflow;
    const { buffer, from } = inflow;
    const parents = inflow.nul(from) + 1;
    const author = parents > 0 ? inflow.nul(parents) + 1 : 0;
    const written = author > 0 ? inflow.nul(author) + 1 : 0;
    const landed = written > 0 ? inflow.nul(written) + 1 : 0;
    const message = landed > 0 ? inflow.nul(landed) + 1 : 0;
    const end = message > 0 ? inflow.farNul(message) : -1;
    if (end < 0) return false;
    inflow.from = end + 1;
    const columns = this.#columns;
    columns.beginCommit();
    this.#readParents(parents, author - 1);
    columns.ids.add(buffer, from, parents - 1);
    columns.author.push(columns.contacts.number(buffer, author, written - 1));
    columns.written.push(writtenDay(buffer, written, landed - 1));
    columns.landed.push(writtenDay(buffer, landed, message - 1));
    this.#isCut = this.#cut.size > 0 && this.#cut.has(buffer.toString('latin1', from, parents - 1));
    creditsIn(buffer, message, end, this.#credit);
    return true;
  }

  #readParents(start: number, end: number): void {
    const { ids, firstParent, secondParent } = this.#columns;
    const { buffer } = this.#inflow;
    const idEnd = start < end ? buffer.indexOf(space, start) : end;
    const hasSecond = idEnd > 0 && idEnd < end;
    if (start < end) ids.findInto(firstParent, buffer, start);
    else firstParent.push(-1);
    if (hasSecond) ids.findInto(secondParent, buffer, idEnd + 1);
    else secondParent.push(-1);
  }

  #contactOf(text: string): number {
    const contact = Buffer.from(text);
    const number = this.#columns.contacts.number(contact, 0, contact.length);
    this.#contacts.set(text, number);
    return number;
  }
}
