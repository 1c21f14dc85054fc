import type { z } from 'zod';
import { dayOf, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { choiceRequest, mentorRequest, outsideRequest, trialRequest } from '../api.ts';
import { type Mentorship, mentorshipOn } from '../mentorship.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { putOnSeats } from './onSeats.ts';
import { needHere, needMentoringOn, type Scene, sceneFor } from './scene.ts';
import { keepSteps, mine, stepBy } from './steps.ts';
import { keepMentorship, keepStep } from './store/index.ts';

const refuse = (code: string, message: string): never => {
  throw new InputError(code, message);
};

const openWith = ({ records, day }: Scene, mentee: PersonId, mentor: PersonId): Mentorship | undefined =>
  records
    .filter((record) => record.mentee === mentee && record.mentor === mentor)
    .flatMap((record) => mentorshipOn(record, day) ?? [])
    .find(({ state }) => state === 'asked' || state === 'on');

/** Asks somebody to be one's mentor. Answers the id; of a request that is open already its own. */
export const askMentor = async (
  mentoring: MentoringServer,
  asking: Asking,
  { mentor, seat, note }: z.infer<typeof mentorRequest>,
): Promise<string> => {
  const mentee = askerOf(asking, 'mentoring.own');
  const scene = await sceneFor(mentoring, asking);
  if (mentor === mentee) refuse('ask-others', 'A mentor is somebody else. Choose another person.');
  needHere(scene, mentor);
  needMentoringOn(scene, mentee, mentor);
  const open = openWith(scene, mentee, mentor);
  if (open !== undefined) return open.id;
  const id = mentoring.newId();
  const entry = { action: 'mentoring.own', subject: `person:${mentee}`, payload: { asked: id } } as const;
  const step = stepBy(asking, mentee, 'asked', { word: note || null });
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    await keepMentorship(trx, asking.orgId, { id, mentee, mentor, outsideName: null, seat });
    await keepStep(trx, asking.orgId, { mentorship: id, number: 1 }, step);
  });
  return id;
};

/** Names a mentor from outside the organisation, who agreed to it and with whom one has talked. It begins at once. */
export const nameOutsideMentor = async (
  mentoring: MentoringServer,
  asking: Asking,
  { name, seat, talkedOn }: z.infer<typeof outsideRequest>,
): Promise<string> => {
  const mentee = askerOf(asking, 'mentoring.own');
  const scene = await sceneFor(mentoring, asking);
  needMentoringOn(scene, mentee);
  const on = dayOf(talkedOn);
  if (on > asking.today) refuse('day-to-come', 'Meet for a trial talk first. Then name them here.');
  const id = mentoring.newId();
  const entry = { action: 'mentoring.own', subject: `person:${mentee}`, payload: { outside: id } } as const;
  const { mentorCadence: cadenceDays, mentorReview } = scene.assumed;
  const steps = [
    stepBy(asking, mentee, 'asked'),
    stepBy(asking, mentee, 'trial', { on }),
    stepBy(asking, mentee, 'yes'),
    stepBy(asking, mentee, 'cadence', { cadenceDays, reviewOn: asking.today + mentorReview }),
  ];
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    await keepMentorship(trx, asking.orgId, { id, mentee, mentor: null, outsideName: name, seat });
    for (const [i, step] of steps.entries())
      await keepStep(trx, asking.orgId, { mentorship: id, number: i + 1 }, step);
  });
  return id;
};

/** Sets the day of the trial talk, or another one. Either of the two may. */
export const setTrial = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { on }: z.infer<typeof trialRequest>,
): Promise<void> => {
  const { scene, me, record, now } = await mine(mentoring, asking, id, 'asked');
  needMentoringOn(scene, record.mentee, me);
  if (dayOf(on) < now.askedOn)
    refuse('past-day', 'The trial talk comes after the request. Choose a later day.');
  await keepSteps(mentoring, asking, record, [stepBy(asking, me, 'trial', { on: dayOf(on) })]);
};

/**
 * Says yes or no after the trial talk; a no needs no reason, and no talk either. With the second yes it begins, and the
 * mentor stands on the seats of the mentee, where helm and load find them.
 */
export const choose = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { yes, because }: z.infer<typeof choiceRequest>,
): Promise<void> => {
  const { scene, me, record, now } = await mine(mentoring, asking, id, 'asked');
  if (!yes) {
    await keepSteps(mentoring, asking, record, [stepBy(asking, me, 'no', { word: because || null })]);
    return;
  }
  needMentoringOn(scene, record.mentee, me);
  const { trialOn } = now;
  if (trialOn === null) refuse('no-trial', 'Agree on a day for a trial talk first, and meet.');
  if (trialOn! > asking.today)
    refuse('no-trial', `The trial talk is on ${spokenDay(trialOn!)}. Say yes or no after it.`);
  const theySaidYes = me === record.mentor ? now.menteeSaidYes : now.mentorSaidYes;
  const { mentorCadence: cadenceDays, mentorReview } = scene.assumed;
  const begins = stepBy(asking, me, 'cadence', { cadenceDays, reviewOn: asking.today + mentorReview });
  if (theySaidYes) await putOnSeats(mentoring, asking, scene, record);
  await keepSteps(mentoring, asking, record, [stepBy(asking, me, 'yes'), ...(theySaidYes ? [begins] : [])]);
};
