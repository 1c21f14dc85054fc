const special = /[.*+?^${}()|[\]\\/]/g;

/** A class such as `[a-z]` or `[!0-9]` that begins at `at`, as an expression, and where it ends; null: it never ends. */
const classAt = (glob: string, at: number): readonly [source: string, end: number] | null => {
  const match = /^\[([!^]?)(\]?(?:\\.|[^\]\\])*)\]/s.exec(glob.slice(at));
  if (!match) return null;
  const members = match[2]!
    .replaceAll(/([^\\])-([^\\])/gs, (range, first: string, last: string) => (first > last ? '' : range))
    .replaceAll(/\\.|[\^[\]]/gs, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  return [`(?!/)[${match[1] ? '^' : ''}${members}]`, at + match[0].length];
};

/** `**` at `at`: as a whole segment it stands for any number of folders, elsewhere it is one `*`. */
const starsAt = (glob: string, at: number): readonly [source: string, end: number] => {
  const end = at + /^\*+/.exec(glob.slice(at))![0].length;
  const isSegment = end - at === 2 && (at === 0 || glob[at - 1] === '/');
  if (isSegment && end === glob.length) return ['.+', end];
  return isSegment && glob[end] === '/' ? ['(?:.*/)?', end + 1] : ['[^/]*', end];
};

/**
 * A pattern of git (gitignore(5): `*`, `?`, `[a-z]`, `**`, backslash; no `[:alpha:]`) as the source of a regular expression, unanchored.
 * Null where nothing can match it: a class that is not closed, a backslash at the end.
 */
export const globSource = (glob: string): string | null => {
  let source = '';
  for (let at = 0; at < glob.length; ) {
    const sign = glob[at]!;
    if (sign === '\\' && at + 1 === glob.length) return null;
    const part = sign === '*' ? starsAt(glob, at) : sign === '[' ? classAt(glob, at) : null;
    if (sign === '[' && part === null) return null;
    if (part) [source, at] = [source + part[0], part[1]];
    else if (sign === '?') [source, at] = [`${source}[^/]`, at + 1];
    else {
      const literal = sign === '\\' ? glob[at + 1]! : sign;
      [source, at] = [source + literal.replace(special, '\\$&'), at + (sign === '\\' ? 2 : 1)];
    }
  }
  return source;
};
