import type { Ground } from './areas.ts';
import { folderOf, foldersAbove } from './folders.ts';
import { frameworksIn } from './frameworks.ts';
import { typeOfLanguage } from './languages.ts';
import { dependencyWords, ecosystemOf } from './manifests.ts';

/** Something that people can know besides the code itself: a language, or a framework that a manifest asks for. */
export interface Technology {
  readonly name: string;
  readonly kind: 'language' | 'framework';
  /** Of the source and test files, by number; null for a framework. */
  readonly share: number | null;
  /** Numbers of the paths that are written in it, or lie below a manifest that asks for it. Rising. */
  readonly files: Uint32Array;
  /** The manifests that ask for a framework. */
  readonly manifests: readonly string[];
}

interface Written extends Ground {
  readonly languages: readonly (string | null)[];
}

const isCode = ({ kinds }: Ground, file: number): boolean =>
  kinds[file] === 'source' || kinds[file] === 'test';

const languagesOf = (ground: Written): readonly Technology[] => {
  const { files, languages } = ground;
  const code = files.filter((file) => {
    const language = languages[file];
    const type = language ? typeOfLanguage(language) : undefined;
    return isCode(ground, file) && (type === 'programming' || type === 'markup');
  });
  const byLanguage = Map.groupBy(code, (file) => languages[file]!);
  return [...byLanguage].map(([name, numbers]) => ({
    ...{ name, kind: 'language', share: numbers.length / code.length, manifests: [] },
    files: Uint32Array.from(numbers),
  }));
};

const frameworksOf = (ground: Written): readonly Technology[] => {
  const { paths, files, kinds, texts } = ground;
  const manifests = Array.from(files, (file) => ({ path: paths[file]!, kind: kinds[file]! }))
    .filter(({ kind }) => kind === 'configuration' || kind === 'source')
    .flatMap(({ path }) => {
      const ecosystem = ecosystemOf(path);
      const text = texts.get(path);
      if (!ecosystem || text === undefined) return [];
      return [{ path, names: frameworksIn(ecosystem, dependencyWords(path, text)) }];
    });
  const folders = new Set(manifests.map(({ path }) => folderOf(path)));
  // A file is served by the manifests of the nearest folder that has some.
  const nearest = (path: string) => foldersAbove(path).find((folder) => folders.has(folder)) ?? '';
  const code = Map.groupBy(
    files.filter((file) => isCode(ground, file)),
    (file) => nearest(paths[file]!),
  );
  const names = new Set(manifests.flatMap((manifest) => [...manifest.names]));
  return Array.from(names, (name) => {
    const asking = manifests.filter((manifest) => manifest.names.has(name)).map(({ path }) => path);
    const below = [...new Set(asking.map(folderOf))].flatMap((folder) => code.get(folder) ?? []);
    return { name, kind: 'framework', share: null, manifests: asking, files: Uint32Array.from(below).sort() };
  });
};

/** The technologies of a repository: languages by their share of its code, the greatest first, then frameworks by how much code may use them. */
export const technologiesOf = (ground: Written): readonly Technology[] =>
  [languagesOf(ground), frameworksOf(ground)].flatMap((list) =>
    list.toSorted((a, b) => b.files.length - a.files.length || (a.name < b.name ? -1 : 1)),
  );
