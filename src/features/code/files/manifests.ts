import type { FileKind } from '../area.ts';

/** Where the names of a manifest's dependencies come from. */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'go'
  | 'cargo'
  | 'rubygems'
  | 'packagist'
  | 'maven'
  | 'nuget'
  | 'hex'
  | 'pub';

const ecosystems: readonly (readonly [RegExp, Ecosystem])[] = [
  [/^package\.json$/, 'npm'],
  [/^(pyproject\.toml|setup\.(py|cfg)|Pipfile|requirements[\w.-]*\.txt)$/, 'pypi'],
  [/^go\.mod$/, 'go'],
  [/^Cargo\.toml$/, 'cargo'],
  [/^(Gemfile|[\w-]+\.gemspec)$/, 'rubygems'],
  [/^composer\.json$/, 'packagist'],
  [/^(pom\.xml|build\.gradle(\.kts)?)$/, 'maven'],
  [/^[\w.-]+\.(cs|fs|vb)proj$/, 'nuget'],
  [/^mix\.exs$/, 'hex'],
  [/^pubspec\.yaml$/, 'pub'],
];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The ecosystem of a manifest; undefined: the path is none. */
export const ecosystemOf = (path: string): Ecosystem | undefined =>
  ecosystems.find(([name]) => name.test(nameOf(path)))?.[1];

/** Whether a folder with this file is a component. Lists of requirements and Gemfiles stand beside the code they serve, not at its head. */
export const isManifest = (path: string, kind: FileKind): boolean =>
  (kind === 'configuration' || kind === 'source') &&
  ecosystemOf(path) !== undefined &&
  !/^(Gemfile|Pipfile|requirements.*)$/.test(nameOf(path));

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** The name a manifest gives its component; null: it says none that is plain to see. */
export const componentName = (path: string, text: string): string | null => {
  if (path.endsWith('.json')) {
    const { name } = parsed(text);
    return typeof name === 'string' && name !== '' ? name : null;
  }
  const [, name, module] = /^\s*name\s*[:=]\s*["']?([\w.@/-]+)["']?,?\s*$|^module\s+(\S+)/m.exec(text) ?? [];
  return name ?? module ?? null;
};

const jsonFields =
  /^(dependencies|devDependencies|peerDependencies|optionalDependencies|require|require-dev)$/;

/** Lines that tell of the component itself, and comments. */
const aside =
  /(?:^|[ \t])(?:#|\/\/|--[ \t]).*$|^\s*(?:name|description|keywords|authors?|classifiers|module)\b.*$/gm;

/**
 * Words of a manifest that may be names of dependencies, in lower case. In JSON these are the keys of its dependencies,
 * elsewhere all words: a table of known names decides.
 */
export const dependencyWords = (path: string, text: string): ReadonlySet<string> => {
  const words = path.endsWith('.json')
    ? Object.entries(parsed(text)).flatMap(([field, value]) =>
        jsonFields.test(field) && typeof value === 'object' && value !== null ? Object.keys(value) : [],
      )
    : (text
        .replaceAll(aside, '')
        .replaceAll('dependencies.', '')
        .match(/[A-Za-z][\w./-]*/g) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
};
