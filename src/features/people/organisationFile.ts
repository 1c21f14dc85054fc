import type { Day } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import type { Acquisition, Identity, Person, Role, Team } from './fact.ts';

/**
 * What the files of an organisation say, in the files' own keys. Every importer reads its format into this; all that
 * follows (post identity, dating, comparing, conflicts) is the same for all of them.
 */
export interface OrganisationFile {
  readonly people: readonly StatedPerson[];
  readonly teams: readonly StatedTeam[];
  readonly seats: readonly StatedSeat[];
  readonly members: readonly StatedMember[];
  readonly reportingLines: readonly StatedReportingLine[];
}

interface Stated {
  /** Where it stands; lines count from 1. Left out where the reader does not keep lines (history). */
  readonly file?: string;
  readonly line?: number;
  /** Days the file itself states. Without them a statement holds from the revision that first makes it to the one that drops it. */
  readonly from?: Day;
  readonly to?: Day;
  /** Not public before this day. */
  readonly announcedOn?: Day;
}

export interface StatedPerson extends Stated, Person {
  /** Unique in the source and stable over its history: a login, a staff number. */
  readonly key: string;
  readonly identities: readonly Omit<Identity, 'person'>[];
}

export interface StatedTeam extends Stated, Omit<Team, 'parent'> {
  readonly key: string;
  readonly parentKey: string | null;
}

export interface StatedSeat extends Stated {
  readonly teamKey: string;
  readonly role: Role;
  readonly title: string;
  /** Null: the file says that the seat is there and empty (`APPOINTMENT NEEDED`). */
  readonly personKey: string | null;
  readonly acquired: Acquisition;
  readonly share: number | null;
  readonly coverKey: string | null;
  readonly mentorKey: string | null;
  /** Which of several posts with this title, from 1, where the file numbers them. */
  readonly ordinal?: number;
}

export interface StatedMember extends Stated {
  readonly teamKey: string;
  readonly personKey: string;
}

export interface StatedReportingLine extends Stated {
  readonly personKey: string;
  readonly managerKey: string;
}

/** All faults stand beside the result: what could be read is never lost because of what could not. */
export interface Reading {
  readonly organisation: OrganisationFile;
  readonly faults: readonly Fault[];
}
