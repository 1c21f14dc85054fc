import type { z } from 'zod';
import { dayOf, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import { type Asking, applyEdits, keepDeed } from '../../people/server/index.ts';
import type { callRequest, changeRequest, dropRequest, openRequest } from '../requests.ts';
import type { Vacancy } from '../vacancy.ts';
import { endCandidacies, keepCall, keepEnd, keepVacancy, readVacancies } from './store/index.ts';
import { needOpenVacancy, type Scene, sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

type Opening = z.infer<typeof openRequest>;

const action = 'vacancy.edit';
const saidBy = ({ personId, now }: Asking) => ({ by: personId, at: now });

const needPerson = ({ view }: Scene, person: string | null): void => {
  if (person !== null && !view.roster.people.has(person))
    throw new InputError('not-found', 'This person is not here today. Choose somebody else, or nobody.');
};

/** The post as it stands, or one opened for it. */
const postFor = async (
  vacancies: VacanciesServer,
  asking: Asking,
  { view }: Scene,
  { post, team, role, title }: Opening,
): Promise<string> => {
  const seat = view.roster.seats.find((each) => each.post === post);
  if (seat !== undefined && seat.team === team) return seat.post;
  if (post !== null)
    throw new InputError('not-found', 'This seat is not on the team today. Reload the page.');
  const edits = [{ do: 'openPost' as const, as: 'new:seat', team, role, title }];
  const { made } = await applyEdits(vacancies.people, asking, { edits, reason: '' }, null);
  return made['new:seat']!;
};

/** Says that a seat is to be filled: why, until when, what waits for it, who stands in. Answers the vacancy's id. */
export const openVacancy = async (
  vacancies: VacanciesServer,
  asking: Asking,
  opening: Opening,
): Promise<string> => {
  asking.may(action, { team: opening.team });
  const scene = await sceneFor(vacancies, asking);
  if (!scene.view.roster.teams.has(opening.team))
    throw new InputError('not-found', 'There is no such team today. Look it up in the directory.');
  needPerson(scene, opening.cover);
  const fillBy = dayOf(opening.fillBy);
  if (fillBy < asking.today)
    throw new InputError('past-day', 'Give a day to come by which it is to be filled.');
  const post = await postFor(vacancies, asking, scene, opening);
  const id = vacancies.newId();
  const { reason, waits, cover } = opening;
  const entry = { action, subject: `team:${opening.team}`, payload: { opened: id } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    const open = (await readVacancies(trx, asking.orgId, asking.today)).find(
      (each) => each.post === post && each.end === null,
    );
    if (open !== undefined)
      throw new InputError('conflict', 'This seat is open already. Look at it among the open seats.');
    const kept = { id, version: 1, post, reason, fillBy, waits, cover };
    await keepVacancy(trx, asking.orgId, kept, asking.today, saidBy(asking));
  });
  return id;
};

/** Number of the newest wording, for whoever may change it. */
export const versionOfVacancy = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
): Promise<number> => needOpenVacancy(await sceneFor(vacancies, asking), asking, id, action).version;

export const changeVacancy = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  version: number,
  { reason, fillBy, waits, cover }: z.infer<typeof changeRequest>,
): Promise<void> => {
  const scene = await sceneFor(vacancies, asking);
  const vacancy = needOpenVacancy(scene, asking, id, action);
  needPerson(scene, cover);
  const entry = { action, subject: `team:${seatOf(vacancy, scene.view).team}`, payload: { changed: id } };
  const kept = { id, version: version + 1, post: vacancy.post, reason, fillBy: dayOf(fillBy), waits, cover };
  await keepDeed(vacancies.db, asking, entry, (trx) =>
    keepVacancy(trx, asking.orgId, kept, asking.today, saidBy(asking)),
  );
};

/** Why a call may not run from–to, in words; null when it may. */
const whyNotThen = (
  { call }: Vacancy,
  { assumed }: Scene,
  { today }: Asking,
  from: number,
  to: number,
): string | null => {
  if (to - from < assumed.callDays)
    return `A call stays open for at least ${count(assumed.callDays, 'day')} (configurable assumption). Choose a later end.`;
  if (to <= today) return 'A call ends on a day to come.';
  if (call === null || call.from > today) return from < today ? 'A call opens today or later.' : null;
  // Somebody may count on the days that were told.
  if (from !== call.from) return `The call opened on ${spokenDay(call.from)}: its beginning stays.`;
  return to < call.to ? 'A call that is open is not shortened. It may end later.' : null;
};

/** Calls a seat out, or changes the call. Everybody reads it. */
export const setCall = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  { words, profile, ...days }: z.infer<typeof callRequest>,
): Promise<void> => {
  const scene = await sceneFor(vacancies, asking);
  const vacancy = needOpenVacancy(scene, asking, id, action);
  const [from, to] = [dayOf(days.from), dayOf(days.to)];
  const whyNot = whyNotThen(vacancy, scene, asking, from, to);
  if (whyNot !== null) throw new InputError('call-days', whyNot);
  const entry = { action, subject: `team:${seatOf(vacancy, scene.view).team}`, payload: { called: id } };
  await keepDeed(vacancies.db, asking, entry, (trx) =>
    keepCall(trx, asking.orgId, id, { words, profile, from, to }, asking.today, saidBy(asking)),
  );
};

/** The seat is not filled for now. What candidates wrote is erased; they read why. */
export const dropVacancy = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  { reason }: z.infer<typeof dropRequest>,
): Promise<void> => {
  const scene = await sceneFor(vacancies, asking);
  const vacancy = needOpenVacancy(scene, asking, id, action);
  const entry = { action, subject: `team:${seatOf(vacancy, scene.view).team}`, payload: { dropped: id } };
  const end = {
    as: 'dropped' as const,
    on: asking.today,
    announcedOn: null,
    person: null,
    appointment: null,
  };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    if (!(await keepEnd(trx, asking.orgId, id, { ...end, reason, alternatives: null }, saidBy(asking))))
      throw new InputError('conflict', 'It was ended meanwhile. Reload the page.');
    await endCandidacies(trx, asking.orgId, id);
  });
};
