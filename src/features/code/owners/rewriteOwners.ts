/** Where the owners of a line begin: behind the brackets of a heading, else behind its pattern. */
const ownersBegin = (line: string, isHeading: boolean): number =>
  (isHeading ? /^\s*\^?\[[^\]]*\](?:\[-?\d+\])?/ : /^\s*(?:\\.|[^\s\\])+/).exec(line)?.[0].length ??
  line.length;

/** The line with other owners in place of its own: pattern, blanks before the owners and the comment stay. */
export const rewriteOwners = (line: string, owners: readonly string[], isHeading = false): string => {
  const begin = ownersBegin(line, isHeading);
  const [, blanks, old, rest] = /^(\s*)((?:[^\s#]\S*(?:\s+(?=[^\s#]))?)*)(.*)$/s.exec(line.slice(begin))!;
  const after = old === '' && rest !== '' && !/^\s/.test(rest!) ? ` ${rest}` : rest;
  return `${line.slice(0, begin)}${blanks || ' '}${owners.join(' ')}${after}`;
};
