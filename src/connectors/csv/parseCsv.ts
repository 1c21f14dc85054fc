import type { Fault } from '../../base/errors.ts';
import type { OrganisationFile } from '../../features/people/index.ts';
import type { ParseOptions, Part, SourceFile } from '../connector.ts';
import type { Form } from './columns.ts';
import { membershipsRow, reportingRow, seatsRow, teamsRow } from './otherRows.ts';
import { peopleRow } from './peopleRow.ts';
import { type RowReader, rowReader } from './rowReader.ts';
import { readTable } from './table.ts';

/** What one CSV file says; names in it are as written until `combine` finds whom they mean. */
export interface CsvPart extends Part {
  readonly form: Form | undefined;
}

const rowIn: Readonly<Record<Form, (row: RowReader) => OrganisationFile>> = {
  'people.csv': peopleRow,
  'teams.csv': teamsRow,
  'seats.csv': seatsRow,
  'memberships.csv': membershipsRow,
  'reporting.csv': reportingRow,
};

/** What may stand only once in a file: a person's key and addresses, a team's key. */
const marksOf = (form: Form, { people, teams }: OrganisationFile): readonly string[] => [
  ...people.flatMap(({ key, identities }) => [
    `key "${key}"`,
    ...identities.map(({ kind, host, value }) => `${kind} "${host}${host && ':'}${value}"`.toLowerCase()),
  ]),
  ...(form === 'teams.csv' ? teams.map(({ key }) => `key "${key}"`) : []),
];

const tellTwice = (
  row: RowReader,
  marks: readonly string[],
  line: number,
  lineOf: Map<string, number>,
): void => {
  for (const mark of marks) {
    const first = lineOf.get(mark);
    if (first === undefined) lineOf.set(mark, line);
    else row.error(`The ${mark} stands on line ${first} already. Give each line its own.`);
  }
};

/** Reads one file. Rows with an error are left out; the others are kept. */
export const parseCsv = ({ path, text }: SourceFile, { lines }: ParseOptions): CsvPart => {
  const { form, isWhole, rows, faults: ofTable } = readTable(path, text);
  const faults: Fault[] = [...ofTable];
  const lineOf = new Map<string, number>();
  const said = rows.flatMap((given) => {
    const row = rowReader(given, faults, lines);
    const read = rowIn[form!](row);
    tellTwice(row, marksOf(form!, read), given.line, lineOf);
    return row.isSound() ? [read] : [];
  });
  const every = <K extends keyof OrganisationFile>(kind: K) =>
    said.flatMap((one) => one[kind] as readonly OrganisationFile[K][number][]);
  return {
    readable: isWhole,
    form,
    faults,
    organisation: {
      people: every('people'),
      teams: every('teams'),
      seats: every('seats'),
      members: every('members'),
      reportingLines: every('reportingLines'),
    },
  };
};
