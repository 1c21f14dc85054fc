import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { confirmationReply, confirmationRequest, episodeRequest, PathChoiceAnswer } from '../pathApi.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { needHere, needMentoringOn, sceneFor } from './scene.ts';
import {
  keepAsked,
  keepConfirmation,
  keepEpisode,
  keepPathChoice,
  readEpisode,
  readPathChoice,
  withdrawEpisode,
} from './store/index.ts';

/** Writes down a time that the asker led. Nobody writes it for somebody else. */
export const writeEpisode = async (
  mentoring: MentoringServer,
  asking: Asking,
  { kind, what, seat, practice, ...days }: z.infer<typeof episodeRequest>,
): Promise<string> => {
  const person = askerOf(asking, 'episodes.own');
  needMentoringOn(await sceneFor(mentoring, asking), person);
  const [from, to] = [dayOf(days.from), days.to === null ? null : dayOf(days.to)];
  if (from > asking.today) throw new InputError('day-to-come', 'Write it down once it has begun.');
  if (to !== null && to <= from)
    throw new InputError('wrong-days', 'It ends before it begins. Change the last day.');
  if (to !== null && to > asking.today + 1)
    throw new InputError('day-to-come', 'The last day lies ahead. Leave it empty while it goes on.');
  const id = mentoring.newId();
  const entry = { action: 'episodes.own', subject: `person:${person}`, payload: { episode: id } } as const;
  const episode = {
    id,
    person,
    kind,
    what,
    seat,
    practice,
    from,
    to,
    source: 'hand',
    recordedOn: asking.today,
  };
  await keepDeed(mentoring.db, asking, entry, (trx) => keepEpisode(trx, asking.orgId, episode));
  return id;
};

/** Takes an episode back: hidden from everybody else at once. Works also while the feature is off. */
export const takeBackEpisode = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
): Promise<void> => {
  const person = askerOf(asking, 'episodes.own');
  const entry = { action: 'episodes.own', subject: `person:${person}`, payload: { withdrawn: id } } as const;
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    if (!(await withdrawEpisode(trx, asking.orgId, { id, person }, asking.today)))
      throw new InputError(
        'not-found',
        'There is no such episode of yours, or you took it back. Reload the page.',
      );
  });
};

/** Asks somebody who saw it to confirm one's episode. They see that one. */
export const askToConfirm = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { asked, note }: z.infer<typeof confirmationRequest>,
): Promise<void> => {
  const person = askerOf(asking, 'episodes.own');
  const scene = await sceneFor(mentoring, asking);
  needHere(scene, asked);
  needMentoringOn(scene, person, asked);
  if (asked === person) throw new InputError('ask-others', 'Ask somebody else who saw it.');
  const episode = await readEpisode(mentoring.db, asking.orgId, id);
  if (episode === undefined || episode.person !== person || episode.withdrawnOn !== null)
    throw new InputError('not-found', 'There is no such episode of yours. Reload the page.');
  if (episode.confirmations.some(({ by }) => by === asked))
    throw new InputError(
      'conflict',
      `You have asked ${scene.names.person(asked)} already. Ask somebody else.`,
    );
  const entry = { action: 'episodes.own', subject: `person:${person}`, payload: { asked: id } } as const;
  const request = { id: mentoring.newId(), episode: id, person, asked, note: note || null, on: asking.today };
  await keepDeed(mentoring.db, asking, entry, (trx) => keepAsked(trx, asking.orgId, request));
};

/** Confirms with a word what one saw, or declines: no reason is asked for, and nobody but the person sees it. */
export const answerConfirmation = async (
  mentoring: MentoringServer,
  asking: Asking,
  id: string,
  { confirms, word }: z.infer<typeof confirmationReply>,
): Promise<void> => {
  const asked = askerOf(asking, 'episodes.own');
  const episode = await readEpisode(mentoring.db, asking.orgId, id);
  const isAsked = episode?.withdrawnOn === null && episode.confirmations.some(({ by }) => by === asked);
  if (episode === undefined || !isAsked)
    throw new InputError('not-found', 'You are not asked about this, or it was taken back. Reload the page.');
  asking.may('episodes.confirm', { person: episode.person });
  if (confirms) needMentoringOn(await sceneFor(mentoring, asking), episode.person, asked);
  if (confirms && word.length < 3)
    throw new InputError('no-word', 'Say in a few words what you saw. That is what makes it worth reading.');
  const entry = {
    action: 'episodes.confirm',
    subject: `person:${episode.person}`,
    payload: { episode: id },
  } as const;
  const how = { answer: confirms ? 'confirmed' : 'declined', word: word || null, on: asking.today } as const;
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    if (!(await keepConfirmation(trx, asking.orgId, { episode: id, asked }, how)))
      throw new InputError('conflict', 'You have answered this already. Reload the page.');
  });
};

/** Says which seat one would like to grow into, and who sees the path there. */
export const setPathChoice = async (
  mentoring: MentoringServer,
  asking: Asking,
  choice: PathChoiceAnswer,
): Promise<void> => {
  const person = askerOf(asking, 'episodes.own');
  needMentoringOn(await sceneFor(mentoring, asking), person);
  const entry = { action: 'episodes.own', subject: `person:${person}`, payload: { set: 'path' } } as const;
  await keepDeed(mentoring.db, asking, entry, async (trx) => {
    const { version } = await readPathChoice(trx, asking.orgId, person);
    await keepPathChoice(trx, asking.orgId, person, { ...choice, version: version + 1 }, asking.today);
  });
};
