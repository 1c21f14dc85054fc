import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from '../../base/errors.ts';
import type { Reading } from '../../features/people/index.ts';
import { type Part, type SourceFile, unreadable } from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { fieldsOf } from '../fields.ts';
import { type ChunkOfYaml, chunksOf } from './chunks.ts';
import { type Locate, readGroup, sections } from './readGroup.ts';

/** All scalars stay text: a login of digits only is no number. */
const valuesOf = (text: string): unknown => load(text, { schema: FAILSAFE_SCHEMA });

const together = (readings: readonly Reading[], faults: readonly Fault[] = []): Part => ({
  readable: true,
  organisation: {
    people: readings.flatMap((reading) => reading.organisation.people),
    teams: readings.flatMap((reading) => reading.organisation.teams),
    seats: readings.flatMap((reading) => reading.organisation.seats),
    members: readings.flatMap((reading) => reading.organisation.members),
    reportingLines: [],
  },
  faults: [...faults, ...readings.flatMap((reading) => reading.faults)],
});

const readWhole = (value: unknown, file: string, locate: Locate): Part => {
  if (!sections.some((section) => section in fieldsOf(value)))
    return unreadable(
      faultAt(
        { file, line: 1 },
        'error',
        'There is no list `sigs:` here. Give the sigs.yaml of kubernetes/community.',
      ),
    );
  const readings: Reading[] = [];
  const faults: Fault[] = [];
  for (const section of sections) {
    const groups = fieldsOf(value)[section] || [];
    if (!Array.isArray(groups))
      faults.push(faultAt(locate([section]), 'error', `\`${section}\` is not a list. It is left out.`));
    else
      groups.forEach((group, i) => {
        readings.push(readGroup(section, group, (path) => locate([section, i, ...path])));
      });
  }
  return together(readings, faults);
};

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

/** Values come from the fast parser alone, so that a history and a dry run never differ; `yaml` only knows the lines. */
export const parseWithLines = ({ path: file, text }: SourceFile): Part => {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'failsafe' });
    if (document.errors.length > 0) return unreadable(...yamlFaults(document, file, lines));
    return readWhole(valuesOf(text), file, (path) => {
      const { range } = (document.getIn(path, true) ?? {}) as Partial<Node>;
      return range ? { file, line: lines.linePos(range[0]).line } : { file };
    });
  } catch (thrown) {
    return brokenYaml(thrown, file);
  }
};

const readChunk = ({ section, text }: ChunkOfYaml, file: string): Reading => {
  const groups = valuesOf(text) as readonly unknown[];
  if (!Array.isArray(groups) || groups.length !== 1) throw new YAMLException('not one group');
  return readGroup(section, groups[0], () => ({ file }));
};

/**
 * For histories: a revision changes one group of forty, so each group is parsed once per wording: 3 s instead
 * of 10 for all 1,459 revisions, with the same result for each. Whatever cannot be cut into groups is parsed as a whole.
 */
export const rememberingParser = (): ((file: SourceFile) => Part) => {
  const readings = new Map<string, Reading>();
  const remembered = (chunk: ChunkOfYaml, file: string): Reading => {
    const key = `${file} ${chunk.section} ${chunk.text}`;
    const before = readings.get(key);
    if (before) return before;
    // Cut from the key: a slice of the file would keep the whole file in memory.
    const text = key.slice(key.length - chunk.text.length);
    const reading = readChunk({ ...chunk, text }, file);
    readings.set(key, reading);
    return reading;
  };
  return ({ path: file, text }) => {
    try {
      return together(chunksOf(text).map((chunk) => remembered(chunk, file)));
    } catch {
      try {
        return readWhole(valuesOf(text), file, () => ({ file }));
      } catch (thrown) {
        return brokenYaml(thrown, file);
      }
    }
  };
};
