import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { type Asking, keepDeed } from '../../people/server/index.ts';
import type { emeritusRequest, termRequest } from '../requests.ts';
import { endEmeritus, keepEmeritus, keepTerm, readEmeriti, readTerms } from './store/index.ts';
import { sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

const action = 'vacancy.edit';

/** Says until when somebody is meant to hold a seat, or takes it back. It ends nothing by itself. */
export const setTerm = async (
  vacancies: VacanciesServer,
  asking: Asking,
  appointment: string,
  { endsOn, reason }: z.infer<typeof termRequest>,
): Promise<void> => {
  const { view } = await sceneFor(vacancies, asking);
  const seat = view.roster.seats.find((each) => each.appointment?.id === appointment);
  asking.may(action, seat === undefined ? 'organisation' : { team: seat.team });
  if (seat === undefined) throw new InputError('not-found', 'Nobody holds this seat today. Reload the page.');
  const day = endsOn === null ? null : dayOf(endsOn);
  if (day !== null && day <= seat.from)
    throw new InputError('past-day', 'A term ends after it began. Give a later day.');
  const entry = { action, subject: `team:${seat.team}`, payload: { term: appointment } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    const version = ((await readTerms(trx, asking.orgId)).get(appointment)?.version ?? 0) + 1;
    const term = { appointment, version, person: seat.holder!, endsOn: day, reason: reason || null };
    await keepTerm(trx, asking.orgId, term, { by: asking.personId, at: asking.now });
  });
};

/** Marks somebody who held a seat as one to ask for advice on it. It gives no right. */
export const makeEmeritus = async (
  vacancies: VacanciesServer,
  asking: Asking,
  { person, post, from }: z.infer<typeof emeritusRequest>,
): Promise<string> => {
  const { view } = await sceneFor(vacancies, asking);
  const { team } = seatOf({ post }, view);
  asking.may(action, view.names.post(post) === undefined ? 'organisation' : { team });
  const day = dayOf(from);
  const held = view.known.appointment.some(
    ({ body, to }) => body.post === post && body.person === person && to !== null && to <= day,
  );
  if (!held)
    throw new InputError(
      'not-held',
      `${view.names.person(person)} has not held this seat and left it by then. Choose another day or person.`,
    );
  const id = vacancies.newId();
  const entry = { action, subject: `person:${person}`, payload: { emeritus: id } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    const marks = await readEmeriti(trx, asking.orgId);
    if (marks.some((each) => each.person === person && each.post === post && each.endedOn === null))
      throw new InputError('conflict', `${view.names.person(person)} is emeritus of this seat already.`);
    await keepEmeritus(
      trx,
      asking.orgId,
      { id, person, post, from: day },
      { by: asking.personId, at: asking.now },
    );
  });
  return id;
};

/** Ends the mark: the person themself, or whoever answers for the team. */
export const dropEmeritus = async (vacancies: VacanciesServer, asking: Asking, id: string): Promise<void> => {
  const { view } = await sceneFor(vacancies, asking);
  const mark = (await readEmeriti(vacancies.db, asking.orgId)).find((each) => each.id === id);
  const about = mark === undefined ? 'organisation' : { team: seatOf(mark, view).team };
  if (mark === undefined || mark.person !== asking.personId) asking.may(action, about);
  const entry = { action, subject: `person:${mark?.person}`, payload: { ended: id } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    if (!(await endEmeritus(trx, asking.orgId, id, asking.today)))
      throw new InputError('not-found', 'This mark has ended already. Reload the page.');
  });
};
