import type { Day } from '../../base/day.ts';
import type { Chronicle } from './fact.ts';
import { type Names, namesIn } from './names.ts';
import { type Roster, rosterOn } from './roster.ts';

/** The organisation on one day, as one viewer knows it, ready to be answered from. */
export interface View {
  readonly roster: Roster;
  readonly names: Names;
  readonly known: Chronicle;
  /** Number of the newest change set; edits name it. */
  readonly version: number;
}

/** @param known What the viewer knows, from `asKnown`. */
export const viewOf = (known: Chronicle, day: Day, version: number): View => ({
  roster: rosterOn(known, day),
  names: namesIn(known),
  known,
  version,
});
