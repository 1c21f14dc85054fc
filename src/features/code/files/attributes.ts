import type { Texts } from '../history.ts';
import { globSource } from './glob.ts';

/** What a repository itself says of a path; null: nothing. */
export interface Stated {
  readonly generated: boolean | null;
  readonly vendored: boolean | null;
  readonly documentation: boolean | null;
  /** The language it says the file is in. */
  readonly language: string | null;
}

type Attribute = keyof Stated;

interface Line {
  readonly matches: RegExp;
  /** null takes back what stood before. */
  readonly sets: readonly (readonly [Attribute, boolean | string | null])[];
}

/** `linguist-vendored`, `-linguist-vendored`, `!linguist-vendored`, `linguist-vendored=false`. */
const settingIn = (word: string): readonly [Attribute, boolean | string | null] | undefined => {
  const match = /^([-!]?)linguist-(generated|vendored|documentation|language)(?:=(.*))?$/.exec(word);
  if (!match) return undefined;
  const [, sign, attribute, value] = match as unknown as [string, string, Attribute, string | undefined];
  if (sign === '!') return [attribute, null];
  if (attribute === 'language') return [attribute, value?.replaceAll('-', ' ') ?? null];
  return [attribute, sign !== '-' && value !== 'false'];
};

/** The expression of a pattern in the .gitattributes of a folder (`''` or `src/`); null: it matches no file. */
const expressionOf = (folder: string, pattern: string): RegExp | null => {
  const source = globSource(pattern.replace(/^\//, ''));
  if (source === null || pattern.endsWith('/') || pattern.startsWith('!')) return null;
  const start = folder.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${start}${pattern.includes('/') ? '' : '(?:.*/)?'}${source}$`, 's');
};

const linesOf = (folder: string, text: string): readonly Line[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, quoted, plain, rest] = /^\s*(?:"((?:\\.|[^"\\])*)"|([^\s#]\S*))\s+(.*)$/.exec(line) ?? [];
    const sets = (rest ?? '')
      .split(/\s+/)
      .map(settingIn)
      .filter((set) => set !== undefined);
    const pattern = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
    const matches = pattern === undefined ? null : expressionOf(folder, pattern);
    return matches && sets.length > 0 ? [{ matches, sets }] : [];
  });

const nothing: Stated = { generated: null, vendored: null, documentation: null, language: null };
const attributesFile = /^(.*\/)?\.gitattributes$/;

/**
 * What the .gitattributes files of a repository say about paths, as GitHub Linguist reads them: the last line that
 * matches counts, and a file nearer to the path before one further up (gitattributes(5)).
 */
export const readAttributes = (texts: Texts): ((path: string) => Stated) => {
  const lines = [...texts]
    .flatMap(([path, text]) => {
      const match = attributesFile.exec(path);
      return match ? [{ folder: match[1] ?? '', text }] : [];
    })
    .sort((a, b) => a.folder.length - b.folder.length)
    .map(({ folder, text }) => ({ folder, lines: linesOf(folder, text) }))
    .filter((file) => file.lines.length > 0);
  if (lines.length === 0) return () => nothing;
  return (path) => {
    const stated = { ...nothing };
    for (const file of lines)
      if (path.startsWith(file.folder))
        for (const { matches, sets } of file.lines)
          if (matches.test(path)) Object.assign(stated, Object.fromEntries(sets));
    return stated;
  };
};
