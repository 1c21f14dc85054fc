import { type Info, parse } from 'csv-parse/browser/esm/sync';
import type { Fault } from '../../base/errors.ts';
import type { SourceFile } from '../connector.ts';
import { type RowReader, rowReader } from './rowReader.ts';

interface Read {
  readonly info: Info;
  readonly record: Readonly<Record<string, string>>;
}

/**
 * Rows of a CSV file whose first line names its columns, separated by commas or semicolons. A line that is no CSV, and a
 * column of `needed` that is not there, are faults; columns nobody asks for are passed over.
 */
export const readRows = (
  { path, text }: SourceFile,
  needed: readonly string[],
  faults: Fault[],
): readonly { readonly line: number; readonly row: RowReader }[] => {
  const fault = (line: number, message: string) =>
    faults.push({ file: path, line, message, severity: 'error' });
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const heading = plain.split('\n', 1)[0]!;
  const delimiter = heading.split(';').length > heading.split(',').length ? ';' : ',';
  const columns = heading.split(delimiter).map((column) => column.trim());
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    fault(1, `There is no column "${missing.join('" and no column "')}". Add it to the first line.`);
    return [];
  }
  const rows = parse(plain, {
    ...{ delimiter, columns: true, info: true, trim: true, skip_empty_lines: true },
    ...{ relax_column_count: true, skip_records_with_error: true },
    on_skip: (error) => {
      fault(Number(error?.lines ?? 1), 'This line is no CSV.');
      return undefined;
    },
  }) as unknown as readonly Read[];
  return rows.map(({ info, record }) => ({
    line: info.lines,
    row: rowReader({ file: path, line: info.lines, cells: record }, faults, true),
  }));
};
