import { globSource } from '../files/glob.ts';
import type { OwnersDialect } from './ownersFile.ts';

/**
 * What a pattern of CODEOWNERS matches: one place and what lies below it, found by its name, or whatever begins with a
 * head and matches an expression.
 */
export type Matcher =
  | { readonly kind: 'place'; readonly place: string; readonly file: boolean; readonly below: boolean }
  | { readonly kind: 'expression'; readonly head: string; readonly expression: RegExp }
  | { readonly kind: 'nothing' };

const isLiteral = (pattern: string): boolean => !/[*?[\\]/.test(pattern);
/** @param anchored The pattern without its first slash where it begins at the root; else empty. */
const expressionOf = (anchored: string, source: string | null): Matcher =>
  source === null
    ? { kind: 'nothing' }
    : {
        kind: 'expression',
        head: /^[^*?[\\]*/.exec(anchored)![0],
        expression: new RegExp(`^${source}$`, 's'),
      };

/**
 * GitHub's patterns are those of .gitignore: without a slash but at its end a pattern matches at any depth, and a
 * folder all that lies below. Unlike there, `docs/*` means the files in docs alone.
 */
const githubMatcher = (pattern: string): Matcher => {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.slice(0, -1).includes('/');
  const isFolder = pattern.endsWith('/');
  if (body === '') return { kind: 'nothing' };
  if (isAnchored && isLiteral(body)) return { kind: 'place', place: body, file: !isFolder, below: true };
  const source = globSource(body);
  const filesOnly = isAnchored && !isFolder && /(^|\/)\*$/.test(body);
  const below = isFolder ? '/.+' : filesOnly ? '' : '(?:/.*)?';
  return expressionOf(isAnchored ? body : '', source && `${isAnchored ? '' : '(?:.*/)?'}${source}${below}`);
};

/**
 * GitLab's patterns are those of Ruby's File.fnmatch: without a slash at the beginning at any depth, a folder only with
 * a slash at its end, and `**` means folders only before a slash.
 */
const gitlabMatcher = (pattern: string): Matcher => {
  const body = pattern.replace(/^\//, '');
  const isAnchored = pattern.startsWith('/');
  if (isAnchored && isLiteral(body))
    return body.endsWith('/')
      ? { kind: 'place', place: body.slice(0, -1), file: false, below: true }
      : { kind: 'place', place: body, file: true, below: false };
  const source = globSource(body.replace(/\/$/, '/**/*').replace(/(^|\/)\*\*$/, '$1*'));
  return expressionOf(isAnchored ? body : '', source && `${isAnchored ? '' : '(?:.*/)?'}${source}`);
};

export const matcherOf = (pattern: string, dialect: OwnersDialect): Matcher =>
  dialect === 'github' ? githubMatcher(pattern) : gitlabMatcher(pattern);
