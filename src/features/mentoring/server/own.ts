import { personRefOf } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { episodeAnswerOf, mentorshipAnswerOf, myOfferOf } from '../answers.ts';
import type { OwnMentoring } from '../api.ts';
import { mentorshipOn } from '../mentorship.ts';
import type { MentoringServer } from './mentoringServer.ts';
import {
  readAllEpisodes,
  readEpisodesAskedOf,
  readMentorshipRecords,
  readOffers,
  readPathChoice,
} from './store/index.ts';

/** All that is kept here about the asker, for their export: withdrawn episodes too, and also while the feature is off. */
export const readOwnMentoring = async (mentoring: MentoringServer, asking: Asking): Promise<OwnMentoring> => {
  const { personId: me, orgId, today } = asking;
  if (me === null) return { episodes: [], confirmedForOthers: [], path: null, offer: null, mentorships: [] };
  const { names } = await look(mentoring.people, asking, {});
  const { version, aim, shownToManager, shownToMentor } = await readPathChoice(mentoring.db, orgId, me);
  const offer = (await readOffers(mentoring.db, orgId, today)).find(({ person }) => person === me);
  const records = await readMentorshipRecords(mentoring.db, orgId, { person: me });
  const asked = await readEpisodesAskedOf(mentoring.db, orgId, me);
  return {
    episodes: (await readAllEpisodes(mentoring.db, orgId, [me])).map((each) =>
      episodeAnswerOf(each, names, true),
    ),
    confirmedForOthers: asked.flatMap(({ person, what, confirmations }) =>
      confirmations
        .filter(({ by, answer }) => by === me && answer === 'confirmed')
        .map(({ word }) => ({ person: personRefOf(person, names), what, word })),
    ),
    path: version === 0 ? null : { aim, shownToManager, shownToMentor },
    offer: offer === undefined ? null : myOfferOf(offer),
    mentorships: records
      .flatMap((record) => mentorshipOn(record, today) ?? [])
      .map((each) => mentorshipAnswerOf(each, me, { names, day: today })),
  };
};
