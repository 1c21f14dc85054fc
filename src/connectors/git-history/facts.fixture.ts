import { type Credited, credited, type History, touched } from '../../features/code/index.ts';

const kinds = Object.fromEntries(Object.entries(touched).map(([name, kind]) => [kind, name]));
const credits = Object.fromEntries(Object.entries(credited).map(([name, kind]) => [kind, name]));

export const idOf = ({ commits }: History, commit: number): string => {
  const width = commits.id.length / commits.count;
  return Buffer.from(commits.id.subarray(commit * width, (commit + 1) * width)).toString('hex');
};

/** `added src/berth.ts`, `renamed src/berth.ts → src/quay.ts`: what a commit did, by its number. */
export const changesOf = ({ changes, paths }: History, commit: number): readonly string[] => {
  const all: string[] = [];
  for (let i = changes.start[commit]!; i < changes.start[commit + 1]!; i += 1) {
    const [from, path] = [paths[changes.from[i]!], paths[changes.path[i]!]];
    all.push(`${kinds[changes.kind[i]!]} ${from === path ? path : `${from} → ${path}`}`);
  }
  return all;
};

/** `coAuthor Bo Marsh <bo@harbour.example>`: whom a commit credits, by its number. */
export const creditsOf = (history: History, commit: number): readonly string[] =>
  [...history.credits.commit].flatMap((row, i) => {
    if (row !== commit) return [];
    const { name, email, login } = history.signatures[history.credits.signature[i]!]!;
    const who = email === '' ? (login === null ? name : `@${login}`) : `${name} <${email}>`;
    return [`${credits[history.credits.kind[i]! as Credited]} ${who}`];
  });

/** Everything a history says, commit by commit, sorted: what must not depend on the order of reading. */
export const factsOf = (history: History): readonly string[] => {
  const { commits, signatures, paths, files } = history;
  const facts = Array.from({ length: commits.count }, (_, row) => {
    const parents = [commits.firstParent[row]!, commits.secondParent[row]!].map((parent) =>
      parent < 0 ? '-' : idOf(history, parent),
    );
    const { name, email, login } = signatures[commits.author[row]!]!;
    const days = [commits.written[row], commits.landed[row]];
    return JSON.stringify([idOf(history, row), parents, days, name, email, login, changesOf(history, row)]);
  });
  history.credits.commit.forEach((commit, i) => {
    const signature = signatures[history.credits.signature[i]!];
    facts.push(JSON.stringify([idOf(history, commit), history.credits.kind[i], signature]));
  });
  files.path.forEach((path, i) => {
    facts.push(JSON.stringify([paths[path], files.bytes[i]]));
  });
  return facts.sort();
};
