import { isoDay } from '../../../base/day.ts';
import { whoManages } from '../../access/index.ts';
import { standingOf } from '../../access/server/index.ts';
import { type AsOfQuery, type PersonId, personRefOf } from '../../people/index.ts';
import { type Asking, askerOf, tellOfLook } from '../../people/server/index.ts';
import { episodeAnswerOf, progressAnswerOf } from '../answers.ts';
import { type Episode, episodesOn } from '../episode.ts';
import { seatLedBy } from '../needsMentor.ts';
import type { PathAnswer, PersonEpisodesAnswer, ToConfirmAnswer } from '../pathApi.ts';
import { sayEpisodes, sayPath } from '../sentences.ts';
import { type PathChoice, progressOn, seatsOnThePath } from '../trainingPath.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { needHere, type Scene, sayNotOn, sceneFor } from './scene.ts';
import { readAllEpisodes, readEpisodesAskedOf, readPathChoice } from './store/index.ts';

const stepsFor = (episodes: readonly Episode[]) => seatsOnThePath.map((step) => progressOn(step, episodes));

/** What others ask the asker to confirm, the oldest first. */
export const toConfirmFor = async (
  mentoring: MentoringServer,
  asking: Asking,
  scene: Scene,
  me: PersonId,
): Promise<ToConfirmAnswer[]> => {
  if (standingOf(scene.feature, me) !== 'on') return [];
  const asked = await readEpisodesAskedOf(mentoring.db, asking.orgId, me);
  return asked
    .filter(({ person, withdrawnOn }) => withdrawnOn === null && scene.feature.readers.has(person))
    .flatMap((episode) => {
      const mine = episode.confirmations.find(({ by, answer }) => by === me && answer === null);
      return mine === undefined ? [] : [{ episode, mine }];
    })
    .toSorted((a, b) => a.mine.askedOn - b.mine.askedOn)
    .map(({ episode: { id, person, kind, what, from, to }, mine }) => ({
      ...{ episode: id, person: personRefOf(person, scene.names), kind, what, note: mine.note },
      ...{ from: isoDay(from), to: to === null ? null : isoDay(to) },
    }));
};

/** The asker's own path: what each seat takes, what they have shown of it, and their episodes. */
export const readPath = async (
  mentoring: MentoringServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<PathAnswer> => {
  const me = askerOf(asking, 'episodes.own');
  const scene = await sceneFor(mentoring, asking, query);
  const { names, day, roster } = scene;
  const all = await readAllEpisodes(mentoring.db, asking.orgId, [me]);
  const standing = episodesOn(all, day);
  const { aim, shownToManager, shownToMentor } = await readPathChoice(mentoring.db, asking.orgId, me);
  const steps = stepsFor(standing);
  const towards = steps.find(({ step }) => step.seat === aim);
  const isOn = standingOf(scene.feature, me);
  const manager = whoManages(roster, me);
  const mentors = scene.lines.flatMap(({ mentee, mentor }) =>
    mentee === me && mentor !== null ? [mentor] : [],
  );
  return {
    ...{ asOf: isoDay(day), person: personRefOf(me, names), standing: isOn },
    sentence: isOn === 'on' ? sayPath(towards) : sayNotOn(scene, me, true),
    at: seatLedBy(roster, me)?.seat ?? null,
    choice: { aim, shownToManager, shownToMentor },
    manager: manager === null ? null : personRefOf(manager, names),
    mentors: [...new Set(mentors)].map((mentor) => personRefOf(mentor, names)),
    steps: steps.map(progressAnswerOf),
    episodes: standing.map((episode) => episodeAnswerOf(episode, names, true)),
    toConfirm: await toConfirmFor(mentoring, asking, scene, me),
  };
};

/** The path is shown to the manager, to the mentor, to both or to nobody: as the person chose. */
const isShownTo = (asking: Asking, scene: Scene, person: PersonId, choice: PathChoice): boolean =>
  (choice.shownToManager && whoManages(scene.roster, person) === asking.personId) ||
  (choice.shownToMentor &&
    scene.lines.some(({ mentee, mentor }) => mentee === person && mentor === asking.personId));

/** Times somebody led, for their manager and their mentor: what stands, and what was confirmed. They see that it was looked at. */
export const readPersonEpisodes = async (
  mentoring: MentoringServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<PersonEpisodesAnswer> => {
  asking.may('episodes.read', { person });
  const scene = await sceneFor(mentoring, asking, query);
  needHere(scene, person);
  const standing = standingOf(scene.feature, person);
  const about = { asOf: isoDay(scene.day), person: personRefOf(person, scene.names), standing };
  const isMe = person === asking.personId;
  if (standing !== 'on')
    return { ...about, sentence: sayNotOn(scene, person, isMe), episodes: [], path: null };
  // What was taken back is gone for others on every day one looks at.
  const all = (await readAllEpisodes(mentoring.db, asking.orgId, [person])).filter(
    ({ withdrawnOn }) => withdrawnOn === null,
  );
  const episodes = episodesOn(all, scene.day);
  const choice = await readPathChoice(mentoring.db, asking.orgId, person);
  const isShown = isMe || isShownTo(asking, scene, person, choice);
  await tellOfLook(
    mentoring.db,
    asking,
    [person],
    isShown ? 'times of leading, and the path' : 'times of leading',
  );
  return {
    ...about,
    sentence: sayEpisodes(scene.names.person(person), episodes),
    episodes: episodes.map((episode) => episodeAnswerOf(episode, scene.names, isMe)),
    path: isShown ? { aim: choice.aim, steps: stepsFor(episodes).map(progressAnswerOf) } : null,
  };
};
