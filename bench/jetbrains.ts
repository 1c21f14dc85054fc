/**
 * The bus factor of Jabrayilzade, Evtikhiev, Tüzün, Kovalenko, "Bus Factor in Practice", ICSE-SEIP 2022, with the
 * constants of its authors' tool (JetBrains-Research/bus-factor-explorer), to compare with. Reviews and meetings are left out:
 * the repositories do not tell them.
 */
import { type Developers, type History, touched } from '../src/features/code/index.ts';

const window = 547;
const weightOf = (days: number) => Math.exp(-days / 90);

interface Owned {
  /** Decayed commits by developer. */
  readonly commits: Map<number, number>;
  /** Whose change weighs most, and how much. */
  owner: number;
  weight: number;
}

const ownedFiles = (history: History, developers: Developers): ReadonlyMap<number, Owned> => {
  const { commits, changes } = history;
  const last = commits.landed[commits.count - 1]!;
  const files = new Map<number, Owned>();
  for (let commit = 0; commit < commits.count; commit += 1) {
    if (last - commits.landed[commit]! > window) continue;
    const author = developers.bySignature[commits.author[commit]!]!;
    const weight = weightOf(last - commits.written[commit]!);
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      const [kind, path] = [changes.kind[change], changes.path[change]!];
      if (kind === touched.deleted) continue;
      const from = files.get(changes.from[change]!);
      if (kind === touched.renamed) {
        files.delete(changes.from[change]!);
        if (from) files.set(path, from);
        continue;
      }
      const file = files.get(path) ?? { commits: new Map(), owner: author, weight };
      files.set(path, file);
      file.commits.set(author, (file.commits.get(author) ?? 0) + weight);
      if (weight >= file.weight) Object.assign(file, { owner: author, weight });
    }
  }
  return files;
};

const majorsOf = ({ commits, owner, weight }: Owned): readonly number[] => {
  const all = [...commits.values()].reduce((sum, one) => sum + one, 0);
  const scores = [...commits].map(([developer, own]) => {
    const others = all - own;
    const score = 3 * (developer === owner ? weight : 0) + own + 2.4 * (Math.log1p(all) - Math.log1p(others));
    return { developer, score };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  return scores
    .filter(({ score }) => score >= 0.001 && score / best > 0.75)
    .map(({ developer }) => developer);
};

/** The key developers among the files that count, in the order they are taken away. */
export const jetbrainsBusFactor = (
  history: History,
  developers: Developers,
  counts: (path: number) => boolean,
): readonly number[] => {
  const standing = new Set(history.files.path);
  const majors = [...ownedFiles(history, developers)]
    .filter(([path]) => standing.has(path) && counts(path))
    .map(([, file]) => new Set(majorsOf(file)));
  const files = new Map<number, number>();
  for (const major of majors)
    for (const developer of major) files.set(developer, (files.get(developer) ?? 0) + 1);
  const gone: number[] = [];
  for (const [developer] of [...files].sort(([, a], [, b]) => b - a)) {
    if (majors.length < 2 * majors.filter((major) => major.size === 0).length) break;
    gone.push(developer);
    for (const major of majors) major.delete(developer);
  }
  return gone;
};
