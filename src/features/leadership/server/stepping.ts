import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { type Asking, keepDeed } from '../../people/server/index.ts';
import type { stepRequest } from '../api.ts';
import { needDecision, needPerson } from './deciding.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { type KeptStep, keepSteps, readDecisions, readSteps } from './store/index.ts';

/** Adds a step to the list of a split, or words one anew. `step` null: a new one. */
export const setStep = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  id: string,
  step: string | null,
  { kind, what, to, owner, due, isDone, isDropped }: z.infer<typeof stepRequest>,
): Promise<void> => {
  const { scene } = await needDecision(leadership, asking, slug, id);
  const before = (await readSteps(leadership.db, asking.orgId, [id])).find((each) => each.step === step);
  if (step !== null && before === undefined)
    throw new InputError('not-found', 'This step is not on the list any more. Reload the page.');
  const wasDone = before !== undefined && before.doneOn !== null;
  const done = isDone && !wasDone ? { doneOn: asking.today, doneBy: asking.personId } : null;
  const kept: KeptStep = {
    ...{ decision: id, step: step ?? leadership.newId(), version: (before?.version ?? 0) + 1, kind, what },
    ...{ person: before?.person ?? null, to: needPerson(scene, to), owner: needPerson(scene, owner) },
    ...{ due: dayOf(due), isDropped, doneOn: isDone ? (before?.doneOn ?? null) : null },
    ...{ doneBy: isDone ? (before?.doneBy ?? null) : null, ...done },
  };
  const entry = { action: 'split.edit', subject: `team:${scene.team}`, payload: { step: kept.step } };
  await keepDeed(leadership.db, asking, entry, (trx) =>
    keepSteps(trx, asking.orgId, [kept], asking.personId, asking.now),
  );
};

/** Who was given a step says that it is done, or that it is not. */
export const tickOwnStep = async (
  leadership: LeadershipServer,
  asking: Asking,
  step: string,
  isDone: boolean,
): Promise<void> => {
  const { db } = leadership;
  asking.may('splitSteps.own', asking.personId === null ? 'organisation' : { person: asking.personId });
  const open = (await readDecisions(db, asking.orgId)).filter(({ withdrawn }) => withdrawn === null);
  const steps = await readSteps(
    db,
    asking.orgId,
    open.map(({ id }) => id),
  );
  const before = steps.find(
    (each) => each.step === step && each.owner === asking.personId && !each.isDropped,
  );
  if (before === undefined)
    throw new InputError('not-found', 'No such step is yours to do any more. Reload the page.');
  const done = isDone ? { doneOn: asking.today, doneBy: asking.personId } : { doneOn: null, doneBy: null };
  const entry = {
    action: 'splitSteps.own',
    subject: `decision:${before.decision}`,
    payload: { step, isDone },
  };
  await keepDeed(db, asking, entry, (trx) =>
    keepSteps(
      trx,
      asking.orgId,
      [{ ...before, ...done, version: before.version + 1 }],
      asking.personId,
      asking.now,
    ),
  );
};
