import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { groupBy } from '../../../base/list.ts';
import { isConnected } from '../../../base/port.ts';
import { needOn } from '../../access/server/index.ts';
import { type PersonId, personRefOf, type View } from '../../people/index.ts';
import { type Asking, keepDeed, tellOfLook } from '../../people/server/index.ts';
import type { SlateAnswer } from '../api.ts';
import { isFirstSeat } from '../isFirstSeat.ts';
import type { outsideRequest } from '../requests.ts';
import type { Candidacy, Vacancy } from '../vacancy.ts';
import { whyNoSlate } from './reading.ts';
import { episodesOf } from './shownEpisodes.ts';
import { keepOutside, readOutside, readStanding, removeOutside } from './store/index.ts';
import { isoOrNull } from './toAnswer.ts';
import { needVacancy, type Scene, sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

/** A vacancy whose candidates the asker may see now, and those who stand for it from within. */
export interface Choosing {
  readonly scene: Scene;
  readonly vacancy: Vacancy;
  readonly standing: readonly Candidacy[];
}

/** Throws in words while it is not shown, or not to the asker. Those who stand see who looked. */
export const choosingFor = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
): Promise<Choosing> => {
  const scene = await sceneFor(vacancies, asking);
  const vacancy = needVacancy(scene, asking, id, 'slate.read');
  const { readers } = scene.feature;
  const standing = (await readStanding(vacancies.db, asking.orgId, id)).filter(({ person }) =>
    readers.has(person),
  );
  const stands = standing.some(({ person }) => person === asking.personId);
  const why = whyNoSlate(scene, asking, vacancy, seatOf(vacancy, scene.view), stands);
  if (why !== null) throw new InputError('not-shown', why);
  await tellOfLook(
    vacancies.db,
    asking,
    standing.map(({ person }) => person),
    'candidacy',
  );
  return { scene, vacancy, standing };
};

const teamsOf = ({ roster, names }: View, person: PersonId): string =>
  (roster.teamsByMember.get(person) ?? []).map(({ body }) => names.team(body.team)).join(', ');

const order =
  'In the order of the alphabet. Nobody is ranked, and what they produce themselves is not looked at.';

const notConnected = ({ feedback }: VacanciesServer): SlateAnswer['feedback'] =>
  isConnected(feedback) ? { notConnected: '' } : feedback;

const over = {
  ...{ sentence: 'The process is over: what candidates wrote is erased.', order },
  ...{ profile: [], within: [], outside: [] },
};

/** Who stands for a seat, from within and from outside, in the order of the alphabet. Those from within see who looked. */
export const readSlate = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
): Promise<SlateAnswer> => {
  const { end } = needVacancy(await sceneFor(vacancies, asking), asking, id, 'slate.read');
  if (end !== null) return { ...over, feedback: notConnected(vacancies) };
  const { scene, vacancy, standing } = await choosingFor(vacancies, asking, id);
  const { view } = scene;
  const people = standing.map(({ person }) => person);
  const episodes = groupBy(await episodesOf(vacancies, asking, people), ({ person }) => person);
  const outside = await readOutside(vacancies.db, asking.orgId, id);
  const within = standing.map(({ person, statement, episodes: chosen }) => ({
    ...{ person: personRefOf(person, view.names), team: teamsOf(view, person), statement },
    episodes: (episodes.get(person) ?? []).filter((each) => chosen.includes(each.id)),
    isFirstSeat: isFirstSeat(view.known, person, asking.today),
  }));
  return {
    sentence: sentenceOf(within.length, outside.length),
    order,
    profile: [...(vacancy.call?.profile ?? [])],
    within: within.sort((a, b) => a.person.name.localeCompare(b.person.name)),
    outside: outside
      .map(({ id: key, reference, meets, freeFrom }) => ({
        ...{ id: key, reference, meets: [...meets], freeFrom: isoOrNull(freeFrom) },
      }))
      .sort((a, b) => a.reference.localeCompare(b.reference)),
    feedback: notConnected(vacancies),
  };
};

const sentenceOf = (within: number, outside: number): string =>
  within + outside === 0
    ? 'Nobody stood up. Let the call run on, or look outside.'
    : `${within === 0 ? 'Nobody' : within} from within, ${outside === 0 ? 'nobody' : outside} from outside.`;

/** Notes somebody from outside, by initials alone. Deleted with the process. */
export const addOutside = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  { reference, meets, freeFrom }: z.infer<typeof outsideRequest>,
): Promise<string> => {
  const { scene, vacancy } = await choosingFor(vacancies, asking, id);
  needOn('vacancies', scene.feature, scene.view.names);
  const profile = vacancy.call?.profile ?? [];
  const made = vacancies.newId();
  const { team } = seatOf(vacancy, scene.view);
  const entry = { action: 'slate.read', subject: `team:${team}`, payload: { outside: made } };
  const candidate = {
    ...{ id: made, vacancy: id, reference, meets: meets.filter((line) => profile.includes(line)) },
    freeFrom: freeFrom === null ? null : dayOf(freeFrom),
  };
  await keepDeed(vacancies.db, asking, entry, (trx) =>
    keepOutside(trx, asking.orgId, candidate, { by: asking.personId, at: asking.now }),
  );
  return made;
};

export const dropOutside = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  candidate: string,
): Promise<void> => {
  const { scene, vacancy } = await choosingFor(vacancies, asking, id);
  const { team } = seatOf(vacancy, scene.view);
  const entry = { action: 'slate.read', subject: `team:${team}`, payload: { removed: candidate } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    if (!(await removeOutside(trx, asking.orgId, id, candidate)))
      throw new InputError('not-found', 'Nobody is noted by this reference any more. Reload the page.');
  });
};
