import type { z } from 'zod';
import { isoDay, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { inWords } from '../../../base/list.ts';
import { sayOff } from '../../access/index.ts';
import { needOn, standingOf } from '../../access/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { CandidaciesAnswer } from '../api.ts';
import type { candidacyRequest } from '../requests.ts';
import { sayEnd, sayStage } from '../sentences.ts';
import { type Candidacy, stageOn, type Vacancy } from '../vacancy.ts';
import { episodesOf } from './shownEpisodes.ts';
import { keepCandidacy, readCandidaciesOf, removeCandidacy, withdrawCandidacy } from './store/index.ts';
import { isoOrNull, seatRefOf } from './toAnswer.ts';
import { needVacancy, type Scene, sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

const title = 'How leaders come';

/** Why somebody may not stand up for a seat, in words; null when they may. */
export const whyNotStand = (
  { feature }: Scene,
  { personId, today }: Asking,
  vacancy: Vacancy,
): string | null => {
  if (personId === null) return 'Your account belongs to no person of the organisation.';
  const standing = standingOf(feature, personId);
  if (standing === 'unread') return 'Read the notice about how leaders come first.';
  if (standing !== 'on') return sayOff(title, standing, feature.onFrom);
  return stageOn(vacancy, today) === 'open' ? null : sayStage(vacancy, today);
};

/** The asker stands up for a seat, or words it anew. Nobody can be put up by others. */
export const standUp = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  { statement, episodes }: z.infer<typeof candidacyRequest>,
): Promise<void> => {
  const person = askerOf(asking, 'candidacy.own');
  const scene = await sceneFor(vacancies, asking);
  const vacancy = needVacancy(scene, asking, id, 'vacancy.read');
  needOn('vacancies', scene.feature, scene.view.names, person);
  const whyNot = whyNotStand(scene, asking, vacancy);
  if (whyNot !== null) throw new InputError('not-open', whyNot);
  const own = new Set((await episodesOf(vacancies, asking, [person])).map((each) => each.id));
  const shown = episodes.filter((each) => own.has(each));
  const candidacy = { vacancy: id, person, statement, episodes: shown, stoodOn: asking.today };
  const entry = { action: 'candidacy.own', subject: `person:${person}`, payload: { stands: id } };
  await keepDeed(vacancies.db, asking, entry, (trx) =>
    keepCandidacy(trx, asking.orgId, candidacy, asking.now),
  );
};

/** Hides it from everybody else at once; it is erased when the process ends. */
export const withdraw = async (vacancies: VacanciesServer, asking: Asking, id: string): Promise<void> => {
  const person = askerOf(asking, 'candidacy.own');
  const entry = { action: 'candidacy.own', subject: `person:${person}`, payload: { withdrew: id } };
  const what = { vacancy: id, person, withdrawnOn: asking.today };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    if (!(await withdrawCandidacy(trx, asking.orgId, what)))
      throw new InputError('not-found', 'You do not stand for this seat. Reload the page.');
  });
};

/** Takes away what is left of a candidacy: at any time, and for good. */
export const forget = async (vacancies: VacanciesServer, asking: Asking, id: string): Promise<void> => {
  const person = askerOf(asking, 'candidacy.own');
  const entry = { action: 'candidacy.own', subject: `person:${person}`, payload: { forgot: id } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    if (!(await removeCandidacy(trx, asking.orgId, id, person)))
      throw new InputError('not-found', 'Nothing of it is kept any more. Reload the page.');
  });
};

/** What came of it: once it is out. */
const told = (candidacy: Candidacy, vacancy: Vacancy, { view }: Scene): string | null => {
  const { end } = vacancy;
  if (end === null) return null;
  if (end.person === candidacy.person && end.appointment !== null)
    return `You were chosen: ${sayEnd(end, seatOf(vacancy, view), view.names)}`;
  const by = end.by === null ? '' : ` ${view.names.person(end.by)} decided`;
  return `${sayEnd(end, seatOf(vacancy, view), view.names)}${end.as === 'dropped' ? '' : `${by} on ${spokenDay(end.on)}: ${end.reason}`}`;
};

const seenBy = (candidacy: Candidacy, vacancy: Vacancy, day: number): string => {
  if (candidacy.withdrawnOn !== null) return 'Nobody sees it. It is erased when the process ends.';
  const stage = stageOn(vacancy, day);
  if (stage === 'ended')
    return 'Nobody else sees it. What you wrote is erased; that you stood is kept for you.';
  return stage === 'closed'
    ? 'Those who choose for the team see it now.'
    : 'Nobody else sees it yet; those who choose for the team do once the call is over.';
};

const itemOf = (
  candidacy: Candidacy,
  vacancy: Vacancy,
  scene: Scene,
): CandidaciesAnswer['items'][number] => ({
  ...{ vacancy: vacancy.id, seat: seatRefOf(seatOf(vacancy, scene.view), scene.view) },
  ...{
    stage: stageOn(vacancy, scene.day),
    statement: candidacy.statement,
    episodes: [...candidacy.episodes],
  },
  ...{ stoodOn: isoDay(candidacy.stoodOn), withdrawnOn: isoOrNull(candidacy.withdrawnOn) },
  ...{ told: told(candidacy, vacancy, scene), seenBy: seenBy(candidacy, vacancy, scene.day) },
});

const sentenceOf = (items: CandidaciesAnswer['items']): string => {
  const standing = items.filter(({ withdrawnOn, stage }) => withdrawnOn === null && stage !== 'ended');
  if (standing.length === 0)
    return items.length === 0 ? 'You stand for no seat.' : 'You stand for no seat any more.';
  const seats = standing.map(({ seat }) => `${seat.title} of ${seat.team.name}`);
  return `You stand for ${inWords(seats)}. You may change it or take it back.`;
};

const own = async ({ db }: VacanciesServer, { orgId }: Asking, person: PersonId, { vacancies }: Scene) =>
  (await readCandidaciesOf(db, orgId, person)).flatMap((candidacy) => {
    const vacancy = vacancies.find(({ id }) => id === candidacy.vacancy);
    return vacancy === undefined ? [] : [{ candidacy, vacancy }];
  });

/** All that the asker stands or stood for: what is kept, who sees it, what came of it. */
export const readCandidacies = async (
  vacancies: VacanciesServer,
  asking: Asking,
): Promise<CandidaciesAnswer> => {
  const me = askerOf(asking, 'candidacy.own');
  const scene = await sceneFor(vacancies, asking);
  const items = (await own(vacancies, asking, me, scene)).map(({ candidacy, vacancy }) =>
    itemOf(candidacy, vacancy, scene),
  );
  const standing = standingOf(scene.feature, me);
  return {
    ...{ standing, items, episodes: [...(await episodesOf(vacancies, asking, [me]))] },
    sentence: standing === 'on' ? sentenceOf(items) : sayOff(title, standing, scene.feature.onFrom),
  };
};
