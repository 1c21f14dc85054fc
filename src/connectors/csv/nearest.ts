/** How many letters must be changed, added or dropped to turn one word into the other. Levenshtein 1966, row by row. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
};

/** ` Maybe "ada"?`, or nothing. Looked at are only words that begin or end with the same letter. */
export const maybe = (word: string, known: Iterable<string>): string => {
  const sought = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - sought.length) >= bestDistance) continue;
    if (candidate[0] !== sought[0] && candidate.at(-1) !== sought.at(-1)) continue;
    const distance = editDistance(sought, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === undefined ? '' : ` Maybe "${best}"?`;
};
