import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { featureState, needOn } from '../../access/server/index.ts';
import { editsRequest } from '../../people/index.ts';
import { type Asking, applyEdits, keepDeed } from '../../people/server/index.ts';
import type { decisionRequest, withdrawalRequest, wordRequest } from '../api.ts';
import { proposeSteps, type SplitSeats, splitEdits } from '../splitPlan.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { projectsOf, toHandOver } from './readSplit.ts';
import { adviseOn, type SeatScene, sceneOf } from './seatScene.ts';
import {
  carryOut,
  type KeptDecision,
  type KeptStep,
  keepDecision,
  keepSteps,
  keepWord,
  readDecisions,
  readWords,
  withdrawDecision,
} from './store/index.ts';

/** The team today; refused in words where nobody holds both seats, or the feature is not on for who does. */
const needBothSeats = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
): Promise<SeatScene> => {
  const scene = await sceneOf(leadership, asking, slug, {});
  const { holder, view, team } = scene;
  asking.may('split.edit', { team });
  if (holder === null)
    throw new InputError(
      'no-both-seats',
      `Nobody holds both seats of ${view.names.team(team)} today, so there is nothing to split. Reload the page.`,
    );
  needOn('load', await featureState(leadership.features, asking, 'load'), view.names, holder);
  return scene;
};

export const needPerson = ({ view }: SeatScene, person: string | null): string | null => {
  if (person !== null && !view.roster.people.has(person))
    throw new InputError(
      'no-person',
      'Somebody named here is not in the organisation today. Choose another person.',
    );
  return person;
};

/** Says by hand what no other part tells yet: how it stands with the goals, and who is ready. */
export const sayOfTeam = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  about: 'goals' | 'ready',
  { answer, since, candidate, evidence }: z.infer<typeof wordRequest>,
): Promise<void> => {
  const scene = await needBothSeats(leadership, asking, slug);
  const { team } = scene;
  if (answer !== null && since === null) throw new InputError('no-day', 'Say since when it has been so.');
  if (since !== null && dayOf(since) > asking.today)
    throw new InputError('future-day', 'It can only be said of today or a past day. Choose another day.');
  if (about === 'ready' && answer === true && candidate === null)
    throw new InputError('no-person', 'Say who is ready, and what shows it.');
  if (candidate !== null && candidate === scene.holder)
    throw new InputError(
      'no-person',
      'Somebody else than who leads now has to be ready. Choose another person.',
    );
  const entry = { action: 'split.edit', subject: `team:${team}`, payload: { said: about } };
  await keepDeed(leadership.db, asking, entry, async (trx) => {
    const before = (await readWords(trx, asking.orgId, team)).filter((word) => word.about === about);
    const word = {
      ...{ about, version: (before.at(-1)?.version ?? 0) + 1, answer, evidence },
      since: answer === null ? null : dayOf(since!),
      candidate: answer === true && about === 'ready' ? needPerson(scene, candidate) : null,
      ...{ by: asking.personId, on: asking.today },
    };
    await keepWord(trx, asking.orgId, team, word, asking.now);
  });
};

const isOpen = ({ verdict, withdrawn, changeSet }: KeptDecision): boolean =>
  verdict === 'split' && withdrawn === null && changeSet === null;

const seatsOf = (
  scene: SeatScene,
  { verdict, em, tl, on }: z.infer<typeof decisionRequest>,
  asking: Asking,
): SplitSeats | null => {
  const { team, holder } = scene;
  if (verdict !== 'split') return null;
  if (on === null || dayOf(on) < asking.today)
    throw new InputError('no-day', 'Say from when two hold the seats: today or a day to come.');
  if (em === tl)
    throw new InputError(
      'one-person',
      em === null
        ? 'Say which of the two seats is kept: one of them at least has to be held from that day on.'
        : 'One person in both seats is what there is. Choose somebody else for one of them, or leave it to be filled.',
    );
  return { team, holder: holder!, em: needPerson(scene, em), tl: needPerson(scene, tl), on: dayOf(on) };
};

/** A named human decides, with a reason. Of a split a list is made that is worked through. */
export const decide = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  request: z.infer<typeof decisionRequest>,
): Promise<string> => {
  const scene = await needBothSeats(leadership, asking, slug);
  const { team, holder, view } = scene;
  asking.may('split.decide', { team });
  const seats = seatsOf(scene, request, asking);
  const { db, newId } = leadership;
  if ((await readDecisions(db, asking.orgId, team)).some(isOpen))
    throw new InputError(
      'decided',
      'A split is decided and under way already. Withdraw that decision first.',
    );
  const advised = (await adviseOn(leadership, asking, scene))!;
  const drafts =
    seats === null
      ? []
      : proposeSteps(
          view.roster,
          seats,
          await toHandOver(leadership, asking, scene, projectsOf(advised, scene)),
          asking.personId,
          view.names,
        );
  const id = newId();
  const { verdict, reason } = request;
  const conditions = Object.fromEntries(advised.advice.conditions.map(({ key, answer }) => [key, answer]));
  const decision = {
    ...{ id, team, verdict, holder, em: seats?.em ?? null, tl: seats?.tl ?? null, on: seats?.on ?? null },
    ...{ reason, advised: advised.advice.advice, conditions, by: asking.personId, decidedOn: asking.today },
  };
  const entry = { action: 'split.decide', subject: `team:${team}`, payload: { decision: id, verdict } };
  await keepDeed(db, asking, entry, async (trx) => {
    await keepDecision(trx, asking.orgId, decision, asking.now);
    const steps = drafts.map(
      (draft, n): KeptStep => ({
        ...draft,
        due: Math.max(draft.due, asking.today),
        ...{ decision: id, step: `${String(n + 1).padStart(2, '0')}-${newId()}`, version: 1 },
        ...{ doneOn: null, doneBy: null, isDropped: false },
      }),
    );
    await keepSteps(trx, asking.orgId, steps, asking.personId, asking.now);
  });
  return id;
};

/** A decision of a team that is there and stands, for who may work on it. */
export const needDecision = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  id: string,
): Promise<{ readonly scene: SeatScene; readonly decision: KeptDecision }> => {
  const scene = await sceneOf(leadership, asking, slug, {});
  asking.may('split.edit', { team: scene.team });
  const decision = (await readDecisions(leadership.db, asking.orgId, scene.team)).find(
    (each) => each.id === id,
  );
  if (decision === undefined || decision.withdrawn !== null)
    throw new InputError('not-found', 'This decision is not here any more. Reload the page.');
  return { scene, decision };
};

/** Ends in dated appointments: made as any others are, and taken back with Undo. */
export const appointAsDecided = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  id: string,
): Promise<number> => {
  const { scene, decision } = await needDecision(leadership, asking, slug, id);
  const { team, view } = scene;
  asking.may('split.decide', { team });
  const { holder, em, tl, on, reason } = decision;
  if (on === null || holder === null)
    throw new InputError('no-split', 'This decision keeps one seat: there is nobody to appoint.');
  const seats = { team, holder, em, tl, on: Math.max(on, asking.today) };
  const edits = splitEdits(view.roster, seats);
  if (edits === null)
    throw new InputError(
      'no-both-seats',
      `${view.names.person(holder)} does not hold both seats of ${view.names.team(team)} any more. Withdraw the decision, or appoint on the team’s page.`,
    );
  const { changeSet } = await applyEdits(
    leadership.people,
    asking,
    editsRequest.parse({ edits, reason }),
    null,
  );
  const entry = { action: 'split.decide', subject: `team:${team}`, payload: { decision: id, changeSet } };
  await keepDeed(leadership.db, asking, entry, (trx) =>
    carryOut(trx, asking.orgId, id, { changeSet, by: asking.personId, on: asking.today }),
  );
  return changeSet;
};

/** Takes a decision back before it was carried out. It stays in the record, with why. */
export const withdraw = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  id: string,
  { reason }: z.infer<typeof withdrawalRequest>,
): Promise<void> => {
  const { scene } = await needDecision(leadership, asking, slug, id);
  asking.may('split.decide', { team: scene.team });
  const entry = { action: 'split.decide', subject: `team:${scene.team}`, payload: { withdrawn: id } };
  await keepDeed(leadership.db, asking, entry, (trx) =>
    withdrawDecision(trx, asking.orgId, id, { by: asking.personId, on: asking.today, reason }),
  );
};
