import type { z } from 'zod';
import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { Edit, PersonId, Seat } from '../../people/index.ts';
import { type Asking, applyEdits, keepDeed, look } from '../../people/server/index.ts';
import { hireOrPromote } from '../hireOrPromote.ts';
import { isFirstSeat } from '../isFirstSeat.ts';
import type { decisionRequest } from '../requests.ts';
import type { Alternatives } from '../vacancy.ts';
import { seatToFill } from './choice.ts';
import { type Choosing, choosingFor } from './slate.ts';
import { endCandidacies, keepEnd, readOutside } from './store/index.ts';
import { type Scene, seatOf, type VacanciesServer, type VacantSeat } from './vacanciesServer.ts';

type Decision = z.infer<typeof decisionRequest>;

const fresh = 'new:hired';
const isNew = ({ person }: Decision): boolean => person.startsWith('new:');

/** Whether somebody may be chosen at all: who stood up, or who comes from outside. */
const needChoosable = ({ scene, vacancy, standing }: Choosing, decision: Decision): 'within' | 'outside' => {
  if (isNew(decision)) return 'outside';
  if (standing.some(({ person }) => person === decision.person)) return 'within';
  const here = scene.view.roster.people.get(decision.person);
  if (here === undefined)
    throw new InputError('not-found', 'This person is not here today. Choose somebody who stood up.');
  if (here.from >= vacancy.openedOn) return 'outside';
  throw new InputError(
    'not-standing',
    `${here.body.name} did not stand up for this seat, so cannot be put into it here. Let the call run on and ask them to.`,
  );
};

/** From a seat of the same kind one is appointed, else promoted. */
const acquiredBy = (
  way: 'within' | 'outside',
  { view }: Scene,
  { role }: VacantSeat,
  person: PersonId,
  day: number,
): Extract<Edit, { do: 'appoint' }>['acquired'] => {
  if (way === 'outside') return 'hired';
  const had = (view.roster.seatsByPerson.get(person) ?? []).some((seat) => seat.role === role);
  return had && !isFirstSeat(view.known, person, day) ? 'appointed' : 'promoted';
};

/** Who sits there now leaves when the new one begins. */
const endings = (now: Seat | undefined, { from, announcedOn }: Decision): Edit[] =>
  now?.appointment && (now.appointment.to === null || now.appointment.to > dayOf(from))
    ? [
        {
          ...{ do: 'endAppointment', appointment: now.appointment.id, on: from },
          ...(announcedOn !== null && { announcedOn }),
        },
      ]
    : [];

const above = ({ view: { roster } }: Scene, team: string): PersonId | null => {
  const parent = roster.teams.get(team)?.body.parent ?? null;
  return (roster.seatsByTeam.get(parent ?? '') ?? []).find(({ role }) => role === 'EM')?.holder ?? null;
};

/** Memberships and reporting lines, where they are for everybody to see at once and the asker may change them. */
const around = (
  scene: Scene,
  asking: Asking,
  seat: VacantSeat,
  person: PersonId,
  now: Seat | undefined,
  { from, announcedOn, movesReports }: Decision,
): Edit[] => {
  const { roster } = scene.view;
  const isMember = (roster.membersByTeam.get(seat.team) ?? []).some(({ body }) => body.person === person);
  const isSecret = announcedOn !== null && dayOf(announcedOn) > asking.today;
  const joins: Edit[] = isMember || isSecret ? [] : [{ do: 'join', team: seat.team, person, from }];
  if (!asking.mayDo('organisation.edit', 'organisation')) return joins;
  const hidden = announcedOn === null ? {} : { announcedOn };
  const ownManager =
    seat.role === 'EM'
      ? above(scene, seat.team)
      : ((roster.seatsByTeam.get(seat.team) ?? []).find(({ role }) => role === 'EM')?.holder ?? null);
  const line: Edit[] =
    ownManager === null || ownManager === person || (person !== fresh && seat.role !== 'EM')
      ? []
      : [{ do: 'reportTo', person, manager: ownManager, from, ...hidden }];
  const led =
    movesReports && seat.role === 'EM' && now?.holder ? (roster.reportsByManager.get(now.holder) ?? []) : [];
  const moved = led
    .filter(({ body }) => body.person !== person)
    .map(({ body }): Edit => ({ do: 'reportTo', person: body.person, manager: person, from, ...hidden }));
  return [...joins, ...line, ...moved];
};

const editsFor = (
  { scene, vacancy }: Choosing,
  asking: Asking,
  seat: VacantSeat,
  decision: Decision,
  way: 'within' | 'outside',
): Edit[] => {
  const { from, share, mentor, announcedOn } = decision;
  const now = scene.view.roster.seats.find(({ post }) => post === vacancy.post);
  const person = isNew(decision) ? fresh : decision.person;
  const comes: Edit[] = isNew(decision)
    ? [
        {
          ...{ do: 'addPerson', as: fresh, name: decision.person.slice(4).trim(), from },
          ...{ emails: [], logins: [], standing: 'member' },
        },
      ]
    : [];
  return [
    ...comes,
    ...endings(now, decision),
    {
      ...{ do: 'appoint', post: vacancy.post, person, from, share, cover: null, mentor },
      acquired: acquiredBy(way, scene, seat, person, asking.today),
      ...(announcedOn !== null && { announcedOn }),
    },
    ...around(scene, asking, seat, person, now, decision),
  ];
};

/** What stood beside it: how many, and both ways as they look today. */
const alternativesTo = async (
  { db }: VacanciesServer,
  asking: Asking,
  { scene, vacancy, standing }: Choosing,
  seat: VacantSeat,
): Promise<Alternatives> => {
  const { hire, promote } = hireOrPromote(seatToFill(scene, asking, vacancy, seat), scene.assumed);
  const outside = await readOutside(db, asking.orgId, vacancy.id);
  return {
    ...{ within: standing.length, outside: outside.length },
    hire: { begins: hire.begins, full: hire.full },
    promote: { begins: promote.begins, full: promote.full },
  };
};

const appointmentOf = async (
  { people }: VacanciesServer,
  asking: Asking,
  post: string,
  from: number,
): Promise<string> => {
  const { known } = await look(people, asking, {});
  return known.appointment.find((each) => each.body.post === post && each.from === from)!.id;
};

const check = (decision: Decision, { today }: Asking): void => {
  if (dayOf(decision.from) < today)
    throw new InputError('past-day', 'Give a day to come on which they begin.');
  if (isNew(decision) && decision.person.trim().length < 6) throw new InputError('no-name', 'Give a name.');
  if (isNew(decision) && decision.announcedOn !== null)
    throw new InputError(
      'seen-at-once',
      'Who is new stands in the directory at once. Leave the day of the announcement empty.',
    );
};

/**
 * A named human puts somebody into the seat, with a reason. What candidates wrote is erased, and they read who was
 * chosen. The appointment is made first, by the rules of everybody's: should the rest fail, the seat is filled and the
 * vacancy can be ended by hand.
 */
export const decide = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  decision: Decision,
): Promise<{ readonly person: PersonId }> => {
  const choosing = await choosingFor(vacancies, asking, id);
  const { scene, vacancy } = choosing;
  const seat = seatOf(vacancy, scene.view);
  asking.may('vacancy.edit', { team: seat.team });
  check(decision, asking);
  const way = needChoosable(choosing, decision);
  const alternatives = await alternativesTo(vacancies, asking, choosing, seat);
  const edits = editsFor(choosing, asking, seat, decision, way);
  const { made } = await applyEdits(vacancies.people, asking, { edits, reason: decision.reason }, null);
  const person = made[fresh] ?? decision.person;
  const from = dayOf(decision.from);
  const appointment = await appointmentOf(vacancies, asking, vacancy.post, from);
  const announcedOn = decision.announcedOn === null ? null : dayOf(decision.announcedOn);
  const end = { as: way, on: asking.today, announcedOn, person, appointment, reason: decision.reason };
  const entry = { action: 'vacancy.edit', subject: `team:${seat.team}`, payload: { decided: id, as: way } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    const said = { by: asking.personId, at: asking.now };
    if (!(await keepEnd(trx, asking.orgId, id, { ...end, alternatives }, said)))
      throw new InputError('conflict', 'It was decided meanwhile. Reload the page.');
    await endCandidacies(trx, asking.orgId, id);
  });
  return { person };
};
