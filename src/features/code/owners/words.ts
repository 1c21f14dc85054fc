/** The words of a line: blanks part them unless escaped, a word that begins with `#` begins a comment. */
export const wordsOf = (line: string): readonly string[] => {
  const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
};

/** `@ada`, `@harbour/berths`, `@harbour/sub/group`, `ada@harbour.example`. */
const owner = /^(?:@[\p{L}\p{N}_](?:[\p{L}\p{N}_.[\]-]*)(?:\/[\p{L}\p{N}_.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/u;

export const isOwner = (word: string): boolean => owner.test(word);

/** The lines of a text, numbered from 1, without their ends. */
export const linesOf = (text: string): readonly (readonly [line: number, text: string])[] =>
  text.split('\n').map((line, n) => [n + 1, line.replace(/\r$/, '')] as const);
