import type { Day } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import { type MentoringStep, type Mentorship, type MentorshipRecord, mentorshipOn } from '../mentorship.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { type Scene, sceneFor } from './scene.ts';
import { keepStep, readMentorshipRecords } from './store/index.ts';

/** One thing that somebody does today. */
export const stepBy = (
  { today }: Asking,
  by: PersonId,
  step: MentoringStep['step'],
  said: Partial<Pick<MentoringStep, 'word' | 'cadenceDays' | 'reviewOn'>> & { readonly on?: Day } = {},
): MentoringStep => ({
  ...{ step, by, on: today, word: null, cadenceDays: null, reviewOn: null, recordedOn: today },
  ...said,
});

interface Mine {
  readonly scene: Scene;
  readonly me: PersonId;
  readonly record: MentorshipRecord;
  readonly now: Mentorship;
}

/** A mentorship the asker is in, in the state in which the deed can be done; throws in words where it is not. */
export const mine = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  state: Mentorship['state'],
): Promise<Mine> => {
  const me = askerOf(asking, 'mentoring.own');
  const scene = await sceneFor(mentoring, asking);
  const [record] = await readMentorshipRecords(mentoring.db, asking.orgId, { id });
  const now = record && mentorshipOn(record, asking.today);
  if (record === undefined || now === undefined || (record.mentee !== me && record.mentor !== me))
    throw new InputError('not-found', 'There is no such mentorship of yours. Reload the page.');
  if (now.state !== state)
    throw new InputError('conflict', 'Somebody was faster: it stands otherwise by now. Reload the page.');
  return { scene, me, record, now };
};

/** Adds steps after those that were read. Two who act at once: the second is refused. */
export const keepSteps = async (
  { db }: MentoringServer,
  asking: Asking,
  { id, steps }: MentorshipRecord,
  added: readonly MentoringStep[],
): Promise<void> => {
  const entry = {
    ...{ action: 'mentoring.own', subject: `mentorship:${id}` },
    payload: { steps: added.map(({ step }) => step) },
  } as const;
  await keepDeed(db, asking, entry, async (trx) => {
    for (const [i, step] of added.entries())
      await keepStep(trx, asking.orgId, { mentorship: id, number: steps.length + i + 1 }, step);
  });
};
