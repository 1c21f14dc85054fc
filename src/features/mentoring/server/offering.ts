import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { offerRequest } from '../api.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { needMentoringOn, sceneFor } from './scene.ts';
import { keepOffer, readOffers } from './store/index.ts';

/** Says that one would mentor, for which seats, how many and until when; 0 places takes it back. */
export const setOffer = async (
  mentoring: MentoringServer,
  asking: Asking,
  { seats, places, to, note }: z.infer<typeof offerRequest>,
): Promise<void> => {
  const person = askerOf(asking, 'mentoring.own');
  if (places > 0) needMentoringOn(await sceneFor(mentoring, asking), person);
  const end = to === null ? null : dayOf(to);
  if (end !== null && end <= asking.today)
    throw new InputError('past-day', 'The offer would be over already. Choose a later day, or none.');
  const entry = { action: 'mentoring.own', subject: `person:${person}`, payload: { set: 'offer' } } as const;
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    const before = (await readOffers(trx, asking.orgId, asking.today)).find((each) => each.person === person);
    const version = (before?.version ?? 0) + 1;
    const offer = { person, version, seats, places, to: end, note: note || null, saidOn: asking.today };
    await keepOffer(trx, asking.orgId, offer);
  });
};
