import { InputError } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { ChoiceRequest } from '../api.ts';
import { reasonForThemself } from '../candidates.ts';
import type { Answer, Choice, Why } from '../choice.ts';
import { classKey, type Outcome } from '../outcomes.ts';
import { predict } from '../prediction.ts';
import type { QueueItem } from '../queueItem.ts';
import {
  type DelegationServer,
  type Desk,
  deskOf,
  needDelegationOn,
  needItem,
  type Scene,
  sceneFor,
} from './delegationServer.ts';
import {
  keepAnswer,
  keepChoice,
  keepItem,
  keepLevel,
  keepOutcome,
  readChoices,
  writtenAt,
} from './store/index.ts';
import { crewFor, questionOf, type Weighing, weighItem } from './weighing.ts';

/** Names the rule by which somebody was asked; rises when it says something else. */
const rule = 'delegation 1 (docs/models/delegation.md)';

const whyOf = (item: QueueItem, { candidates }: Weighing, delegate: string): Why => {
  const one = candidates.find(({ person }) => person === delegate)!;
  const { skills, holds, times } = one;
  return {
    sentence: reasonForThemself(item, one),
    inputs: [
      ...(skills === null ? [] : ['levels and wishes that you show your leads']),
      'the days you are away',
      holds === 0
        ? 'that you have nothing else from them'
        : `that you have ${count(holds, 'thing')} from them`,
      times === 0
        ? 'that you have not done this kind of task for them'
        : `that you did this kind of task ${count(times, 'time')} for them`,
    ],
    considered: candidates.length - 1,
    rule,
  };
};

const whoMayTake = ({ candidates }: Weighing, delegate: string) => {
  const one = candidates.find(({ person }) => person === delegate);
  if (one === undefined)
    throw new InputError('not-led', 'You lead nobody of that name today. Choose somebody of your own team.');
  return one;
};

type Made = Omit<Choice, 'answer' | 'outcomes' | 'on'>;

/** Doing it oneself: the reason stays with the leader. */
const keptAsSelf = (
  { reason, reasonText }: Extract<ChoiceRequest, { choice: 'self' }>,
  { advice, question, estimate }: Weighing,
  { assumptions }: Scene,
): Omit<Made, 'id' | 'item' | 'leader'> => {
  if (reason === 'other' && reasonText.length < 3)
    throw new InputError('no-reason', 'Say in a few words why you do it yourself. Nobody else reads it.');
  return {
    ...{ choice: 'self', delegate: null, level: null, word: null, why: null },
    ...{ reason, reasonText: reasonText || null, followed: advice.choice === 'self' },
    prediction: predict(question, estimate.belief, assumptions),
  };
};

/** Handing it on, with what is predicted for somebody at their level. */
const keptAsHandedOn = (
  { delegate, level, word }: Extract<ChoiceRequest, { choice: 'delegate' }>,
  weighing: Weighing,
  { item, desk, scene }: { readonly item: QueueItem; readonly desk: Desk; readonly scene: Scene },
): Omit<Made, 'id' | 'item' | 'leader'> => {
  const one = whoMayTake(weighing, delegate);
  needDelegationOn(scene, delegate);
  const { advice, to, estimate } = weighing;
  const question = questionOf(item, one.slowness, desk, scene);
  return {
    ...{ choice: 'delegate', delegate, level, word: word || null, reason: null, reasonText: null },
    ...{
      why: whyOf(item, weighing, delegate),
      prediction: predict(question, estimate.belief, scene.assumptions),
    },
    followed: advice.choice === 'delegate' && to?.person === delegate && one.suggested === level,
  };
};

/** A level said for the first time, or another one than before, from now on. */
const levelBeside = ({ levels }: Desk, { leader, delegate, level }: Made, item: QueueItem) => {
  if (leader === null || delegate === null || level === null) return null;
  const taskClass = classKey(item.taskClass);
  const before = levels.find((each) => each.person === delegate && each.taskClass === taskClass);
  if (before?.level === level) return null;
  return { leader, person: delegate, taskClass, version: (before?.version ?? 0) + 1, level, reason: null };
};

/**
 * Decides about an item: hand it on to somebody, or do it oneself for a reason that stays private. Kept with what is
 * predicted now. The last choice about an item counts. Answers its id.
 */
export const choose = async (
  delegation: DelegationServer,
  asking: Asking,
  itemId: string,
  request: ChoiceRequest,
): Promise<string> => {
  const leader = askerOf(asking, 'delegation.own');
  const scene = await sceneFor(delegation, asking);
  needDelegationOn(scene, leader);
  const desk = await deskOf(delegation, asking.orgId, leader, scene);
  const item = needItem(desk, itemId);
  if (item.state !== 'open')
    throw new InputError('closed', 'This is off your list. Open it again before you decide.');
  const weighing = weighItem(item, desk, await crewFor(delegation, asking, leader, scene, desk), scene);
  const said =
    request.choice === 'self'
      ? keptAsSelf(request, weighing, scene)
      : keptAsHandedOn(request, weighing, { item, desk, scene });
  const choice: Made = { ...said, id: delegation.newId(), item: itemId, leader };
  const level = levelBeside(desk, choice, item);
  const entry = {
    action: 'delegation.own',
    subject: `person:${leader}`,
    payload: { choice: choice.id },
  } as const;
  await keepDeed(delegation.db, asking, entry, async (trx) => {
    await keepChoice(trx, asking.orgId, choice, writtenAt(asking));
    if (level !== null) await keepLevel(trx, asking.orgId, level, writtenAt(asking));
  });
  return choice.id;
};

const lastOf = async (
  delegation: DelegationServer,
  { orgId, today }: Asking,
  of: 'leader' | 'delegate',
  person: string,
  id: string,
): Promise<Choice> => {
  const choices = await readChoices(delegation.db, orgId, of, person, today);
  const choice = choices.find((each) => each.id === id);
  if (choice === undefined) throw new InputError('not-found', 'This is not here any more. Reload the page.');
  return choice;
};

/** Says yes, no, or what one would do otherwise to something handed on. */
export const answerHanded = async (
  delegation: DelegationServer,
  asking: Asking,
  id: string,
  { answer, word }: { readonly answer: Answer['answer']; readonly word: string },
): Promise<void> => {
  const me = askerOf(asking, 'delegation.received');
  needDelegationOn(await sceneFor(delegation, asking), me);
  const choice = await lastOf(delegation, asking, 'delegate', me, id);
  if (choice.outcomes.length > 0)
    throw new InputError('closed', 'This is done already, so there is nothing to answer any more.');
  const entry = { action: 'delegation.received', subject: `person:${me}`, payload: { choice: id } } as const;
  await keepDeed(delegation.db, asking, entry, (trx) =>
    keepAnswer(trx, asking.orgId, id, { answer, word: word || null }, writtenAt(asking)),
  );
};

type OutcomeSaid = Pick<Outcome, 'leaderHours' | 'otherHours' | 'went'> & { readonly isDone: boolean };

/** Says what came of a choice, the first, second … time, and takes the thing off the list where it is done. */
export const recordOutcome = async (
  delegation: DelegationServer,
  asking: Asking,
  id: string,
  { isDone, ...said }: OutcomeSaid,
): Promise<void> => {
  const leader = askerOf(asking, 'delegation.own');
  const scene = await sceneFor(delegation, asking);
  needDelegationOn(scene, leader);
  const choice = await lastOf(delegation, asking, 'leader', leader, id);
  if (choice.choice === 'delegate' && said.otherHours === null)
    throw new InputError('no-hours', 'Say how many hours it took the other. A rough number is enough.');
  const desk = await deskOf(delegation, asking.orgId, leader, scene);
  const item = needItem(desk, choice.item);
  const times = (choice.outcomes.at(-1)?.times ?? 0) + 1;
  const otherHours = choice.choice === 'self' ? null : said.otherHours;
  const entry = { action: 'delegation.own', subject: `person:${leader}`, payload: { outcome: id } } as const;
  await keepDeed(delegation.db, asking, entry, async (trx) => {
    await keepOutcome(trx, asking.orgId, { ...said, choice: id, times, otherHours }, writtenAt(asking));
    if (isDone && item.state === 'open')
      await keepItem(
        trx,
        asking.orgId,
        leader,
        { ...item, version: item.version + 1, state: 'done' },
        writtenAt(asking),
      );
  });
};
