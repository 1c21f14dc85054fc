import type { Day } from '../../base/day.ts';
import type { PersonId, PostId } from '../people/index.ts';
import type { Way } from './hireOrPromote.ts';

export type VacancyId = string;

/** The open call: everybody reads it, and stands up or does not. */
export interface Call {
  readonly words: string;
  /** The background the seat needs, a line each. */
  readonly profile: readonly string[];
  readonly from: Day;
  /** The first day on which nobody can stand up any more. */
  readonly to: Day;
}

export const ways = ['within', 'outside', 'dropped'] as const;
export type EndedAs = (typeof ways)[number];

/** What else was considered, kept without the names of those who were not chosen. */
export interface Alternatives {
  /** How many stood up. */
  readonly within: number;
  readonly outside: number;
  /** Days from the decision until each way would begin and have full effect, as it was worked out then. */
  readonly hire: Pick<Way, 'begins' | 'full'>;
  readonly promote: Pick<Way, 'begins' | 'full'>;
}

/** How a vacancy ended. */
export interface Ending {
  readonly as: EndedAs;
  /** Day of the decision. */
  readonly on: Day;
  /** Null: public at once. */
  readonly announcedOn: Day | null;
  readonly person: PersonId | null;
  readonly appointment: string | null;
  readonly reason: string;
  /** Null: it was dropped. */
  readonly alternatives: Alternatives | null;
  readonly by: PersonId | null;
}

/** A seat that is to be filled. */
export interface Vacancy {
  readonly id: VacancyId;
  readonly post: PostId;
  readonly version: number;
  readonly reason: string;
  readonly fillBy: Day;
  /** What cannot go on before somebody sits there, as it was typed. */
  readonly waits: readonly string[];
  /** Who stands in. It writes no appointment. */
  readonly cover: PersonId | null;
  readonly openedOn: Day;
  readonly openedBy: PersonId | null;
  readonly call: Call | null;
  readonly end: Ending | null;
}

export const stages = ['not called', 'called', 'open', 'closed', 'ended'] as const;
/** `called`: the call begins later; `open`: one can stand up; `closed`: it is to be decided. */
export type Stage = (typeof stages)[number];

export const stageOn = ({ call, end }: Pick<Vacancy, 'call' | 'end'>, day: Day): Stage => {
  if (end !== null && end.on <= day) return 'ended';
  if (call === null) return 'not called';
  if (day < call.from) return 'called';
  return day < call.to ? 'open' : 'closed';
};

/** Whether a decision is for everybody to see. */
export const isAnnounced = ({ announcedOn }: Pick<Ending, 'announcedOn'>, day: Day): boolean =>
  announcedOn === null || announcedOn <= day;

/** Somebody who stands up for a seat. */
export interface Candidacy {
  readonly vacancy: VacancyId;
  readonly person: PersonId;
  /** Empty once the process is over. */
  readonly statement: string;
  readonly episodes: readonly string[];
  readonly stoodOn: Day;
  /** Null: they stand. */
  readonly withdrawnOn: Day | null;
}

/** Somebody from outside, by initials or a reference alone. */
export interface OutsideCandidate {
  readonly id: string;
  readonly vacancy: VacancyId;
  readonly reference: string;
  /** Lines of the profile that they showed they meet. */
  readonly meets: readonly string[];
  readonly freeFrom: Day | null;
}

export const taskLists = ['arrival', 'handover'] as const;
export type TaskList = (typeof taskLists)[number];

/** What was said about one line of a list. */
export interface TaskWord {
  readonly appointment: string;
  readonly list: TaskList;
  readonly key: string;
  readonly version: number;
  readonly person: PersonId;
  /** Null: the line was worked out and has no words of its own. */
  readonly what: string | null;
  readonly toPerson: PersonId | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  readonly isRemoved: boolean;
}

/** Until when somebody is meant to hold a seat. */
export interface Term {
  readonly appointment: string;
  readonly version: number;
  readonly person: PersonId;
  /** Null: taken back. */
  readonly endsOn: Day | null;
  readonly reason: string | null;
}

/** Somebody held a seat and is still asked for advice on it. */
export interface Emeritus {
  readonly id: string;
  readonly person: PersonId;
  readonly post: PostId;
  readonly from: Day;
  readonly endedOn: Day | null;
}
