import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { keepDeed } from '../../people/server/index.ts';
import type { Episode } from '../episode.ts';
import type { MentorOffer } from '../mentorOffer.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { keepAsked, keepConfirmation, keepEpisode, keepOffer } from './store/index.ts';

/** What was said elsewhere already, with the days on which it was said. */
export interface BroughtMentoring {
  readonly episodes: readonly (Omit<Episode, 'id' | 'source' | 'withdrawnOn' | 'confirmations'> & {
    readonly confirmations: readonly {
      readonly by: PersonId;
      readonly askedOn: number;
      readonly confirmed: { readonly on: number; readonly word: string } | null;
    }[];
  })[];
  readonly offers: readonly Omit<MentorOffer, 'version'>[];
}

/** Records times of leading and offers that came with files. All wait unseen until each has read the notice. */
export const importMentoring = async (
  { db, newId }: MentoringServer,
  asking: Asking,
  { episodes, offers }: BroughtMentoring,
): Promise<void> => {
  asking.may('import.apply', 'organisation');
  const { orgId } = asking;
  const payload = { episodes: episodes.length, offers: offers.length };
  await keepDeed(
    db,
    asking,
    { action: 'import.apply', subject: 'source:mentoring', payload },
    async (trx) => {
      for (const { confirmations, ...said } of episodes) {
        const [id, { person }] = [newId(), said];
        await keepEpisode(trx, orgId, { ...said, id, source: 'files' });
        for (const { by: asked, askedOn, confirmed } of confirmations) {
          const request = { id: newId(), episode: id, person, asked, note: null, on: askedOn };
          await keepAsked(trx, orgId, request);
          if (confirmed === null) continue;
          const how = { answer: 'confirmed', ...confirmed } as const;
          await keepConfirmation(trx, orgId, { episode: id, asked }, how);
        }
      }
      for (const offer of offers) await keepOffer(trx, orgId, { ...offer, version: 1 });
    },
  );
};
