import type { Connector } from '../connector.ts';
import { forms } from './columns.ts';
import { combineCsv } from './combineCsv.ts';
import { type CsvPart, parseCsv } from './parseCsv.ts';

export { writeCsv } from './writeCsv.ts';

/** A folder of CSV files, or one list of people as HR tools export it. The columns are told in README.md. */
export const csv: Connector = {
  kind: 'csv',
  title: 'CSV files',
  sourceName: 'csv files',
  paths: forms,
  wants: (path) => /^[^/]+\.csv$/i.test(path),
  parser: (options) => (file) => parseCsv(file, options),
  // The parts are those that our own parser made.
  combine: (parts) => combineCsv(parts as ReadonlyMap<string, CsvPart>),
};
