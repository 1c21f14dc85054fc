import type { ColumnType, Generated } from 'kysely';
import type { FactKind } from '../fact.ts';
import type { ReplayState } from '../replay.ts';

/** Columns of every kind of fact; the body's own stand beside them. */
export interface FactRow {
  org_id: string;
  row: Generated<number>;
  id: string;
  valid: ColumnType<never, string, never>;
  open_start: boolean;
  recorded_at: ColumnType<Date, Date, never>;
  retracted_at: ColumnType<Date | null, Date | null, Date>;
  announced_on: string | null;
  retraction_announced_on: string | null;
  source_name: string;
  source_key: string;
  source_file: string | null;
  source_line: number | null;
  source_revision: string | null;
  added_by: number;
  retracted_by: number | null;
}

export interface ChangeSetRow {
  org_id: string;
  id: number;
  kind: string;
  source_name: string | null;
  summary: string;
  detail: ColumnType<Readonly<Record<string, unknown>> | null, string | null, never>;
  added_at: Date;
  added_by: string | null;
  undoes: number | null;
  undone_by: number | null;
}

interface OrganisationRow {
  org_id: string;
  name: string;
  zone: string;
  created_at: Date;
  last_change_set: Generated<number>;
}

interface CheckpointRow {
  org_id: string;
  source_name: string;
  repository: string;
  revision: string;
  on_version: number;
  state: ColumnType<ReplayState, string, string>;
  saved_at: Date;
}

export interface PeopleTables {
  import_checkpoint: CheckpointRow;
  organisation: OrganisationRow;
  change_set: ChangeSetRow;
  person: FactRow;
  identity: FactRow;
  team: FactRow;
  post: FactRow;
  appointment: FactRow;
  membership: FactRow;
  reporting_line: FactRow;
}

/** Which table keeps a kind of fact, and which columns its body has (by field). */
export const tableOf = {
  person: { table: 'person', columns: { name: 'name', handle: 'handle', standing: 'standing' } },
  identity: { table: 'identity', columns: { person: 'person', kind: 'kind', host: 'host', value: 'value' } },
  team: {
    table: 'team',
    columns: { slug: 'slug', name: 'name', kind: 'kind', stage: 'stage', parent: 'parent' },
  },
  post: { table: 'post', columns: { team: 'team', role: 'role', title: 'title', ordinal: 'ordinal' } },
  appointment: {
    table: 'appointment',
    columns: {
      post: 'post',
      person: 'person',
      share: 'share',
      acquired: 'acquired',
      cover: 'cover',
      mentor: 'mentor',
      decidedBy: 'decided_by',
    },
  },
  membership: { table: 'membership', columns: { team: 'team', person: 'person' } },
  reportingLine: { table: 'reporting_line', columns: { person: 'person', manager: 'manager' } },
} as const satisfies {
  [K in FactKind]: { table: keyof PeopleTables; columns: Readonly<Record<string, string>> };
};
