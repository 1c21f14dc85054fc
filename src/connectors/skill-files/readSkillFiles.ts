import { parseDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import { emptySkillsFile, levels, type SkillsFile, wishes } from '../../features/skills/index.ts';
import type { SourceFile } from '../connector.ts';
import { readRows } from '../csv/readRows.ts';
import type { RowReader } from '../csv/rowReader.ts';

type Part = Partial<SkillsFile>;
interface Form {
  readonly columns: readonly string[];
  readonly read: (row: RowReader, place: { readonly file: string; readonly line: number }) => Part;
}

const orNull = (text: string): string | null => text || null;

/** What each file holds: its columns, of which the first are needed, and what a row of it says. */
const forms: Readonly<Record<string, Form>> = {
  'skills.csv': {
    columns: ['name', 'kind'],
    read: (row, place) => ({
      skills: [{ ...place, name: row.needed('name'), kind: row.oneOf('kind', ['technology', 'own'], 'own') }],
    }),
  },
  'assessments.csv': {
    columns: ['person', 'skill', 'level', 'by', 'day', 'because'],
    read: (row, place) => {
      const on = parseDay(row.needed('day'));
      if (on === undefined) row.error(`day "${row.text('day')}" is not a day. Write it as 2026-11-22.`);
      row.needed('level');
      const level = row.oneOf('level', levels, 'competent');
      const because = orNull(row.text('because'));
      const said = { person: row.needed('person'), skill: row.needed('skill'), by: row.needed('by') };
      return { assessments: [{ ...place, ...said, level, on: on ?? 0, because }] };
    },
  },
  'wishes.csv': {
    columns: ['person', 'skill', 'wish', 'shown_to'],
    read: (row, place) => ({
      wishes: [
        {
          ...{ ...place, person: row.needed('person'), skill: row.needed('skill') },
          wish: row.oneOf('wish', wishes, 'learn'),
          shownTo: row.oneOf('shown_to', ['leads', 'self'], 'leads'),
        },
      ],
    }),
  },
  'needs.csv': {
    columns: ['team', 'skill', 'level', 'people', 'reason'],
    read: (row, place) => ({
      needs: [
        {
          ...{ ...place, team: row.needed('team'), skill: row.needed('skill') },
          level: row.oneOf('level', levels, 'competent'),
          people: Math.round(row.number('people', 0, 1000) ?? 1),
          reason: orNull(row.text('reason')),
        },
      ],
    }),
  },
};

export const skillFileNames: readonly string[] = Object.keys(forms);

const readFile = (name: string, file: SourceFile, faults: Fault[]): readonly Part[] => {
  const { columns, read } = forms[name]!;
  return readRows(file, columns.slice(0, -1), faults).flatMap(({ line, row }) => {
    const part = read(row, { file: file.path, line });
    return row.isSound() ? [part] : [];
  });
};

/** Reads skills.csv, assessments.csv, wishes.csv and needs.csv, in whatever folder they lie. Other files are passed over. */
export const readSkillFiles = (
  files: readonly SourceFile[],
): { readonly file: SkillsFile; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const parts = files.flatMap((file) => {
    const name = file.path.split('/').at(-1)!;
    return Object.hasOwn(forms, name) ? readFile(name, file, faults) : [];
  });
  const all = <Key extends keyof SkillsFile>(key: Key): SkillsFile[Key] =>
    parts.flatMap((part) => [...(part[key] ?? emptySkillsFile[key])]) as unknown as SkillsFile[Key];
  return {
    file: {
      skills: all('skills'),
      assessments: all('assessments'),
      wishes: all('wishes'),
      needs: all('needs'),
    },
    faults,
  };
};
