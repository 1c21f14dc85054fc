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
const sentence = (
  key: string,
  urgency: HomeSentence['urgency'],
  text: string,
  action: readonly [label: string, to: string],
  more: { readonly because?: string; readonly team?: string } = {},
): HomeSentence => ({
  ...{ key: `vacancies.${key}`, urgency, hoursHeldUp: 0, sentence: text },
  ...{ because: more.because ?? null, action: { label: action[0], to: action[1] } },
  ...(more.team !== undefined && { team: more.team }),
});

const pageOf = ({ id }: Vacancy): string => `/vacancies/${id}`;

/** Of one vacancy, for whoever answers for the team. */
const toFill = (vacancy: Vacancy, scene: Scene, asking: Asking, stands: boolean): readonly HomeSentence[] => {
  const seat = seatOf(vacancy, scene.view);
  if (!asking.mayDo('vacancy.edit', { team: seat.team })) return [];
  const what = sayTitle(seat, scene.view.names);
  const open = scene.day - vacancy.openedOn;
  const { callWithin } = scene.assumed;
  const about = { team: seat.team };
  if (vacancy.call === null && open >= callWithin)
    return [
      sentence(
        ...([
          `call.${vacancy.id}`,
          'week',
          `The seat ${what} is open since ${count(open, 'day')}, without a call.`,
        ] as const),
        ['Open the call', pageOf(vacancy)],
        { ...about, because: `${ours}: a call opens within ${callWithin} days.` },
      ),
    ];
  if (stageOn(vacancy, scene.day) === 'closed' && !stands && mayChooseFor(asking, seat))
    return [
      sentence(
        ...([
          `decide.${vacancy.id}`,
          'week',
          `The call for ${what} is over since ${spokenDay(vacancy.call!.to)}: it is yours to decide.`,
        ] as const),
        ['See who stands', pageOf(vacancy)],
        about,
      ),
    ];
  return [];
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
  return [
    sentence(
      `stand.${vacancy.id}`,
      last - scene.day <= closesSoon ? 'week' : 'note',
      `${scene.view.names.team(seatOf(vacancy, scene.view).team)} looks for a ${seatOf(vacancy, scene.view).title}. You may stand up until ${spokenDay(last)}.`,
      ['Read the call', pageOf(vacancy)],
    ),
  ];
};

/** What came of it: to those who stood, and, of the place it leaves, to whoever answers for the team. */
const ended = (vacancy: Vacancy, scene: Scene, asking: Asking, stood: boolean): readonly HomeSentence[] => {
  const { end } = vacancy;
  if (end === null || scene.day - end.on > toldFor) return [];
  const seat = seatOf(vacancy, scene.view);
  const says = sayEnd(end, seat, scene.view.names);
  const mine = stood && end.person !== asking.personId && isAnnounced(end, scene.day);
  const leaves =
    end.as === 'within' && end.person !== null && asking.mayDo('vacancy.edit', { team: seat.team });
  return [
    ...(mine
      ? [
          sentence(`told.${vacancy.id}`, 'note', `You stood for it: ${says}`, [
            'See what is kept',
            '/me/candidacies',
          ]),
        ]
      : []),
    ...(leaves
      ? [
          sentence(
            ...([
              `left.${vacancy.id}`,
              'month',
              `${scene.view.names.person(end.person!)} leaves a place behind: say who learns what hangs on it.`,
            ] as const),
            ['See the place', pageOf(vacancy)],
            { team: seat.team },
          ),
        ]
      : []),
  ];
};

/** An acting appointment that has become a habit, and nobody is looked for. */
const actingTooLong = ({ view, day, assumed, vacancies }: Scene, asking: Asking): readonly HomeSentence[] =>
  view.roster.seats
    .filter(({ state, from }) => state === 'acting' && day - from > assumed.actingLong)
    .filter(({ post }) => !vacancies.some((each) => each.post === post && each.end === null))
    .filter(({ team }) => asking.mayDo('vacancy.edit', { team }))
    .map((seat) =>
      sentence(
        `acting.${seat.post}`,
        'month',
        `${view.names.person(seat.holder!)} is acting ${sayTitle(seat, view.names)} since ${count(day - seat.from, 'day')}, and the seat is not called out.`,
        ['Look at the open seats', '/vacancies'],
        {
          team: seat.team,
          because: `${ours}: acting for more than ${assumed.actingLong} days is a finding.`,
        },
      ),
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
    return sentence(
      ...([
        `term.${appointment}`,
        endsOn <= day ? 'week' : 'month',
        `${who} as ${sayTitle(seat, view.names)} ${endsOn <= day ? 'ended' : 'ends'} on ${spokenDay(endsOn)}.`,
      ] as const),
      isMine ? ['Open the handover list', '/me/handover'] : ['See the open seats', '/vacancies'],
      { team: seat.team },
    );
  });

/** The last weeks in a seat whose end is recorded. */
const leaving = ({ view, day, assumed }: Scene, { personId }: Asking): readonly HomeSentence[] =>
  (personId === null ? [] : (view.roster.seatsByPerson.get(personId) ?? [])).flatMap((seat) => {
    const end = seat.appointment!.to;
    if (end === null || end - day > assumed.termReminder) return [];
    const acting = seat.state === 'acting' ? 'acting ' : '';
    return sentence(
      `leaving.${seat.appointment!.id}`,
      'month',
      `You are ${acting}${sayTitle(seat, view.names)} until ${spokenDay(end - 1)}.`,
      ['Open the handover list', '/me/handover'],
      { team: seat.team },
    );
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
  return fresh.map((seat) =>
    sentence(
      `arrival.${seat.appointment!.id}`,
      day - seat.from <= 14 && done === 0 ? 'week' : 'month',
      `Day ${day - seat.from + 1} of your first ${newFor} as ${sayTitle(seat, view.names)}: ${done === 0 ? 'a list of whom to talk to is ready.' : `${count(done, 'thing is', 'things are')} ticked off.`}`,
      ['Open your first 90 days', '/me/arrival'],
      { team: seat.team },
    ),
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
      ...scene.vacancies.flatMap((vacancy) => {
        const stands = standsFor.has(vacancy.id);
        return vacancy.end === null
          ? [...toFill(vacancy, scene, asking, stands), ...toStandFor(vacancy, scene, asking, stands)]
          : ended(vacancy, scene, asking, stands);
      }),
      ...actingTooLong(scene, asking),
      ...leaving(scene, asking),
      ...termEnds(scene, asking, await readTerms(vacancies.db, orgId)),
      ...(await arrivals(vacancies, scene, asking)),
    ];
  };
