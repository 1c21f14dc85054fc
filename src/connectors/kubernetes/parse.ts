import type { Fault } from '../../base/errors.ts';
import type { Reading } from '../../features/people/index.ts';
import { type Part, type SourceFile, unreadable } from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { fieldsOf } from '../fields.ts';
import { type Locate, readYaml, valuesOf } from '../yaml.ts';
import { type ChunkOfYaml, chunksOf } from './chunks.ts';
import { readGroup, sections } from './readGroup.ts';

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

const readWhole = (value: unknown, locate: Locate): Part => {
  if (!sections.some((section) => section in fieldsOf(value)))
    return unreadable(
      faultAt(
        { ...locate([]), line: 1 },
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

export const parseWithLines = (file: SourceFile): Part => readYaml(file, { lines: true }, readWhole);

const readChunk = ({ section, text }: ChunkOfYaml, file: string): Reading => {
  const groups = valuesOf(text) as readonly unknown[];
  if (!Array.isArray(groups) || groups.length !== 1) throw new Error('Not one group.');
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
  return (file) => {
    try {
      return together(chunksOf(file.text).map((chunk) => remembered(chunk, file.path)));
    } catch {
      return readYaml(file, { lines: false }, readWhole);
    }
  };
};
