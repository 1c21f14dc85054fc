import type { Reading } from '../features/people/index.ts';
import {
  type Connector,
  emptyOrganisation,
  type ParseOptions,
  type Part,
  type SourceFile,
} from './connector.ts';

/**
 * Which of these files the connector reads, and under which path: `by its path below the root → as given`. The root
 * may lie some folders down (`team-main/people/ada.toml`), and a single file is read whatever it is called.
 */
export const rootedPaths = (connector: Connector, paths: readonly string[]): ReadonlyMap<string, string> => {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined)
    return new Map([[connector.wants(only) ? only : (only.split('/').at(-1) ?? only), only]]);
  let below = paths.map((given) => ({ path: given, given }));
  while (below.length > 0) {
    const wanted = below.filter(({ path }) => connector.wants(path));
    if (wanted.length > 0) return new Map(wanted.map(({ path, given }) => [path, given]));
    below = below.flatMap(({ path, given }) =>
      path.includes('/') ? [{ path: path.slice(path.indexOf('/') + 1), given }] : [],
    );
  }
  return new Map();
};

/** What these files say, all faults beside it. Files that the connector does not want are passed over. */
export const readFiles = (
  connector: Connector,
  files: readonly SourceFile[],
  options: ParseOptions,
): Reading => {
  const textByPath = new Map(files.map(({ path, text }) => [path, text]));
  const parse = connector.parser(options);
  const parts = new Map<string, Part>();
  for (const [path, given] of rootedPaths(connector, [...textByPath.keys()]))
    parts.set(path, parse({ path, text: textByPath.get(given)!.replace(/^\uFEFF/, '') }));
  if (parts.size > 0) return connector.combine(parts);
  const message = `There is nothing here that ${connector.title} is read from. Give ${connector.paths.join(' and ')}.`;
  return { organisation: emptyOrganisation, faults: [{ message, severity: 'error' }] };
};
