import type { Fault } from '../../../base/errors.ts';
import type { OwnersRule, OwnersSection, ParsedOwners } from './ownersFile.ts';
import { isOwner, linesOf, wordsOf } from './words.ts';

/** `^[Name][2] @default`: optional, name, approvals, the rest. */
const heading = /^(\^?)\[([^\]]*)\](?:\[(-?\d+)\])?(?:\s+(.*))?$/;

/** Also `@@developer`, `@@maintainer`, `@@owner`: everybody of a role. */
const isGitlabOwner = (word: string): boolean =>
  isOwner(word) || /^@@(developer|maintainer|owner)s?$/i.test(word);

/**
 * Reads CODEOWNERS as GitLab does: each section counts for itself, its last rule that matches gives its owners, rules
 * without owners take the section's, and `!pattern` takes paths out of it.
 * https://docs.gitlab.com/user/project/codeowners/reference/
 */
export const parseGitlab = (text: string): ParsedOwners => {
  const sections: OwnersSection[] = [{ line: 0, name: null, isOptional: false, approvals: 1, owners: [] }];
  const rules: OwnersRule[] = [];
  const faults: Fault[] = [];
  let current = 0;
  const ownersIn = (line: number, words: readonly string[]): readonly string[] => {
    for (const word of words.filter((one) => !isGitlabOwner(one)))
      faults.push({
        ...{ line, severity: 'error' },
        message: `"${word}" is no owner. Write @login, @group, @@role or an e-mail address.`,
      });
    return words.filter(isGitlabOwner);
  };
  const begin = (line: number, [, optional, name, approvals, rest]: RegExpExecArray): void => {
    const told = name!.trim();
    if (told === '')
      faults.push({ line, severity: 'error', message: 'This section has no name. Give it one.' });
    if (optional && approvals)
      faults.push({
        line,
        severity: 'warning',
        message: `Section ${told} is optional, so [${approvals}] does nothing.`,
      });
    const owners = ownersIn(line, wordsOf(rest ?? ''));
    const known = sections.findIndex((section) => section.name?.toLowerCase() === told.toLowerCase());
    current = known < 0 ? sections.length : known;
    if (known >= 0)
      sections[known] = { ...sections[known]!, owners: [...sections[known]!.owners, ...owners] };
    else
      sections.push({
        ...{ line, name: told, isOptional: optional === '^', owners },
        approvals: Math.max(1, Number(approvals ?? 1)),
      });
  };
  for (const [line, written] of linesOf(text)) {
    const trimmed = written.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const section = heading.exec(trimmed);
    if (section) {
      begin(line, section);
      continue;
    }
    if (/^\^?\[[^\]]*$/.test(trimmed))
      faults.push({
        line,
        severity: 'warning',
        message: 'This reads as a path, not as a section: its "]" is missing.',
      });
    const [pattern, ...owners] = wordsOf(trimmed);
    if (pattern === undefined) continue;
    const isExclusion = pattern.startsWith('!');
    rules.push({
      ...{ line, section: current, isExclusion, isDefault: false, owners: ownersIn(line, owners) },
      pattern: isExclusion ? pattern.slice(1) : pattern,
    });
  }
  const withDefaults = rules.map((rule) =>
    rule.owners.length > 0 || rule.isExclusion
      ? rule
      : { ...rule, owners: sections[rule.section]!.owners, isDefault: true },
  );
  return { sections, rules: withDefaults, faults: faults.sort((a, b) => a.line! - b.line!) };
};
