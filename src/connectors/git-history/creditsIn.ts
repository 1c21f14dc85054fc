import type { Credited, credited } from '../../features/code/index.ts';

const coAuthor: typeof credited.coAuthor = 1;
const reviewer: typeof credited.reviewer = 2;
const proposer: typeof credited.proposer = 3;

/** Somebody as signatureIn reads them, and how they are credited. */
export type Credit = (kind: Credited, who: string) => void;

const startsWith = (text: Uint8Array, start: number, key: string): boolean => {
  for (let i = 0; i < key.length; i += 1) {
    const byte = text[start + i]!;
    if ((byte > 64 && byte < 91 ? byte + 32 : byte) !== key.charCodeAt(i)) return false;
  }
  return true;
};

/** `Ada Quill <ada@harbour.example>`, `Ada Quill`, `@ada`: what stands behind a trailer's colon. Empty: nobody. */
const whoIs = (value: string): string => {
  const [, name = '', email] = /^([^<>]*)<([^<>\s]+)>/.exec(value) ?? [];
  if (email !== undefined) return `${name.trim()} <${email}>`;
  if (/^@[\w-]+$/.test(value)) return value;
  return /^[^<>@]+$/.test(value) ? `${value} <>` : '';
};

const [newline, space, comma, slash, colon, at] = [10, 32, 44, 47, 58, 64];

const isLogin = /^[A-Za-z\d][\w-]*$/;

/** Credits the logins of `ada,@bo` between two places. What is no login (`r=<try>`) is nobody. */
const creditLogins = (kind: Credited, text: Buffer, start: number, end: number, credit: Credit): void => {
  for (let from = start, to = start; to <= end; to += 1) {
    if (to < end && text[to] !== comma) continue;
    const login = text.toString('latin1', text[from] === at ? from + 1 : from, to);
    if (isLogin.test(login)) credit(kind, `@${login}`);
    from = to + 1;
  }
};

/** Where a byte first stands, or a word or line ends before it. */
const until = (byte: number, text: Buffer, start: number, end: number): number => {
  let to = start;
  while (to < end && text[to] !== byte && text[to] !== space && text[to] !== newline) to += 1;
  return to;
};

/** GitHub, behind the number: `Merge pull request #12 from ada/branch`. */
const creditGithub = (text: Buffer, start: number, end: number, credit: Credit): void => {
  if (!startsWith(text, start, ' from ')) return;
  const owner = until(slash, text, start + 6, end);
  if (text[owner] === slash) creditLogins(proposer, text, start + 6, owner, credit);
};

/** homu and bors, behind the number: `Auto merge of #12 - ada:branch, r=bo,cy`; earlier `auto merge of #12 : ada/berths/branch, r=bo`. */
const creditHomu = (text: Buffer, start: number, end: number, credit: Credit): void => {
  const mark = startsWith(text, start, ' - ') ? colon : startsWith(text, start, ' : ') ? slash : 0;
  const author = until(mark, text, start + 3, end);
  if (mark === 0 || text[author] !== mark) return;
  creditLogins(proposer, text, start + 3, author, credit);
  const branch = until(space, text, author, end);
  if (text[branch - 1] === comma && startsWith(text, branch, ' r='))
    creditLogins(reviewer, text, branch + 3, until(space, text, branch + 3, end), credit);
};

/** bors-ng: below `Merge #12 #13`, for each `12: What it does r=bo,cy a=ada`. */
const creditBorsNg = (text: Buffer, start: number, end: number, credit: Credit): void => {
  const message = text.subarray(start, end);
  for (const [, by = '', author = ''] of message.toString().matchAll(/^\d+: .* r=(\S+) a=(\S+)$/gm)) {
    creditLogins(proposer, Buffer.from(author), 0, author.length, credit);
    creditLogins(reviewer, Buffer.from(by), 0, by.length, credit);
  }
};

const merges = [
  { key: 'merge pull request #', told: creditGithub },
  { key: 'auto merge of #', told: creditHomu },
  { key: 'rollup merge of #', told: creditHomu },
  { key: 'merge #', told: creditBorsNg },
];

const creditMerge = (text: Buffer, start: number, end: number, credit: Credit): void => {
  const { key, told } = merges.find((merge) => startsWith(text, start, merge.key)) ?? {};
  if (key === undefined || told === undefined) return;
  let behind = start + key.length;
  while (behind < end && text[behind]! >= 48 && text[behind]! <= 57) behind += 1;
  told(text, told === creditBorsNg ? start : behind, end, credit);
};

const lineAt = (text: Buffer, start: number, end: number): string => {
  let lineEnd = start;
  while (lineEnd < end && text[lineEnd] !== newline) lineEnd += 1;
  return text.toString('utf8', start, lineEnd).trim();
};

const trailers: readonly { readonly key: string; readonly kind: Credited }[] = [
  { key: 'co-authored-by:', kind: coAuthor },
  { key: 'reviewed-by:', kind: reviewer },
];

const creditTrailer = (message: Buffer, line: number, end: number, credit: Credit): void => {
  for (const { key, kind } of trailers) {
    if (!startsWith(message, line, key)) continue;
    const who = whoIs(lineAt(message, line + key.length, end));
    if (who !== '') credit(kind, who);
  }
};

/**
 * Whom a commit message credits besides the author: `Co-authored-by:` and `Reviewed-by:` on any line (squashing moves
 * them up from the last paragraph), and what merge bots write. Lines that cannot hold any are passed over as bytes.
 */
export const creditsIn = (message: Buffer, start: number, end: number, credit: Credit): void => {
  const first = message[start]! | 32;
  // Merges of all kinds begin with a, m or r.
  if (first === 97 || first === 109 || first === 114) creditMerge(message, start, end, credit);
  for (let line = start; line < end; line += 1) {
    const letter = message[line]! | 32;
    if (letter === 99 || letter === 114) creditTrailer(message, line, end, credit);
    while (line < end && message[line] !== newline) line += 1;
  }
};
