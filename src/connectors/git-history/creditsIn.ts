import type { Credited, credited } from '../../features/code/index.ts';

const coAuthor: typeof credited.coAuthor = 1;
const reviewer: typeof credited.reviewer = 2;
const proposer: typeof credited.proposer = 3;

/** Somebody as a signature's text (see signatureOf), and how they are credited. */
export type Credit = (kind: Credited, who: string) => void;

const trailers: readonly { readonly key: string; readonly kind: Credited }[] = [
  { key: 'co-authored-by:', kind: coAuthor },
  { key: 'reviewed-by:', kind: reviewer },
];

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

const logins = (list: string): readonly string[] =>
  list.split(',').flatMap((one) => (/^@?[A-Za-z\d][\w-]*$/.test(one) ? [`@${one.replace('@', '')}`] : []));

/** homu and bors: `Auto merge of #12 - ada:branch, r=bo,cy`; earlier `auto merge of #12 : ada/berths/branch, r=bo`. */
const homu =
  /^(?:auto|rollup) merge of #\d+ (?:- (?<author>[^\s:]+):|: (?<owner>[^\s/]+)\/)\S*?(?:, r=(?<by>\S+)|\s|$)/i;
/** GitHub: `Merge pull request #12 from ada/branch`. */
const github = /^Merge pull request #\d+ from (?<owner>[^\s/]+)\//;
/** bors-ng: below `Merge #12 #13`, for each `12: What it does r=bo,cy a=ada`. */
const borsNg = /^\d+: .* r=(?<by>\S+) a=(?<author>\S+)$/;

const creditMerge = (line: string, pattern: RegExp, credit: Credit): void => {
  const { author, owner, by } = pattern.exec(line)?.groups ?? {};
  for (const who of logins(author ?? owner ?? '')) credit(proposer, who);
  for (const who of logins(by ?? '')) credit(reviewer, who);
};

const mergeKinds: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  { key: 'merge pull request #', pattern: github },
  { key: 'auto merge of #', pattern: homu },
  { key: 'rollup merge of #', pattern: homu },
];

const lineEnd = (text: Buffer, start: number, end: number): number => {
  const at = text.indexOf(10, start);
  return at < 0 || at > end ? end : at;
};

const lineAt = (text: Buffer, start: number, end: number): string =>
  text.toString('utf8', start, lineEnd(text, start, end)).trim();

/**
 * Whom a commit message credits besides the author: `Co-authored-by:` and `Reviewed-by:` on any line (squashing moves
 * them up from the last paragraph), and what merge bots write. Lines that cannot hold any are passed over as bytes.
 */
export const creditsIn = (message: Buffer, start: number, end: number, credit: Credit): void => {
  const merge = mergeKinds.find(({ key }) => startsWith(message, start, key));
  if (merge) creditMerge(lineAt(message, start, end), merge.pattern, credit);
  const isBorsNg = startsWith(message, start, 'merge #');
  for (let line = start; line < end; ) {
    const first = message[line]! | 32;
    if (first === 99 || first === 114)
      for (const { key, kind } of trailers)
        if (startsWith(message, line, key)) {
          const who = whoIs(lineAt(message, line + key.length, end));
          if (who !== '') credit(kind, who);
        }
    if (isBorsNg && first < 58) creditMerge(lineAt(message, line, end), borsNg, credit);
    while (line < end && message[line] !== 10) line += 1;
    line += 1;
  }
};
