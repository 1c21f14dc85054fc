/** Parts of a pattern: one sign as an expression, `*`, `/`, folders (a segment of two stars), or all that is left. */
type Token = { readonly one: string } | '*' | '/' | 'folders' | 'rest';

const special = /[.*+?^${}()|[\]\\/]/g;
const literal = (sign: string): Token => ({ one: sign.replace(special, '\\$&') });

/** A class such as `[a-z]` or `[!0-9]`, from what stands between its brackets. Of a range backwards git knows the first sign. */
const classOf = (negated: boolean, inside: string): Token => {
  const members = inside
    .replaceAll(/([^\\])-([^\\])/gs, (range, first: string, last: string) => (first > last ? first : range))
    .replaceAll(/\\.|[\^[\]]/gs, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  return { one: `(?!/)[${negated ? '^' : ''}${members}]` };
};

/** The next token of a pattern and what is left of it; null: nothing can match. `isStart`: a segment begins here. */
const nextToken = (glob: string, isStart: boolean): readonly [token: Token, left: string] | null => {
  const sign = glob[0]!;
  if (sign === '\\') return glob.length === 1 ? null : [literal(glob[1]!), glob.slice(2)];
  if (sign === '[') {
    const match = /^\[([!^]?)(\]?(?:\\.|[^\]\\])*)\]/s.exec(glob);
    return match && [classOf(match[1] !== '', match[2]!), glob.slice(match[0].length)];
  }
  if (sign === '*') {
    const stars = /^\*+/.exec(glob)![0].length;
    const left = glob.slice(stars);
    if (stars < 2 || !isStart) return ['*', left];
    return left === '' ? ['rest', ''] : left.startsWith('/') ? ['folders', left.slice(1)] : ['*', left];
  }
  if (sign === '/') return ['/', glob.slice(1)];
  return [sign === '?' ? { one: '[^/]' } : literal(sign), glob.slice(1)];
};

const tokensOf = (glob: string): readonly Token[] | null => {
  const tokens: Token[] = [];
  for (let left = glob; left !== ''; ) {
    const last = tokens.at(-1);
    const next = nextToken(left, last === undefined || last === '/' || last === 'folders');
    if (next === null) return null;
    tokens.push(next[0]);
    left = next[1];
  }
  return tokens;
};

const split = (tokens: readonly Token[], by: Token): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (token === by) parts.push([]);
    else parts.at(-1)!.push(token);
  return parts;
};

/** Writes expressions that never try again what was found once: a hostile pattern would keep us for ever. */
class Writer {
  #groups = 0;

  pattern(tokens: readonly Token[]): string {
    const legs = split(tokens, 'folders');
    const last = legs.length - 1;
    return legs
      .map((leg, n) => {
        if (n === 0) return this.#leg(leg);
        return n < last ? this.#first('(?:[^/]*/)*?', () => this.#leg(leg)) : `(?:[^/]*/)*${this.#leg(leg)}`;
      })
      .join('');
  }

  #leg(tokens: readonly Token[]): string {
    return split(tokens, '/')
      .map((segment) => this.#segment(segment))
      .join('/');
  }

  #segment(tokens: readonly Token[]): string {
    const chunks = split(tokens, '*').map((chunk) =>
      chunk.map((token) => (typeof token === 'object' ? token.one : '.+')).join(''),
    );
    const last = chunks.length - 1;
    return chunks
      .map((chunk, n) => {
        if (n === 0) return chunk;
        return n < last ? this.#first('[^/]*?', () => chunk) : `[^/]*${chunk}`;
      })
      .join('');
  }

  /** The first place where something is found, for good: what JavaScript has no atomic groups for. */
  #first(before: string, something: () => string): string {
    this.#groups += 1;
    const group = this.#groups;
    return `(?=(${before}${something()}))\\${group}(?:)`;
  }
}

/**
 * A pattern of git (gitignore(5): `*`, `?`, `[a-z]`, `**`, backslash; no `[:alpha:]`) as the source of a regular
 * expression, to stand behind one without groups of its own and before the end. Null where nothing can match it: a
 * class that is not closed, a backslash at the end. Between two stars the first place is as good as any, so the time
 * it takes grows with the path, not with a power of it.
 */
export const globSource = (glob: string): string | null => {
  const tokens = tokensOf(glob);
  return tokens && new Writer().pattern(tokens);
};
