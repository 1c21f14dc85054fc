import { isoDay } from '../../base/day.ts';
import { count } from '../../base/list.ts';
import type { Assumptions } from '../load/index.ts';
import { type Names, personRefOf } from '../people/index.ts';
import type { Advice } from './advice.ts';
import type { ChoiceAnswer, ClassAnswer, HandedLine, ItemAnswer } from './api.ts';
import { answerWithin, type Choice } from './choice.ts';
import { levelMeans } from './delegationLevels.ts';
import type { Spread } from './learningBelief.ts';
import { type ClassEstimate, compare } from './outcomes.ts';
import type { QueueItem } from './queueItem.ts';
import { delayOfWeek } from './shadowPrice.ts';

/** Answers as they travel: days as text, people by name. */

export const itemAnswerOf = (item: QueueItem, assumptions: Assumptions): ItemAnswer => ({
  ...{ id: item.id, version: item.version, title: item.title, taskClass: item.taskClass, hours: item.hours },
  ...{ waitsFor: item.waitsFor, heldUpHours: item.heldUpHours, delayCost: item.delayCost },
  ...{ repeats: item.repeats, alike: item.alike, kind: item.kind, skills: [...item.skills] },
  ...{ isConfidential: item.isConfidential, source: item.source, externalKey: item.externalKey },
  ...{ due: item.due === null ? null : isoDay(item.due), state: item.state },
  delayOfWeek: delayOfWeek(item, assumptions),
});

const refOrNull = (id: string | null, names: Names) => (id === null ? null : personRefOf(id, names));

export const adviceAnswerOf = ({ choice, to, reason, sentence }: Advice, names: Names) => ({
  ...{ choice, reason, sentence },
  to: to && personRefOf(to.person, names),
});

export const choiceAnswerOf = (choice: Choice, names: Names, assumptions: Assumptions): ChoiceAnswer => ({
  ...{ id: choice.id, choice: choice.choice, level: choice.level, reason: choice.reason },
  ...{ reasonText: choice.reasonText, word: choice.word, followed: choice.followed, on: isoDay(choice.on) },
  delegate: refOrNull(choice.delegate, names),
  answer: choice.answer && { ...choice.answer, on: isoDay(choice.answer.on) },
  outcomes: choice.outcomes.map((outcome) => ({
    ...{ times: outcome.times, leaderHours: outcome.leaderHours, otherHours: outcome.otherHours },
    ...{ went: outcome.went, on: isoDay(outcome.on) },
    ...compare(choice.prediction, outcome, assumptions),
  })),
});

const between = ({ value, low, high }: Spread): string =>
  `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** `Estimated from 6 outcomes: the first time takes somebody else 1.80 (1.52–2.21) times as long; b 0.55 (0.31–0.78).` */
const sayClass = ({ outcomes, from, slowness, learning }: ClassEstimate, needed: number): string => {
  const figures = `the first time takes somebody else ${between(slowness)} times as long, and that fades with b ${between(learning)}.`;
  if (from === 'estimated') return `Estimated from ${count(outcomes, 'outcome')}: ${figures}`;
  const why =
    from === 'one person'
      ? `${count(outcomes, 'outcome')}, all by one person, and nobody is measured here. `
      : outcomes === 0
        ? ''
        : `${count(outcomes, 'outcome')} so far, ${needed} are needed. `;
  return `${why}Assumed: ${figures}`;
};

export const classAnswerOf = (estimate: ClassEstimate, needed: number): ClassAnswer => {
  const { taskClass, outcomes, from, slowness, learning } = estimate;
  return { taskClass, outcomes, from, slowness, learning, sentence: sayClass(estimate, needed) };
};

/** `An hour of yours is worth 1.8 hours: 46 hours of others a week wait for 4 things.` */
export const sayMu = (mu: number, waiting: readonly Pick<QueueItem, 'heldUpHours'>[]): string => {
  const heldUp = waiting.reduce((sum, item) => sum + item.heldUpHours, 0);
  const rests =
    waiting.length === 0
      ? 'nothing waits for you'
      : `${count(waiting.length, 'thing waits', 'things wait')} for you and ${waiting.length === 1 ? 'holds' : 'hold'} up ${count(Math.round(heldUp), 'hour')} of others a week`;
  return `An hour of yours is worth ${mu.toFixed(2)} hours: ${rests}.`;
};

/** How a thing handed on stands for the one who has it. */
export const handedLineOf = (
  choice: Choice,
  item: QueueItem | undefined,
  isLatest: boolean,
  names: Names,
): HandedLine => {
  const from = refOrNull(choice.leader, names);
  const level = choice.level!;
  return {
    ...{ id: choice.id, title: item?.title ?? 'Something erased', taskClass: item?.taskClass ?? '' },
    hours: item?.hours ?? { low: choice.prediction.hours, high: choice.prediction.hours },
    due: item === undefined || item.due === null ? null : isoDay(item.due),
    ...{ from, on: isoDay(choice.on), level, means: levelMeans[level](from?.name ?? 'Your lead') },
    word: choice.word,
    why: {
      sentence: choice.why?.sentence ?? '',
      inputs: [...(choice.why?.inputs ?? [])],
      considered: choice.why?.considered ?? 0,
      rule: choice.why?.rule ?? '',
    },
    answer: choice.answer && { ...choice.answer, on: isoDay(choice.answer.on) },
    answerBy: isoDay(choice.on + answerWithin),
    state: isLatest ? (item?.state ?? 'done') : 'taken back',
    outcomes: choice.outcomes.map(({ times, leaderHours, otherHours, went, on }) => ({
      ...{ times, leaderHours, otherHours, went, on: isoDay(on) },
    })),
  };
};
