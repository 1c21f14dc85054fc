import { type Day, spokenDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { Seat } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { sayEnd, sayTitle } from '../sentences.ts';
import { isAnnounced, stageOn, type Term, type Vacancy } from '../vacancy.ts';
import { newFor } from './lists.ts';
import { whyNotStand } from './standing.ts';
import { readCandidaciesOf, readTaskWords, readTerms } from './store/index.ts';
import { mayChooseFor, type Scene, sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

/** What came of a vacancy is told for so long. */
const toldFor = 30;
/** A call that closes so soon is brought up once more. */
const closesSoon = 3;

const ours = 'A configurable assumption';
interface Told {
  readonly key: string;
  readonly urgency: HomeSentence['urgency'];
  readonly says: string;
  readonly do: readonly [label: string, to: string];
  readonly because?: string;
  readonly team?: string;
}

const sentence = ({ key, urgency, says, do: [label, to], because, team }: Told): HomeSentence => ({
  ...{ key: `vacancies.${key}`, urgency, hoursHeldUp: 0, sentence: says },
  ...{ because: because ?? null, action: { label, to } },
  ...(team !== undefined && { team }),
});

const pageOf = ({ id }: Vacancy): string => `/vacancies/${id}`;

/** Of one vacancy, for whoever answers for the team. */
const toFill = (vacancy: Vacancy, scene: Scene, asking: Asking, stands: boolean): readonly HomeSentence[] => {
  const seat = seatOf(vacancy, scene.view);
  const { team } = seat;
  if (!asking.mayDo('vacancy.edit', { team })) return [];
  const what = sayTitle(seat, scene.view.names);
  const openFor = scene.day - vacancy.openedOn;
  const { callWithin } = scene.assumed;
  if (vacancy.call === null && openFor >= callWithin)
    return [
      sentence({
        ...{ key: `call.${vacancy.id}`, urgency: 'week', team },
        says: `The seat ${what} is open since ${count(openFor, 'day')}, without a call.`,
        do: ['Open the call', pageOf(vacancy)],
        because: `${ours}: a call opens within ${callWithin} days.`,
      }),
    ];
  if (stageOn(vacancy, scene.day) !== 'closed' || stands || !mayChooseFor(asking, seat)) return [];
  return [
    sentence({
      ...{ key: `decide.${vacancy.id}`, urgency: 'week', team },
      says: `The call for ${what} is over since ${spokenDay(vacancy.call!.to)}: it is yours to decide.`,
      do: ['See who stands', pageOf(vacancy)],
    }),
  ];
};

/** To anybody: one may stand up. */
const toStandFor = (
  vacancy: Vacancy,
  scene: Scene,
  asking: Asking,
  stands: boolean,
): readonly HomeSentence[] => {
  if (stands || whyNotStand(scene, asking, vacancy) !== null) return [];
  const last = vacancy.call!.to - 1;
  const { team, title } = seatOf(vacancy, scene.view);
  return [
    sentence({
      ...{ key: `stand.${vacancy.id}`, urgency: last - scene.day <= closesSoon ? 'week' : 'note' },
      says: `${scene.view.names.team(team)} looks for a ${title}. You may stand up until ${spokenDay(last)}.`,
      do: ['Read the call', pageOf(vacancy)],
    }),
  ];
};

/** What came of it, to those who stood. */
const toldTo = (vacancy: Vacancy, scene: Scene, asking: Asking, stood: boolean): readonly HomeSentence[] => {
  const { end } = vacancy;
  if (end === null || !stood || end.person === asking.personId || !isAnnounced(end, scene.day)) return [];
  return [
    sentence({
      ...{ key: `told.${vacancy.id}`, urgency: 'note' },
      says: `You stood for it: ${sayEnd(end, seatOf(vacancy, scene.view), scene.view.names)}`,
      do: ['See what is kept', '/me/candidacies'],
    }),
  ];
};

/** The place that a promotion leaves, to whoever answers for the team. */
const leftBehind = (vacancy: Vacancy, scene: Scene, asking: Asking): readonly HomeSentence[] => {
  const { team } = seatOf(vacancy, scene.view);
  const person = vacancy.end?.as === 'within' ? vacancy.end.person : null;
  if (person === null || !asking.mayDo('vacancy.edit', { team })) return [];
  return [
    sentence({
      ...{ key: `left.${vacancy.id}`, urgency: 'month', team },
      says: `${scene.view.names.person(person)} leaves a place behind: say who learns what hangs on it.`,
      do: ['See the place', pageOf(vacancy)],
    }),
  ];
};

const ofVacancy = (
  vacancy: Vacancy,
  scene: Scene,
  asking: Asking,
  stands: boolean,
): readonly HomeSentence[] => {
  if (vacancy.end === null)
    return [...toFill(vacancy, scene, asking, stands), ...toStandFor(vacancy, scene, asking, stands)];
  if (scene.day - vacancy.end.on > toldFor) return [];
  return [...toldTo(vacancy, scene, asking, stands), ...leftBehind(vacancy, scene, asking)];
};

/** An acting appointment that has become a habit, and nobody is looked for. */
const actingTooLong = ({ view, day, assumed, vacancies }: Scene, asking: Asking): readonly HomeSentence[] =>
  view.roster.seats
    .filter(({ state, from }) => state === 'acting' && day - from > assumed.actingLong)
    .filter(({ post }) => !vacancies.some((each) => each.post === post && each.end === null))
    .filter(({ team }) => asking.mayDo('vacancy.edit', { team }))
    .map((seat) =>
      sentence({
        ...{ key: `acting.${seat.post}`, urgency: 'month', team: seat.team },
        says: `${view.names.person(seat.holder!)} is acting ${sayTitle(seat, view.names)} since ${count(day - seat.from, 'day')}, and the seat is not called out.`,
        do: ['Look at the open seats', '/vacancies'],
        because: `${ours}: acting for more than ${assumed.actingLong} days is a finding.`,
      }),
    );

const termEnds = (
  { view, day, assumed }: Scene,
  asking: Asking,
  terms: ReadonlyMap<string, Term>,
): readonly HomeSentence[] =>
  [...terms.values()].flatMap(({ appointment, endsOn, person }) => {
    const seat = view.roster.seats.find((each) => each.appointment?.id === appointment);
    const isMine = person === asking.personId;
    if (seat === undefined || endsOn === null || endsOn - day > assumed.termReminder) return [];
    if (!isMine && !asking.mayDo('vacancy.edit', { team: seat.team })) return [];
    const who = isMine ? 'Your term' : `The term of ${view.names.person(person)}`;
    const isOver = endsOn <= day;
    return sentence({
      ...{ key: `term.${appointment}`, urgency: isOver ? 'week' : 'month', team: seat.team },
      says: `${who} as ${sayTitle(seat, view.names)} ${isOver ? 'ended' : 'ends'} on ${spokenDay(endsOn)}.`,
      do: isMine ? ['Open the handover list', '/me/handover'] : ['Look at the open seats', '/vacancies'],
    });
  });

/** The last weeks in a seat whose end is recorded. */
const leaving = ({ view, day, assumed }: Scene, { personId }: Asking): readonly HomeSentence[] =>
  (personId === null ? [] : (view.roster.seatsByPerson.get(personId) ?? [])).flatMap((seat) => {
    const end = seat.appointment!.to;
    if (end === null || end - day > assumed.termReminder) return [];
    const acting = seat.state === 'acting' ? 'acting ' : '';
    return sentence({
      ...{ key: `leaving.${seat.appointment!.id}`, urgency: 'month', team: seat.team },
      says: `You are ${acting}${sayTitle(seat, view.names)} until ${spokenDay(end - 1)}.`,
      do: ['Open the handover list', '/me/handover'],
    });
  });

const isNew = ({ appointment }: Seat, day: Day): boolean =>
  appointment !== null && !appointment.openStart && day - appointment.from <= newFor;

/** Somebody new in a seat has a list of their own. */
const arrivals = async (
  { db }: VacanciesServer,
  { view, day }: Scene,
  { orgId, personId }: Asking,
): Promise<readonly HomeSentence[]> => {
  if (personId === null) return [];
  const fresh = (view.roster.seatsByPerson.get(personId) ?? []).filter((seat) => isNew(seat, day));
  if (fresh.length === 0) return [];
  const words = (await readTaskWords(db, orgId, personId)).filter(({ list }) => list === 'arrival');
  const done = words.filter(({ doneOn }) => doneOn !== null).length;
  const ticked =
    done === 0
      ? 'a list of whom to talk to is ready.'
      : `${count(done, 'thing is', 'things are')} ticked off.`;
  return fresh.map((seat) =>
    sentence({
      key: `arrival.${seat.appointment!.id}`,
      urgency: day - seat.from <= 14 && done === 0 ? 'week' : 'month',
      says: `Day ${day - seat.from + 1} of your first ${newFor} as ${sayTitle(seat, view.names)}: ${ticked}`,
      do: ['Open your first 90 days', '/me/arrival'],
      team: seat.team,
    }),
  );
};

/** Seats to fill, to stand up for, to decide; terms that end, and the first days in a seat. */
export const vacanciesHome =
  (vacancies: VacanciesServer): HomeSource =>
  async (asking, view) => {
    const scene = await sceneFor(vacancies, asking, {}, view);
    const { personId, orgId } = asking;
    const own = personId === null ? [] : await readCandidaciesOf(vacancies.db, orgId, personId);
    const standsFor = new Set(
      own.filter(({ withdrawnOn }) => withdrawnOn === null).map((each) => each.vacancy),
    );
    return [
      ...scene.vacancies.flatMap((vacancy) => ofVacancy(vacancy, scene, asking, standsFor.has(vacancy.id))),
      ...actingTooLong(scene, asking),
      ...leaving(scene, asking),
      ...termEnds(scene, asking, await readTerms(vacancies.db, orgId)),
      ...(await arrivals(vacancies, scene, asking)),
    ];
  };
