import type { Fault } from '../../../base/errors.ts';
import type { OwnersRule, ParsedOwners } from './ownersFile.ts';
import { isOwner, linesOf, wordsOf } from './words.ts';

/** GitHub reads no file larger than 3 MB. */
const mostBytes = 3 * 1024 * 1024;

/** What GitHub does not take over from .gitignore. */
const unknownIn = (pattern: string): string | undefined => {
  if (pattern.startsWith('!')) return 'GitHub knows no pattern that begins with "!"';
  if (pattern.includes('[')) return 'GitHub knows no ranges such as "[a-z]"';
  if (pattern.startsWith('\\#')) return 'GitHub takes "#" at the beginning as a comment, also after "\\"';
  return undefined;
};

const faultOf = (pattern: string, owners: readonly string[]): string | undefined => {
  const unknown = unknownIn(pattern);
  if (unknown) return `${unknown}, and leaves the line out. Name the paths otherwise.`;
  const wrong = owners.find((word) => !isOwner(word));
  return wrong === undefined
    ? undefined
    : `"${wrong}" is no owner, so GitHub leaves the line out. Write @login, @organisation/team or an e-mail address.`;
};

/**
 * Reads CODEOWNERS as GitHub does: the last rule that matches counts, one without owners takes them away, and a line
 * with a fault is left out. https://docs.github.com/articles/about-code-owners
 */
export const parseGithub = (text: string): ParsedOwners => {
  const rules: OwnersRule[] = [];
  const faults: Fault[] = [];
  const lineOf = new Map<string, number>();
  for (const [line, written] of linesOf(text)) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined) continue;
    const message = faultOf(pattern, owners);
    if (message) faults.push({ line, message, severity: 'error' });
    else rules.push({ line, pattern, owners, isDefault: false, section: 0, isExclusion: false });
    const before = lineOf.get(pattern);
    if (!message && before !== undefined)
      faults.push({
        ...{ line: before, severity: 'warning' },
        message: `Line ${line} has the same pattern and comes later, so this line never counts. Delete one of them.`,
      });
    if (!message) lineOf.set(pattern, line);
  }
  if (text.length > mostBytes)
    faults.push({
      line: 1,
      severity: 'error',
      message: 'GitHub reads no CODEOWNERS above 3 MB. Shorten it.',
    });
  const section = { line: 0, name: null, isOptional: false, approvals: 1, owners: [] };
  return { sections: [section], rules, faults: faults.sort((a, b) => a.line! - b.line!) };
};
