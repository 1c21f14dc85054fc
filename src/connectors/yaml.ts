import { FAILSAFE_SCHEMA, load, type YAMLException } from 'js-yaml';
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from '../base/errors.ts';
import { type ParseOptions, type Part, type SourceFile, unreadable } from './connector.ts';
import { faultAt } from './faultAt.ts';

/** Where the value at this path stands. */
export type Locate = (path: readonly (string | number)[]) => {
  readonly file: string;
  readonly line?: number;
};

/** All scalars stay text: a login of digits only is no number. Throws what is no YAML. */
export const valuesOf = (text: string): unknown => load(text, { schema: FAILSAFE_SCHEMA });

const brokenYaml = (thrown: unknown, file: string): Part => {
  const { reason, mark } = thrown as YAMLException;
  return unreadable(
    faultAt({ file, line: (mark?.line ?? 0) + 1 }, 'error', `This is no YAML: ${reason ?? String(thrown)}.`),
  );
};

const yamlFaults = (document: Document.Parsed, file: string, lines: LineCounter): Fault[] =>
  document.errors.map(({ message, pos }) =>
    faultAt(
      { file, line: lines.linePos(pos[0]).line },
      'error',
      `This is no YAML: ${message.split('\n')[0]!.replace(/ at line.*/, '')}.`,
    ),
  );

/**
 * Hands the values of a YAML file to its reader; what is no YAML is a fault. Values come from the fast parser alone, so
 * that a history and a dry run never differ; `yaml` only knows the lines.
 */
export const readYaml = (
  { path: file, text }: SourceFile,
  options: ParseOptions,
  read: (value: unknown, locate: Locate) => Part,
): Part => {
  try {
    if (!options.lines) return read(valuesOf(text), () => ({ file }));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'failsafe' });
    if (document.errors.length > 0) return unreadable(...yamlFaults(document, file, lines));
    return read(valuesOf(text), (path) => {
      const { range } = (document.getIn(path, true) ?? {}) as Partial<Node>;
      return range ? { file, line: lines.linePos(range[0]).line } : { file };
    });
  } catch (thrown) {
    return brokenYaml(thrown, file);
  }
};
