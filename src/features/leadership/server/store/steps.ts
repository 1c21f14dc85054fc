import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { StepDraft, StepKind } from '../../splitPlan.ts';
import type { LeadershipDb } from './tables.ts';

/** A step of the list that a split is worked through by. */
export interface KeptStep extends StepDraft {
  readonly decision: string;
  readonly step: string;
  readonly version: number;
  readonly doneOn: Day | null;
  readonly doneBy: PersonId | null;
  readonly isDropped: boolean;
}

/** The newest wording of every step of these decisions, in the order of its days. */
export const readSteps = async (
  db: LeadershipDb,
  orgId: string,
  decisions: readonly string[],
): Promise<readonly KeptStep[]> => {
  if (decisions.length === 0) return [];
  const rows = await db
    .selectFrom('split_step')
    .selectAll()
    .distinctOn(['decision', 'step'])
    .where('org_id', '=', orgId)
    .where('decision', 'in', [...decisions])
    .orderBy('decision')
    .orderBy('step')
    .orderBy('version', 'desc')
    .execute();
  return rows
    .map(({ decision, step, version, kind, what, person, to, owner, due, done_on, done_by, is_dropped }) => ({
      ...{ decision, step, version, kind: kind as StepKind, what, person, to, owner, due: dayOf(due) },
      ...{ doneOn: done_on === null ? null : dayOf(done_on), doneBy: done_by, isDropped: is_dropped },
    }))
    .sort((a, b) => a.due - b.due || a.step.localeCompare(b.step));
};

export const keepSteps = async (
  db: LeadershipDb,
  orgId: string,
  steps: readonly KeptStep[],
  by: PersonId | null,
  at: Moment,
): Promise<void> => {
  if (steps.length === 0) return;
  await db
    .insertInto('split_step')
    .values(
      steps.map(({ decision, step, version, kind, what, person, to, owner, due, ...rest }) => ({
        ...{ org_id: orgId, decision, step, version, kind, what, person, to, owner, due: isoDay(due) },
        ...{ done_on: rest.doneOn === null ? null : isoDay(rest.doneOn), done_by: rest.doneBy },
        ...{ is_dropped: rest.isDropped, set_by: by, set_at: new Date(at) },
      })),
    )
    .execute();
};
