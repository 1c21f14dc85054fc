import { isoDay, spokenDay } from '../../../base/day.ts';
import { featureState } from '../../access/server/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import { assumptionsOf } from '../../load/server/index.ts';
import type { View } from '../../people/index.ts';
import { spokenHours } from '../advice.ts';
import { type Choice, isHandedOn, outcomeWithin } from '../choice.ts';
import { hoursOf } from '../queueItem.ts';
import { byDelay, sayQueue } from '../queueOrder.ts';
import { rubberStamp } from '../rubberStamp.ts';
import { type DelegationServer, type Desk, deskOf } from './delegationServer.ts';
import { handedTo } from './reading.ts';
import type { KeptItem } from './store/index.ts';

type Told = Omit<HomeSentence, 'hoursHeldUp' | 'because'> & Partial<HomeSentence>;
const telling = (sentence: Told): HomeSentence => ({ hoursHeldUp: 0, because: null, ...sentence });

const toDecide = (desk: Desk, ordered: readonly KeptItem[], today: number): readonly HomeSentence[] => {
  const open = ordered.filter(({ id }) => {
    const choice = desk.choiceOf.get(id);
    return choice === undefined || choice.answer?.answer === 'decline';
  });
  const first = open.find(({ heldUpHours, due }) => heldUpHours > 0 || (due !== null && due <= today + 7));
  if (first === undefined) return [];
  const heldUp = desk.waiting.reduce((sum, item) => sum + item.heldUpHours, 0);
  const isDue = first.due !== null && first.due <= today;
  return [
    telling({
      ...{ key: `delegation.first.${first.id}`, urgency: isDue ? 'today' : 'week', hoursHeldUp: heldUp },
      sentence: `${sayQueue(ordered).split('. ')[0]!.replace(/\.$/, '')}. First: ${first.title}, ${spokenHours(hoursOf(first))} of yours${first.due === null ? '' : `, due ${spokenDay(first.due)}`}.`,
      action: { label: 'Do it or hand it on', to: `/me/queue/${first.id}` },
    }),
  ];
};

const handedWords = (
  item: KeptItem,
  choice: Choice,
  { names }: View,
  today: number,
): readonly HomeSentence[] => {
  const name = choice.delegate === null ? 'Somebody' : names.person(choice.delegate);
  const action = { label: 'Open it', to: `/me/queue/${item.id}` };
  const said = choice.answer?.word ? `: “${choice.answer.word}”` : '.';
  if (choice.answer?.answer === 'decline' || choice.answer?.answer === 'counter')
    return [
      telling({
        ...{ key: `delegation.answer.${choice.id}`, urgency: 'week', hoursHeldUp: item.heldUpHours, action },
        sentence:
          choice.answer.answer === 'decline'
            ? `${name} cannot take on ${item.title}${said}`
            : `${name} would do ${item.title} otherwise${said}`,
      }),
    ];
  const due = Math.max(item.due ?? 0, choice.on + outcomeWithin);
  if (choice.outcomes.length > 0 || choice.answer === null || today < due) return [];
  return [
    telling({
      ...{ key: `delegation.outcome.${choice.id}`, urgency: 'month', action: { ...action, label: 'Say it' } },
      sentence: `What came of ${item.title}, which ${name} has since ${spokenDay(choice.on)}?`,
      because: 'What came of it is compared with what was predicted, and teaches the kind of task.',
    }),
  ];
};

/** What is held up most, what was answered, what came of it; and for who takes something on, that it waits for an answer. */
export const delegationHome =
  (delegation: DelegationServer): HomeSource =>
  async (asking, view) => {
    const me = asking.personId;
    const { state, readers } = await featureState(delegation.features, asking, 'delegation');
    if (me === null || state !== 'on' || !readers.has(me)) return [];
    const scene = {
      view,
      day: asking.today,
      assumptions: await assumptionsOf(delegation.load, asking.orgId),
    };
    const desk = await deskOf(delegation, asking.orgId, me, scene);
    const received = (await handedTo(delegation, asking, me, scene)).filter(
      (line) => line.answer === null && line.state === 'open',
    );
    const decided = desk.items.flatMap((item) => {
      const choice = desk.choiceOf.get(item.id);
      const isAsked = choice !== undefined && (isHandedOn(choice) || choice.answer?.answer === 'decline');
      return item.state === 'open' && isAsked ? handedWords(item, choice, view, asking.today) : [];
    });
    const stamp = rubberStamp(desk.choices);
    return [
      ...received.map((line) =>
        telling({
          ...{ key: `delegation.received.${line.id}` },
          urgency: line.answerBy <= isoDay(asking.today) ? 'today' : 'week',
          sentence: `${line.from?.name ?? 'Somebody'} would like to hand on ${line.title} to you: ${line.means}`,
          because: line.why.sentence || null,
          action: { label: 'Answer', to: '/me/handed' },
        }),
      ),
      ...toDecide(desk, byDelay(desk.waiting, scene.assumptions) as readonly KeptItem[], asking.today),
      ...decided,
      ...(stamp === null
        ? []
        : [
            telling({
              ...{ key: 'delegation.rubber-stamp', urgency: 'note', sentence: stamp },
              action: { label: 'Look at them', to: '/me/queue' },
            }),
          ]),
    ];
  };
