import { isoDay } from '../../../base/day.ts';
import { standingOf } from '../../access/server/index.ts';
import { listCharters, readHelm } from '../../helm/server/index.ts';
import { type AsOfQuery, personRefOf, type View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { OpenSeatAnswer, VacanciesAnswer, VacancyAnswer } from '../api.ts';
import { type MissedSeat, type OpenSeat, openSeatsIn } from '../openSeats.ts';
import { sayConsidered, sayEnd, sayOpenSeats, saySeat, sayStage } from '../sentences.ts';
import { stageOn, type Vacancy } from '../vacancy.ts';
import { whyNotStand } from './standing.ts';
import { readCandidaciesOf, readEmeriti } from './store/index.ts';
import { isoOrNull, refOrNull, seatRefOf } from './toAnswer.ts';
import {
  mayChooseFor,
  needVacancy,
  type Scene,
  sceneFor,
  seatOf,
  toldBy,
  type VacanciesServer,
  type VacantSeat,
} from './vacanciesServer.ts';

/** Seats that the helm misses, its findings being open. */
const missedSeats = async (
  { helm }: VacanciesServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<readonly MissedSeat[]> =>
  (await readHelm(helm, asking, query)).findings
    .filter(({ kind, disposition }) => kind === 'vacant-seat' && disposition.state === 'open')
    .map(({ team, role, title, records }) => ({
      ...{ team: team!.id, role: role!, title: title! },
      posts: records.filter(({ kind }) => kind === 'post').map(({ id }) => id),
    }));

/** Vacancies the asker stands for. */
const standsFor = async (
  { db }: VacanciesServer,
  { orgId, personId }: Asking,
): Promise<ReadonlySet<string>> => {
  const mine = personId === null ? [] : await readCandidaciesOf(db, orgId, personId);
  return new Set(mine.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ vacancy }) => vacancy));
};

const vacancyRowOf = (vacancy: Vacancy, { view, day }: Scene, stands: ReadonlySet<string>) => ({
  ...{ id: vacancy.id, reason: vacancy.reason, waits: [...vacancy.waits], stage: stageOn(vacancy, day) },
  ...{ openedOn: isoDay(vacancy.openedOn), fillBy: isoDay(vacancy.fillBy) },
  isLate: vacancy.end === null && vacancy.fillBy < day,
  cover: refOrNull(vacancy.cover, view),
  call: vacancy.call && { from: isoDay(vacancy.call.from), to: isoDay(vacancy.call.to) },
  stands: stands.has(vacancy.id),
});

const openSeatAnswer = (
  seat: OpenSeat,
  scene: Scene,
  asking: Asking,
  stands: ReadonlySet<string>,
): OpenSeatAnswer => {
  const { view } = scene;
  const mayEdit = asking.mayDo('vacancy.edit', { team: seat.team });
  return {
    ...seatRefOf(seat, view),
    key: seat.post ?? `${seat.team}.${seat.role}`,
    ...{ state: seat.state, holder: refOrNull(seat.holder, view), openStart: seat.openStart },
    ...{ since: isoOrNull(seat.since), endsOn: isoOrNull(seat.endsOn), sentence: saySeat(seat, view.names) },
    vacancy: seat.vacancy && vacancyRowOf(seat.vacancy, scene, stands),
    mayOpen: seat.vacancy === null && mayEdit && scene.day === asking.today,
  };
};

const actingSeats = ({ view, assumed, day }: Scene): VacanciesAnswer['acting'] =>
  view.roster.seats
    .filter(({ state }) => state === 'acting')
    .map((seat) => ({
      ...seatRefOf(seat, view),
      ...{ holder: personRefOf(seat.holder!, view.names), since: isoDay(seat.from), days: day - seat.from },
      isTooLong: day - seat.from > assumed.actingLong,
    }));

const emeritiOn = async ({ db }: VacanciesServer, { view, day }: Scene, asking: Asking) => {
  const marks = (await readEmeriti(db, asking.orgId)).filter(
    ({ from, endedOn }) => from <= day && (endedOn === null || endedOn > day),
  );
  return {
    emeriti: marks.map(({ id, person, post, from }) => {
      const seat = seatOf({ post }, view);
      return {
        ...{ id, person: personRefOf(person, view.names), seat: seatRefOf(seat, view), from: isoDay(from) },
        mayEnd: person === asking.personId || asking.mayDo('vacancy.edit', { team: seat.team }),
      };
    }),
    former: formerHolders(view, asking).filter(
      ({ person, seat }) => !marks.some((mark) => mark.person === person.id && mark.post === seat.post),
    ),
  };
};

/** So many are offered to be called emeriti, who left last first. */
const formerShown = 50;

/** Who held a seat of a team that the asker answers for, and left it. */
const formerHolders = ({ roster, known, names }: View, asking: Asking): VacanciesAnswer['former'] => {
  const mine = new Set([...roster.teams.keys()].filter((team) => asking.mayDo('vacancy.edit', { team })));
  const left = known.appointment
    .filter(({ body, to }) => to !== null && to <= roster.day && body.acquired !== 'acting')
    .map((fact) => ({ fact, seat: seatOf(fact.body, { names }) }))
    .filter(({ seat }) => mine.has(seat.team))
    .toSorted((a, b) => b.fact.to! - a.fact.to!);
  const once = new Map(left.map((each) => [`${each.fact.body.person} ${each.seat.post}`, each]));
  return [...once.values()].slice(0, formerShown).map(({ fact, seat }) => ({
    ...{ person: personRefOf(fact.body.person, names), seat: seatRefOf(seat, { names }) },
    left: isoDay(fact.to!),
  }));
};

const openSeatsFor = async (
  vacancies: VacanciesServer,
  asking: Asking,
  scene: Scene,
  query: AsOfQuery,
): Promise<readonly OpenSeat[]> =>
  openSeatsIn(scene.view, await missedSeats(vacancies, asking, query), scene.vacancies, scene.assumed);

/** Every seat that is to be filled, what waits for it, and whether one can stand up. */
export const listVacancies = async (
  vacancies: VacanciesServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<VacanciesAnswer> => {
  asking.may('vacancy.read', 'organisation');
  const scene = await sceneFor(vacancies, asking, query);
  const { view, day, feature, assumed } = scene;
  const seats = await openSeatsFor(vacancies, asking, scene, query);
  const stands = await standsFor(vacancies, asking);
  return {
    ...{ asOf: isoDay(day), sentence: sayOpenSeats(seats, view.names, day) },
    standing: asking.personId === null ? feature.state : standingOf(feature, asking.personId),
    seats: seats.map((seat) => openSeatAnswer(seat, scene, asking, stands)),
    ...{ acting: actingSeats(scene), actingLong: assumed.actingLong, callDays: assumed.callDays },
    ...(await emeritiOn(vacancies, scene, asking)),
  };
};

/** The background that a seat needs, before anybody wrote it down: by its charter, and by what the team works with. */
const proposedProfile = async (
  { helm, skillsNeeded }: VacanciesServer,
  asking: Asking,
  { team, role }: VacantSeat,
): Promise<readonly string[]> => {
  const charter = (await listCharters(helm, asking)).find((each) => each.role === role);
  const answersFor = charter === undefined ? [] : role === 'EM' ? charter.peopleSide : charter.technologySide;
  return [...answersFor, ...(await skillsNeeded(asking, team))];
};

/** How many people lead and are led there: a first lead seat should be small. */
export const spanOf = ({ roster }: View, { team, role }: VacantSeat, holder: string | null) => {
  const members = new Set((roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person)).size;
  const led = holder === null || role !== 'EM' ? 0 : (roster.reportsByManager.get(holder)?.length ?? 0);
  return { members, reports: led };
};

const slateNote = (
  scene: Scene,
  asking: Asking,
  vacancy: Vacancy,
  seat: VacantSeat,
  stands: boolean,
): { readonly whyNoSlate?: string | null } => {
  if (!asking.mayDo('slate.read', { team: seat.team })) return {};
  return { whyNoSlate: whyNoSlate(scene, asking, vacancy, seat, stands) };
};

/** Why somebody who chooses for a team does not see who stood up; null: they see it. */
export const whyNoSlate = (
  { day, feature }: Scene,
  asking: Asking,
  vacancy: Vacancy,
  seat: VacantSeat,
  stands: boolean,
): string | null => {
  if (stands) return 'You stand for this seat yourself, so somebody else chooses.';
  if (!mayChooseFor(asking, seat))
    return 'The manager’s seat is filled from above, so somebody else chooses.';
  if (feature.state !== 'on') return 'The feature is off: nothing of candidates is shown.';
  const stage = stageOn(vacancy, day);
  if (stage === 'ended') return 'The process is over: what candidates wrote is erased.';
  return stage === 'closed' ? null : 'Who stands up is shown once the call is over.';
};

/** One vacancy: the call for everybody, and what the asker may do about it. */
export const readVacancy = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
  query: AsOfQuery,
): Promise<VacancyAnswer> => {
  const scene = await sceneFor(vacancies, asking, query);
  const { view, day, feature, assumed } = scene;
  const vacancy = needVacancy(scene, asking, id, 'vacancy.read');
  const seat = seatOf(vacancy, view);
  const now = view.roster.seats.find(({ post }) => post === vacancy.post);
  const { personId } = asking;
  const own = personId === null ? [] : await readCandidaciesOf(vacancies.db, asking.orgId, personId);
  const mine = own.find((each) => each.vacancy === id) ?? null;
  const stands = mine !== null && mine.withdrawnOn === null;
  const mayEdit = asking.mayDo('vacancy.edit', { team: seat.team });
  const { call, end } = vacancy;
  const saysWhy = mayEdit || stands || end?.person === personId;
  return {
    ...vacancyRowOf(vacancy, scene, new Set(stands ? [id] : [])),
    ...{ asOf: isoDay(day), seat: seatRefOf(seat, view), version: String(vacancy.version) },
    sentence: `${
      end !== null && end.as !== 'dropped'
        ? sayEnd(end, seat, view.names)
        : `${view.names.team(seat.team)} looks for a ${seat.title}. ${sayStage(vacancy, day)}`
    }`,
    openedBy: refOrNull(vacancy.openedBy, view),
    since: now?.state === 'vacant' ? isoDay(now.from) : null,
    words: call?.words ?? null,
    profile: [...(call?.profile ?? (mayEdit ? await proposedProfile(vacancies, asking, seat) : []))],
    waitsElsewhere: [
      ...(await toldBy(vacancies.decisions, asking, seat.team)),
      ...(await toldBy(vacancies.promises, asking, seat.team)),
    ],
    span: spanOf(view, seat, now?.holder ?? null),
    standing: personId === null ? feature.state : standingOf(feature, personId),
    mine: mine && {
      ...{ statement: mine.statement, episodes: [...mine.episodes] },
      ...{ stoodOn: isoDay(mine.stoodOn), withdrawnOn: isoOrNull(mine.withdrawnOn) },
    },
    whyNotStand: day === asking.today ? whyNotStand(scene, asking, vacancy) : 'You look at another day.',
    mayEdit: mayEdit && day === asking.today,
    ...slateNote(scene, asking, vacancy, seat, stands),
    end: end && {
      ...{ as: end.as, on: isoDay(end.on), announcedOn: isoOrNull(end.announcedOn) },
      ...{ person: refOrNull(end.person, view), by: refOrNull(end.by, view) },
      begins: isoOrNull(
        view.known.appointment.find(({ id: each }) => each === end.appointment)?.from ?? null,
      ),
      reason: saysWhy || end.as === 'dropped' ? end.reason : '',
      considered: end.alternatives === null ? '' : sayConsidered(end.alternatives),
    },
    earliestEnd: isoDay(asking.today + assumed.callDays),
  };
};
