import { isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { sayOff } from '../../access/index.ts';
import { type AssumptionName, assumptions as known } from '../../load/index.ts';
import { type AsOfQuery, type PersonId, personRefOf } from '../../people/index.ts';
import { type Asking, askerOf } from '../../people/server/index.ts';
import { sayBreakEven, spokenHours } from '../advice.ts';
import {
  adviceAnswerOf,
  choiceAnswerOf,
  classAnswerOf,
  handedLineOf,
  itemAnswerOf,
  sayMu,
} from '../answers.ts';
import type { HandedAnswer, ItemPageAnswer, LineAnswer, QueueAnswer } from '../api.ts';
import { bothSides, breakEven, hoursOfOther, partsOfDelegating } from '../breakEven.ts';
import type { Weighed } from '../candidates.ts';
import { classKey } from '../outcomes.ts';
import { type Prediction, predict, sensitivity, taskOf } from '../prediction.ts';
import { byDelay, sayQueue } from '../queueOrder.ts';
import { rubberStamp } from '../rubberStamp.ts';
import {
  type DelegationServer,
  type Desk,
  deskOf,
  needDelegationOn,
  needItem,
  type Scene,
  sceneFor,
  standingFor,
} from './delegationServer.ts';
import { type KeptItem, readChoices, readItemsById, readLatest, readSharing } from './store/index.ts';
import { type Crew, crewFor, estimateFor, type Weighing, weighItem } from './weighing.ts';

const lineOf = (
  item: KeptItem,
  desk: Desk,
  { view, assumptions }: Scene,
  weighing?: Weighing,
): LineAnswer => {
  const choice = desk.choiceOf.get(item.id);
  return {
    item: itemAnswerOf(item, assumptions),
    choice: choice ? choiceAnswerOf(choice, view.names, assumptions) : null,
    advice: weighing === undefined ? null : adviceAnswerOf(weighing.advice, view.names),
  };
};

/** Declined, or answered otherwise: then it is to be decided anew. */
const isUndecided = ({ choiceOf }: Desk, { id }: KeptItem): boolean => {
  const choice = choiceOf.get(id);
  return choice === undefined || choice.answer?.answer === 'decline';
};

const nothing = (me: PersonId, scene: Scene): QueueAnswer => {
  const standing = standingFor(scene, me);
  return {
    ...{ asOf: isoDay(scene.day), person: personRefOf(me, scene.view.names), standing },
    sentence: sayOff('Do it or delegate', standing, scene.feature.onFrom),
    ...{
      mu: null,
      waiting: [],
      handedOn: [],
      past: [],
      classes: [],
      sharesMu: false,
      rubberStamp: null,
      withoutSkills: null,
    },
  };
};

const classesOf = (desk: Desk, scene: Scene) => {
  const byClass = new Map(desk.items.map((item) => [classKey(item.taskClass), item]));
  return [...byClass.values()]
    .map((item) => classAnswerOf(estimateFor(item, desk, scene), scene.assumptions.outcomesNeeded))
    .filter(({ outcomes }) => outcomes > 0)
    .sort((a, b) => a.taskClass.localeCompare(b.taskClass));
};

/** The asker's own queue by cost of delay, each thing with its advice; what they handed on; what came of it. */
export const readQueue = async (
  delegation: DelegationServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<QueueAnswer> => {
  const me = askerOf(asking, 'delegation.own');
  const scene = await sceneFor(delegation, asking, query);
  if (standingFor(scene, me) !== 'on') return nothing(me, scene);
  const { view, assumptions, isToday } = scene;
  const desk = await deskOf(delegation, asking.orgId, me, scene);
  const ordered = byDelay(desk.waiting, assumptions) as readonly KeptItem[];
  const crew: Crew | null =
    isToday && desk.waiting.length > 0 ? await crewFor(delegation, asking, me, scene, desk) : null;
  const weighed = (item: KeptItem) =>
    crew !== null && isUndecided(desk, item) ? weighItem(item, desk, crew, scene) : undefined;
  const rest = desk.items.filter((item) => !desk.waiting.includes(item));
  const newestFirst = rest.toSorted((a, b) => b.on - a.on || a.title.localeCompare(b.title));
  const lines = (state: 'open' | 'closed') =>
    newestFirst
      .filter((item) => (item.state === 'open') === (state === 'open'))
      .map((item) => lineOf(item, desk, scene));
  return {
    ...{ asOf: isoDay(scene.day), person: personRefOf(me, view.names), standing: 'on' },
    sentence: sayQueue(ordered),
    mu: { value: desk.mu, sentence: sayMu(desk.mu, desk.waiting) },
    waiting: ordered.map((item) => lineOf(item, desk, scene, weighed(item))),
    ...{ handedOn: lines('open'), past: lines('closed') },
    classes: classesOf(desk, scene),
    sharesMu: (await readSharing(delegation.db, asking.orgId, me)).sharesMu,
    rubberStamp: rubberStamp(desk.choices),
    withoutSkills: crew?.withoutSkills ?? null,
  };
};

const used: readonly AssumptionName[] = [
  ...(['slowness', 'slownessKnown', 'slownessNew', 'learningSame', 'learningSimilar', 'otherHour'] as const),
  ...(['review', 'explaining', 'explainingFades', 'mishap', 'mendingHours', 'outcomesNeeded'] as const),
  'contractHours',
];

const candidateAnswerOf = (one: Weighed, { question, estimate }: Weighing, scene: Scene) => {
  const task = taskOf({ ...question, slowness: one.slowness }, estimate.belief);
  return {
    ...{ person: personRefOf(one.person, scene.view.names), group: one.group, learns: [...one.learns] },
    ...{ reason: one.reason, slowness: task.slowness, firstHours: hoursOfOther(task, 1) },
    breakEven: breakEven(task, scene.assumptions),
    ...{ suggested: one.suggested, level: one.level, helper: one.helper, mayTake: one.mayTake },
  };
};

const sayItem = (line: LineAnswer, { advice }: Weighing, prediction: Prediction): string => {
  const { choice } = line;
  if (choice === null || choice.answer?.answer === 'decline') return advice.sentence;
  const hours = spokenHours(prediction.hours);
  if (choice.choice === 'self') return `You do this yourself: ${hours} of yours.`;
  const name = choice.delegate?.name ?? 'Somebody whose data was erased';
  const answered = { accept: `${name} has it.`, counter: `${name} would do it otherwise.`, decline: '' };
  const state =
    choice.answer === null ? `${name} was asked and has not answered yet.` : answered[choice.answer.answer];
  return `${state} ${sayBreakEven(prediction.breakEven.value)}.`;
};

/** Further than so many repeats nothing is drawn. */
const drawn = 20;

/** One item with both sides worked out, who could take it on, how sure that is, and what was decided. */
export const readItem = async (
  delegation: DelegationServer,
  asking: Asking,
  id: string,
  query: AsOfQuery,
): Promise<ItemPageAnswer> => {
  const me = askerOf(asking, 'delegation.own');
  const scene = await sceneFor(delegation, asking, query);
  const { view, assumptions } = scene;
  const desk = await deskOf(delegation, asking.orgId, me, scene);
  const item = needItem(desk, id);
  needDelegationOn(scene, me);
  const crew = await crewFor(delegation, asking, me, scene, desk);
  const weighing = weighItem(item, desk, crew, scene);
  const { question, estimate, candidates } = weighing;
  const prediction = predict(question, estimate.belief, assumptions);
  const line = lineOf(item, desk, scene, scene.isToday && isUndecided(desk, item) ? weighing : undefined);
  const task = taskOf(question, estimate.belief);
  const upTo = Math.min(
    60,
    Math.max(drawn, item.repeats, Math.ceil((prediction.breakEven.value ?? 0) * 1.2)),
  );
  return {
    ...{ asOf: isoDay(scene.day), line, sentence: sayItem(line, weighing, prediction), prediction },
    mu: { value: desk.mu, sentence: sayMu(desk.mu, desk.waiting) },
    sides: [...bothSides(task, upTo, assumptions)],
    parts: [1, 2, 3, 5, 10, 20].map((times) => ({ times, ...partsOfDelegating(task, times, assumptions) })),
    sensitivity: (({ mus, rows }) => ({
      mus: [...mus],
      rows: rows.map(({ learning, breakEvens }) => ({ learning, breakEvens: [...breakEvens] })),
    }))(sensitivity(task, assumptions)),
    estimate: classAnswerOf(estimate, assumptions.outcomesNeeded),
    candidates: candidates.map((one) => candidateAnswerOf(one, weighing, scene)),
    withoutSkills: crew.withoutSkills,
    earlier: desk.choices
      .filter((choice) => choice.item === id && choice !== desk.choiceOf.get(id))
      .map((choice) => choiceAnswerOf(choice, view.names, assumptions)),
    assumptions: used.map((name) => ({
      says: known[name].says,
      value: `${assumptions[name]} ${known[name].unit}`.trim(),
      source: known[name].source,
    })),
  };
};

/** What was handed on to the asker, the newest first: why them, how much freedom, and what they answered. */
export const readHanded = async (
  delegation: DelegationServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<HandedAnswer> => {
  const me = askerOf(asking, 'delegation.received');
  const scene = await sceneFor(delegation, asking, query);
  const standing = standingFor(scene, me);
  const answer = { asOf: isoDay(scene.day), standing };
  if (standing !== 'on')
    return { ...answer, items: [], sentence: sayOff('Do it or delegate', standing, scene.feature.onFrom) };
  const items = await handedTo(delegation, asking, me, scene);
  const open = items.filter((item) => item.answer === null && item.state === 'open').length;
  const has = items.filter((item) => item.answer?.answer === 'accept' && item.state === 'open').length;
  const sentence =
    open > 0
      ? `${count(open, 'thing waits', 'things wait')} for your answer.`
      : has > 0
        ? `You have ${count(has, 'thing')} that somebody handed on to you.`
        : 'Nothing is handed on to you.';
  return { ...answer, sentence, items: [...items] };
};

/** All that was handed on to somebody, as they see it, the newest first. */
export const handedTo = async (
  { db }: Pick<DelegationServer, 'db'>,
  { orgId }: Asking,
  person: PersonId,
  { view, day }: Pick<Scene, 'view' | 'day'>,
) => {
  const choices = await readChoices(db, orgId, 'delegate', person, day);
  const ids = [...new Set(choices.map(({ item }) => item))];
  const items = new Map((await readItemsById(db, orgId, ids, day)).map((item) => [item.id, item]));
  const latest = await readLatest(db, orgId, ids, day);
  return choices
    .map((choice) =>
      handedLineOf(choice, items.get(choice.item), latest.get(choice.item) === choice.id, view.names),
    )
    .toReversed();
};
