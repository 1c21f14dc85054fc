import type { ColumnType, Kysely } from 'kysely';
import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Alternatives, EndedAs, TaskList } from '../../vacancy.ts';

interface Row {
  org_id: string;
}
interface Versioned extends Row {
  version: number;
  set_by: string | null;
  set_at: Date;
}

export interface VacanciesTables {
  vacancy: Versioned & {
    id: string;
    post: string;
    reason: string;
    fill_by: string;
    waits: string[];
    cover: string | null;
    set_on: string;
  };
  vacancy_call: Versioned & {
    vacancy: string;
    words: string;
    profile: string[];
    from_day: string;
    to_day: string;
    set_on: string;
  };
  vacancy_end: Row & {
    vacancy: string;
    ended_as: EndedAs;
    on_day: string;
    announced_on: string | null;
    person: string | null;
    appointment: string | null;
    reason: string;
    alternatives: ColumnType<Alternatives | null, string | null, never>;
    decided_by: string | null;
    decided_at: Date;
  };
  candidacy: Row & {
    vacancy: string;
    person: string;
    statement: string;
    episodes: string[];
    stood_on: string;
    changed_at: Date;
    withdrawn_on: string | null;
  };
  outside_candidate: Row & {
    id: string;
    vacancy: string;
    reference: string;
    meets: string[];
    free_from: string | null;
    added_by: string | null;
    added_at: Date;
  };
  seat_task: Versioned & {
    appointment: string;
    list: TaskList;
    key: string;
    person: string;
    what: string | null;
    to_person: string | null;
    due: string | null;
    done_on: string | null;
    is_removed: boolean;
  };
  seat_term: Versioned & {
    appointment: string;
    person: string;
    ends_on: string | null;
    reason: string | null;
  };
  emeritus: Row & {
    id: string;
    person: string;
    post: string;
    from_day: string;
    said_by: string | null;
    said_at: Date;
    ended_on: string | null;
  };
}
export type VacanciesDb = Kysely<VacanciesTables>;

/** Who said something, and when. */
export interface Said {
  readonly by: PersonId | null;
  readonly at: Moment;
}
