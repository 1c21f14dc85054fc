import { type Info, parse } from 'csv-parse/browser/esm/sync';
import type { Fault } from '../../base/errors.ts';
import { columnNamed, columnsByForm, type Form, formOf } from './columns.ts';
import { maybe } from './nearest.ts';

export interface Row {
  readonly file: string;
  /** Where the row begins, from 1. */
  readonly line: number;
  /** Trimmed text by column; a column that is not there reads as empty. */
  readonly cells: Readonly<Record<string, string>>;
}

/** One file as read: which of ours it is, its rows, and what is wrong with its shape. */
export interface Table {
  /** Undefined: none of ours, or without a column that it must have; then nothing of it is read. */
  readonly form: Form | undefined;
  /** False: it breaks off somewhere, so that what is not in it may only be lost. */
  readonly isWhole: boolean;
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The separator that the heading uses more often. Spreadsheets write `;` where the comma is the decimal mark. */
const separatorOf = (text: string): ',' | ';' => {
  const heading = text.split('\n', 1)[0]!;
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
};

const whyByCode: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened here and never closed. Close it, or write "" for a quote inside.',
  CSV_INVALID_CLOSING_QUOTE:
    'Text stands before or after a quoted field. Quote all of it, with "" for a quote inside.',
};

/** Takes away the apostrophe that `writeCsv` puts before what a spreadsheet would run as a formula. */
const unguarded = (field: string): string => field.trim().replace(/^'(?='*[=+@-])/, '');

/** A record as csv-parse gives it when asked for `info`. */
interface Read {
  readonly info: Info;
  readonly record: readonly string[];
}

/** RFC 4180, with or without BOM. The browser build of csv-parse brings its own Buffer; it counts CRLF inside quotes as two lines, so line ends are made plain first. */
const linesOf = (file: string, given: string): { lines: readonly Line[]; faults: readonly Fault[] } => {
  const text = given.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const faults: Fault[] = [];
  let ended = 0;
  const records = parse(text, {
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const code = error?.code ?? '';
      const line = code === 'CSV_QUOTE_NOT_CLOSED' ? ended + 1 : Number(error?.lines);
      faults.push({ file, line, message: whyByCode[code] ?? 'This line is no CSV.', severity: 'error' });
      return undefined;
    },
    on_record: (record) => {
      ended = (record as unknown as Read).info.lines;
      return record;
    },
  }) as unknown as readonly Read[];
  const lines = records.map(({ info, record }) => ({
    line: info.lines - record.join('').split('\n').length + 1,
    fields: record.map(unguarded),
  }));
  return { lines: lines.filter(({ fields }) => fields.some((field) => field !== '')), faults };
};

const headingFaults = (
  file: string,
  line: number,
  columns: readonly string[],
  form: Form,
): readonly Fault[] => {
  const required: readonly string[] = columnsByForm[form].required;
  const known: readonly string[] = columnsByForm[form].all;
  const named = columns.filter((name) => name !== '');
  const fault = (severity: Fault['severity'], message: string) => ({ file, line, message, severity });
  return [
    ...required
      .filter((name) => !named.includes(name))
      .map((name) => fault('error', `There is no column "${name}". Add it to the first line.`)),
    ...[...new Set(named.filter((name, at) => named.indexOf(name) !== at))].map((name) =>
      fault('error', `Two columns are called "${name}". Keep one.`),
    ),
    ...named
      .filter((name) => !known.includes(name))
      .map((name) => fault('warning', `Column "${name}" is not read.${maybe(name, known)}`)),
  ];
};

const rowsOf = (
  file: string,
  columns: readonly string[],
  lines: readonly Line[],
): Pick<Table, 'rows' | 'faults'> => {
  const fits = ({ fields }: Line) => fields.length <= columns.length;
  const message = (n: number) =>
    `This line has ${n} fields, the first one ${columns.length}. Put text with a separator in it in quotes.`;
  return {
    rows: lines.filter(fits).map(({ line, fields }) => ({
      file,
      line,
      cells: Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])),
    })),
    faults: lines
      .filter((line) => !fits(line))
      .map(({ line, fields }) => ({ file, line, message: message(fields.length), severity: 'error' })),
  };
};

/** Reads the text of one CSV file. `path` is what faults call it. */
export const readTable = (path: string, text: string): Table => {
  const { lines, faults } = linesOf(path, text);
  const [heading, ...rest] = lines;
  const unread = (...more: readonly Fault[]): Table => ({
    form: undefined,
    isWhole: false,
    rows: [],
    faults: [...faults, ...more],
  });
  const columns = heading?.fields.map(columnNamed) ?? [];
  const form = formOf(path, columns);
  if (heading === undefined)
    return unread({ file: path, line: 1, message: 'There is nothing in this file.', severity: 'warning' });
  if (form === undefined) {
    const message = `The first line is none of ours; for a list of people it names at least name and email.`;
    return unread({ file: path, line: heading.line, message, severity: 'warning' });
  }
  const ofHeading = headingFaults(path, heading.line, columns, form);
  if (ofHeading.some(({ severity }) => severity === 'error')) return unread(...ofHeading);
  const read = rowsOf(path, columns, rest);
  return {
    form,
    isWhole: faults.length === 0,
    rows: read.rows,
    faults: [...faults, ...ofHeading, ...read.faults],
  };
};
