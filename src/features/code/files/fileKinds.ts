import type { FileKind } from '../area.ts';
import type { Texts } from '../history.ts';
import { readAttributes, type Stated } from './attributes.ts';
import { languageNamed, typeOfLanguage } from './languages.ts';
import {
  isConfiguration,
  isDocumentation,
  isGenerated,
  isScript,
  isSetting,
  isTest,
  isVendored,
} from './rules.ts';

/** What the files of a repository are for and written in, in columns: one entry for each path asked about. */
export interface KnownFiles {
  readonly kinds: readonly FileKind[];
  /** Null: a picture, or nothing that we know by its name. */
  readonly languages: readonly (string | null)[];
}

/** Of a test's own vendored folder and a vendored test, the folder nearer to the root says what it is. */
const isTestFirst = (path: string): boolean =>
  isTest.test(path) && path.search(isTest) < path.search(isVendored);

const kindOf = (path: string, stated: Stated, language: string | null): FileKind => {
  if (stated.vendored ?? (isVendored.test(path) && !isTestFirst(path))) return 'vendored';
  if (stated.generated ?? isGenerated.test(path)) return 'generated';
  if (stated.documentation ?? isDocumentation.test(path)) return 'docs';
  if (isSetting.test(path)) return 'configuration';
  if (isTest.test(path)) return 'test';
  if (isConfiguration.test(path)) return 'configuration';
  if (language === null) return isScript.test(path) ? 'source' : 'configuration';
  const type = typeOfLanguage(language);
  return type === 'prose' ? 'docs' : type === 'data' ? 'configuration' : 'source';
};

/** The language of `.h` files: the one of their family that most of the repository's other files are in. */
const headersOf = (languages: readonly (string | null)[]): string => {
  const count = (name: string) => languages.filter((language) => language === name).length;
  const [others, most] = count('C++') >= count('Objective-C') ? ['C++', count('C++')] : ['Objective-C', 1];
  return most > 0 ? others : 'C';
};

/**
 * What each path is for, by GitHub Linguist's rules and the customs of test runners, unless the repository's
 * .gitattributes files (`texts` by path) say otherwise; and its language by name. Contents are not looked at.
 */
export const fileKindsOf = (paths: readonly string[], texts: Texts): KnownFiles => {
  const statedOf = readAttributes(texts);
  const languages: (string | null)[] = [];
  const kinds = paths.map((path, n) => {
    const stated = statedOf(path);
    languages[n] = stated.language ?? languageNamed(path.slice(path.lastIndexOf('/') + 1));
    return kindOf(path, stated, languages[n]);
  });
  const headers = headersOf(languages);
  return { kinds, languages: languages.map((name, n) => (paths[n]!.endsWith('.h') ? headers : name)) };
};
