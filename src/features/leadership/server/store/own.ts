import type { PersonId } from '../../../people/index.ts';
import type { LeadershipDb } from './tables.ts';

/** All that is kept about one person: what was said of them, decided about their seat, given to them and signed by them. */
export const readRowsAbout = async (db: LeadershipDb, orgId: string, person: PersonId) => ({
  words: await db
    .selectFrom('split_word')
    .selectAll()
    .where('org_id', '=', orgId)
    .where((row) => row.or([row('candidate', '=', person), row('said_by', '=', person)]))
    .orderBy('said_at')
    .execute(),
  decisions: await db
    .selectFrom('seat_decision')
    .selectAll()
    .where('org_id', '=', orgId)
    .where((row) =>
      row.or([
        row('holder', '=', person),
        row('em', '=', person),
        row('tl', '=', person),
        row('decided_by', '=', person),
      ]),
    )
    .orderBy('number')
    .execute(),
  steps: await db
    .selectFrom('split_step as step')
    .innerJoin('seat_decision as decision', (join) =>
      join.onRef('decision.org_id', '=', 'step.org_id').onRef('decision.id', '=', 'step.decision'),
    )
    .select(['decision.team', 'step.what', 'step.due', 'step.done_on'])
    .distinctOn(['step.decision', 'step.step'])
    .where('step.org_id', '=', orgId)
    .where((row) =>
      row.or([row('step.owner', '=', person), row('step.to', '=', person), row('step.person', '=', person)]),
    )
    .orderBy('step.decision')
    .orderBy('step.step')
    .orderBy('step.version', 'desc')
    .execute(),
  signatures: await db
    .selectFrom('partnership_signature')
    .select(['team', 'version', 'signed_on'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('signed_at')
    .execute(),
});

const erased = 'erased';

/**
 * Erases a person. What was decided about a team stays, without them; of what was said about them the words go too, and
 * what they signed is not signed any more.
 */
export const eraseLeadership = async (db: LeadershipDb, orgId: string, person: PersonId): Promise<void> => {
  const blanks = {
    split_word: ['candidate', 'said_by'],
    seat_decision: ['holder', 'em', 'tl', 'decided_by', 'carried_out_by', 'withdrawn_by'],
    split_step: ['person', 'to', 'owner', 'done_by', 'set_by'],
    partnership: ['set_by'],
  } as const;
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('split_word')
      .set({ evidence: erased })
      .where('org_id', '=', orgId)
      .where((row) => row.or([row('candidate', '=', person), row('said_by', '=', person)]))
      .execute();
    await trx
      .updateTable('split_step')
      .set({ what: erased })
      .where('org_id', '=', orgId)
      .where((row) => row.or([row('person', '=', person), row('to', '=', person), row('owner', '=', person)]))
      .execute();
    await trx
      .updateTable('seat_decision')
      .set({ reason: erased })
      .where('org_id', '=', orgId)
      .where('holder', '=', person)
      .execute();
    for (const [table, columns] of Object.entries(blanks))
      for (const column of columns)
        await trx
          .updateTable(table as 'split_word')
          .set({ [column]: null })
          .where('org_id', '=', orgId)
          .where(column as 'said_by', '=', person)
          .execute();
    await trx
      .deleteFrom('partnership_signature')
      .where('org_id', '=', orgId)
      .where('person', '=', person)
      .execute();
  });
};
