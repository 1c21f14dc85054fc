import type { z } from 'zod';
import { dayOf, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { Asking } from '../../people/server/index.ts';
import type { cadenceRequest, endRequest, talkRequest } from '../api.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { takeOffSeats } from './onSeats.ts';
import { needMentoringOn } from './scene.ts';
import { keepSteps, mine, stepBy } from './steps.ts';

/** How often the two want to talk, and when to look back. Either may say it anew. */
export const setCadence = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { everyDays, reviewOn }: z.infer<typeof cadenceRequest>,
): Promise<void> => {
  const { scene, me, record } = await mine(mentoring, asking, id, 'on');
  needMentoringOn(scene, me);
  const review = dayOf(reviewOn);
  if (review <= asking.today)
    throw new InputError('past-day', 'Looking back lies ahead. Choose a day after today.');
  const said = { cadenceDays: everyDays, reviewOn: review };
  await keepSteps(mentoring, asking, record, [stepBy(asking, me, 'cadence', said)]);
};

/** Ticks the day of a talk, or takes the tick away. What was said is kept nowhere. */
export const tickTalk = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { on, wasHeld }: z.infer<typeof talkRequest>,
): Promise<void> => {
  const { scene, me, record, now } = await mine(mentoring, asking, id, 'on');
  needMentoringOn(scene, me);
  const day = dayOf(on);
  if (day > asking.today) throw new InputError('day-to-come', 'Tick a talk once it has been.');
  if (day < now.from!)
    throw new InputError('past-day', `It began on ${spokenDay(now.from!)}. Choose that day or a later one.`);
  if (now.talks.includes(day) === wasHeld) return;
  await keepSteps(mentoring, asking, record, [stepBy(asking, me, wasHeld ? 'talk' : 'no talk', { on: day })]);
};

/** Ends a mentorship, with a reason that the two see. Works also while the feature is off for one of them. */
export const endMentorship = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { because }: z.infer<typeof endRequest>,
): Promise<void> => {
  const { me, record } = await mine(mentoring, asking, id, 'on');
  await takeOffSeats(mentoring, asking, record);
  await keepSteps(mentoring, asking, record, [stepBy(asking, me, 'ended', { word: because })]);
};
