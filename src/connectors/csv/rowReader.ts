import { type Day, parseDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import type { Place } from '../faultAt.ts';
import { maybe } from './nearest.ts';
import type { Row } from './table.ts';

interface Dates extends Place {
  readonly from?: Day;
  readonly to?: Day;
  readonly announcedOn?: Day;
}

/** Reads the cells of one row and remembers whether all of them were sound. */
export interface RowReader {
  /** Empty where the cell is empty or the column is not there. */
  readonly text: (column: string) => string;
  readonly needed: (column: string) => string;
  readonly oneOf: <W extends string>(column: string, words: readonly W[], otherwise: W) => W;
  /** Undefined when empty. */
  readonly number: (column: string, least: number, most: number) => number | undefined;
  readonly place: Place;
  readonly dates: () => Dates;
  readonly error: (message: string) => void;
  readonly warning: (message: string) => void;
  /** False as soon as one error was found: then the row is left out. */
  readonly isSound: () => boolean;
}

/** What was found goes onto `faults`. `keepLines`: statements carry the line they were read from. */
export const rowReader = ({ file, line, cells }: Row, faults: Fault[], keepLines: boolean): RowReader => {
  let sound = true;
  const error = (message: string) => {
    sound = false;
    faults.push({ file, line, message, severity: 'error' });
  };
  const text = (column: string) => cells[column] ?? '';
  const place: Place = { file, ...(keepLines && { line }) };
  const day = (column: string): Day | undefined => {
    const read = parseDay(text(column));
    if (text(column) !== '' && read === undefined)
      error(`${column} "${text(column)}" is not a day. Write it as 2026-11-22.`);
    return read;
  };
  return {
    text,
    place,
    error,
    warning: (message) => faults.push({ file, line, message, severity: 'warning' }),
    isSound: () => sound,
    needed: (column) => {
      if (text(column) === '') error(`The ${column} is empty. Fill it in or take the line out.`);
      return text(column);
    },
    oneOf: (column, words, otherwise) => {
      const written = text(column);
      const found = words.find((word) => word.toLowerCase() === written.toLowerCase());
      if (written !== '' && found === undefined)
        error(`The ${column} "${written}" is none of ${words.join(', ')}.${maybe(written, words)}`);
      return found ?? otherwise;
    },
    number: (column, least, most) => {
      const written = text(column);
      if (written === '') return undefined;
      const read = Number(written.replace(',', '.'));
      if (read >= least && read <= most) return read;
      error(`The ${column} "${written}" is not a number from ${least} to ${most}.`);
      return undefined;
    },
    dates: () => {
      const [from, to, announcedOn] = [day('from'), day('to'), day('announced_on')];
      if (from !== undefined && to !== undefined && to <= from)
        error(
          `It ends (${text('to')}) before it begins (${text('from')}). "to" is the first day on which it no longer holds.`,
        );
      return {
        ...place,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(announcedOn !== undefined && { announcedOn }),
      };
    },
  };
};
