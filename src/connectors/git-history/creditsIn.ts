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

const isLogin = /^@?[A-Za-z\d][\w-]*$/;

const creditLogins = (kind: Credited, list: string, credit: Credit): void => {
  for (const one of list.split(','))
    if (isLogin.test(one)) credit(kind, one.charCodeAt(0) === 64 ? one : `@${one}`);
};

/** homu and bors: `Auto merge of #12 - ada:branch, r=bo,cy`; earlier `auto merge of #12 : ada/berths/branch, r=bo`. */
const homu = /^(?:auto|rollup) merge of #\d+ (?:- ([^\s:]+):|: ([^\s/]+)\/)\S*?(?:, r=(\S+)|\s|$)/i;
/** GitHub: `Merge pull request #12 from ada/branch`. */
const github = /^Merge pull request #\d+ from ([^\s/]+)\//;
/** bors-ng: below `Merge #12 #13`, for each `12: What it does r=bo,cy a=ada`. */
const borsNg = /^\d+: .* r=(\S+) a=(\S+)$/gm;

const lineAt = (text: Buffer, start: number, end: number): string => {
  let lineEnd = start;
  while (lineEnd < end && text[lineEnd] !== 10) lineEnd += 1;
  return text.toString('utf8', start, lineEnd).trim();
};

const creditMerge = (message: Buffer, start: number, end: number, credit: Credit): void => {
  if (startsWith(message, start, 'merge pull request #')) {
    const found = github.exec(lineAt(message, start, end));
    if (found) creditLogins(proposer, found[1]!, credit);
  } else if (startsWith(message, start, 'merge #')) {
    for (const [, by = '', author = ''] of message.toString('utf8', start, end).matchAll(borsNg)) {
      creditLogins(proposer, author, credit);
      creditLogins(reviewer, by, credit);
    }
  } else if (
    startsWith(message, start, 'auto merge of #') ||
    startsWith(message, start, 'rollup merge of #')
  ) {
    const found = homu.exec(lineAt(message, start, end));
    if (found) creditLogins(proposer, found[1] ?? found[2]!, credit);
    if (found?.[3]) creditLogins(reviewer, found[3], credit);
  }
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
  creditMerge(message, start, end, credit);
  for (let line = start; line < end; line += 1) {
    const first = message[line]! | 32;
    if (first === 99 || first === 114) creditTrailer(message, line, end, credit);
    while (line < end && message[line] !== 10) line += 1;
  }
};
