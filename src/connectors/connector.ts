import type { Fault } from '../base/errors.ts';
import type { OrganisationFile, Reading } from '../features/people/index.ts';

/** A text file by its path below the folder (or repository) that was given; `/` between the parts on every system. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What one file says. Its keys may point into other files of the same source: `combine` brings them together. */
export interface Part extends Reading {
  /** False: the file is broken as a whole. Histories then keep what its last readable version said. */
  readonly readable: boolean;
}

export interface ParseOptions {
  /** True: every statement and fault carries its line, at a price. Histories read without. */
  readonly lines: boolean;
}

/**
 * Reads one format into what an organisation's files say. Pure: runs in the server, the command line and the browser.
 * To add one, see `contract.test.ts` for what every connector keeps, and put it on the list in `index.ts`.
 */
export interface Connector {
  /** Stands in commands: `wheelhouse import kubernetes PATH`. */
  readonly kind: string;
  /** For people who choose among the connectors. */
  readonly title: string;
  /** The stream of statements that its facts name as their source. */
  readonly sourceName: string;
  /** Files and folders below the root that hold all files it wants; what a history looks at. `.` is everything. */
  readonly paths: readonly string[];
  /** Whether it reads the file at this path below the root. */
  wants(path: string): boolean;
  /** A parser, which may remember what it has parsed. It never throws: all that is wrong is a fault. */
  parser(options: ParseOptions): (file: SourceFile) => Part;
  /** The organisation from the parts of all its files, by path. Every key in the result leads somewhere. */
  combine(parts: ReadonlyMap<string, Part>): Reading;
}

export const emptyOrganisation: OrganisationFile = {
  people: [],
  teams: [],
  seats: [],
  members: [],
  reportingLines: [],
};

/** A file that says nothing because it is broken. */
export const unreadable = (...faults: readonly Fault[]): Part => ({
  readable: false,
  organisation: emptyOrganisation,
  faults,
});
