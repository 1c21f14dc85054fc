import type { History, Repository, Signature } from '../../features/code/index.ts';
import { packed, unpacked } from './Interned.ts';

/** Changes whenever the layout or the meaning of what is read does: older snapshots are then read anew. */
const version = 2;
const magic = 'wheelhouse history\n';

type Values = Uint8Array | Int32Array | Uint32Array;

interface Header {
  readonly version: number;
  readonly head: string;
  readonly complete: boolean;
  readonly commits: number;
  /** Bytes of each section, in the order of sectionsOf. */
  readonly sizes: readonly number[];
}

/** Columns as they lie in a snapshot. */
const sectionsOf = ({ history, texts }: Repository): readonly Values[] => {
  const { commits, changes, credits, files } = history;
  return [
    commits.id,
    commits.written,
    commits.landed,
    commits.author,
    commits.firstParent,
    commits.secondParent,
    changes.start,
    changes.path,
    changes.kind,
    changes.from,
    credits.commit,
    credits.signature,
    credits.kind,
    files.path,
    files.bytes,
    packed(history.signatures.map(({ name }) => name)),
    packed(history.signatures.map(({ email }) => email)),
    packed(history.signatures.map(({ login }) => login ?? '')),
    packed(history.paths),
    Buffer.from(JSON.stringify([...texts])),
  ];
};

/** Sections start at multiples of 8, so that they can be used where they lie. */
const aligned = (at: number): number => Math.ceil(at / 8) * 8;

/** A repository as bytes, to be kept until its head moves. Numbers are little-endian, as on every machine we run on. */
export const encodeSnapshot = (repository: Repository): Uint8Array => {
  const sections = sectionsOf(repository);
  const { head, complete, commits } = repository.history;
  const sizes = sections.map(({ byteLength }) => byteLength);
  const header: Header = { version, head, complete, commits: commits.count, sizes };
  const start = Buffer.from(`${magic}${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(sizes.reduce((at, size) => aligned(at) + size, start.length));
  bytes.set(start);
  let at = start.length;
  for (const section of sections) {
    at = aligned(at);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += section.byteLength;
  }
  return bytes;
};

const headerOf = (bytes: Buffer): { readonly header: Header; readonly end: number } | null => {
  const end = bytes.indexOf(10, magic.length) + 1;
  if (end === 0 || bytes.toString('latin1', 0, magic.length) !== magic) return null;
  const header = JSON.parse(bytes.toString('utf8', magic.length, end)) as Header;
  return header.version === version ? { header, end } : null;
};

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The commit a snapshot was taken at; null: another version's, or no snapshot. */
export const headOfSnapshot = (bytes: Uint8Array): string | null =>
  headerOf(asBuffer(bytes))?.header.head ?? null;

const signaturesOf = (
  names: readonly string[],
  emails: readonly string[],
  logins: readonly string[],
): readonly Signature[] =>
  names.map((name, i) => ({ name, email: emails[i]!, login: logins[i] === '' ? null : logins[i]! }));

/**
 * The repository in a snapshot; null where another version wrote it, or it is cut short: read the history anew. The
 * columns stay in `bytes`, which must not change any more.
 */
export const decodeSnapshot = (bytes: Uint8Array): Repository | null => {
  const found = headerOf(asBuffer(bytes));
  if (found === null) return null;
  // Numbers of four bytes cannot be read in place from an odd address, where pooled buffers begin.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { head, complete, commits, sizes } = found.header;
  const starts: number[] = [];
  let at = found.end;
  for (const size of sizes) {
    starts.push(aligned(at));
    at = aligned(at) + size;
  }
  if (at !== bytes.length) return null;
  let next = -1;
  const octets = () => {
    next += 1;
    return new Uint8Array(buffer, byteOffset + starts[next]!, sizes[next]!);
  };
  const signed = () => {
    next += 1;
    return new Int32Array(buffer, byteOffset + starts[next]!, sizes[next]! / 4);
  };
  const counts = () => {
    next += 1;
    return new Uint32Array(buffer, byteOffset + starts[next]!, sizes[next]! / 4);
  };
  // The order of sectionsOf.
  const history: History = {
    head,
    complete,
    commits: {
      count: commits,
      id: octets(),
      written: signed(),
      landed: signed(),
      author: counts(),
      firstParent: signed(),
      secondParent: signed(),
    },
    changes: { start: counts(), path: counts(), kind: octets(), from: counts() },
    credits: { commit: counts(), signature: counts(), kind: octets() },
    files: { path: counts(), bytes: signed() },
    signatures: signaturesOf(unpacked(octets()), unpacked(octets()), unpacked(octets())),
    paths: unpacked(octets()),
  };
  return { history, texts: new Map(JSON.parse(asBuffer(octets()).toString())) };
};
