import type { z } from 'zod';
import { type Day, dayOf, isoDay, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { count, inWords } from '../../../base/list.ts';
import { needOn } from '../../access/server/index.ts';
import type { TeamKnowledgeAnswer } from '../../code/index.ts';
import { hangingOn, readTeamKnowledge } from '../../code/server/index.ts';
import { readHelm } from '../../helm/server/index.ts';
import { type AsOfQuery, type PersonId, personRefOf, type Roster, type Seat } from '../../people/index.ts';
import { type Asking, keepDeed, tellOfLook } from '../../people/server/index.ts';
import type { ArrivalAnswer, BriefSeat, HandoverAnswer, SeatListAnswer } from '../api.ts';
import type { taskRequest } from '../requests.ts';
import { sayTitle } from '../sentences.ts';
import { arrivalLines, handoverLines, type SeatAround, sayLines, taskLinesOf } from '../taskLines.ts';
import type { TaskList, TaskWord } from '../vacancy.ts';
import { keepTaskWord, readTaskWords, readTerms } from './store/index.ts';
import { isoOrNull, refOrNull, refsOf, seatRefOf } from './toAnswer.ts';
import { type Scene, sceneFor, toldBy, type VacanciesServer } from './vacanciesServer.ts';

const action = 'handover.edit';
/** So long after they began somebody is new in a seat. */
export const newFor = 90;

/** What is known of a seat besides its own record. */
interface SeatScene {
  readonly seat: Seat;
  readonly around: SeatAround;
  readonly code: TeamKnowledgeAnswer;
  readonly findings: readonly string[];
  readonly members: readonly PersonId[];
}

const needScene = async (
  vacancies: VacanciesServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<Scene> => {
  asking.may(action, { person });
  const scene = await sceneFor(vacancies, asking, query);
  if (person === asking.personId) return scene;
  needOn('vacancies', scene.feature, scene.view.names, person);
  await tellOfLook(vacancies.db, asking, [person], 'arrival and handover');
  return scene;
};

const reportsOf = (roster: Roster, person: PersonId) =>
  (roster.reportsByManager.get(person) ?? []).map(({ body }) => body.person);

const around = async (
  vacancies: VacanciesServer,
  asking: Asking,
  scene: Scene,
  seat: Seat,
  findingsByTeam: ReadonlyMap<string, readonly string[]>,
): Promise<SeatScene> => {
  const { roster, names } = scene.view;
  const person = seat.holder!;
  const named = (id: PersonId) => ({ id, name: names.person(id) });
  const code = await readTeamKnowledge(vacancies.code, asking, names.slug(seat.team), {
    asOf: isoDay(scene.day),
  });
  const alone = await hangingOn(vacancies.code, asking.orgId, scene.view, person);
  const manager = roster.managerOf.get(person)?.body.manager ?? null;
  const findings = findingsByTeam.get(seat.team) ?? [];
  const members = [...new Set((roster.membersByTeam.get(seat.team) ?? []).map(({ body }) => body.person))];
  return {
    ...{ seat, code, findings, members },
    around: {
      role: seat.role,
      team: { name: names.team(seat.team), slug: names.slug(seat.team) },
      reports: reportsOf(roster, person).map(named),
      manager: manager === null ? null : named(manager),
      hasMentor: seat.appointment?.body.mentor != null,
      beside: (roster.seatsByTeam.get(seat.team) ?? [])
        .filter(({ holder }) => holder !== null && holder !== person)
        .map(({ holder, title }) => ({ ...named(holder!), title })),
      findings: findings.length,
      hasRisks: code.areas.some(({ knownBy }) => knownBy !== 'several'),
      alone: alone.map(({ area }) => area),
    },
  };
};

const scenesFor = async (
  vacancies: VacanciesServer,
  asking: Asking,
  scene: Scene,
  seats: readonly Seat[],
  query: AsOfQuery,
): Promise<readonly SeatScene[]> => {
  if (seats.length === 0) return [];
  const open = (await readHelm(vacancies.helm, asking, query)).findings.filter(
    ({ disposition }) => disposition.state === 'open',
  );
  const byTeam = Map.groupBy(open, ({ team }) => team?.id ?? '');
  const sentences = new Map([...byTeam].map(([team, all]) => [team, all.map(({ sentence }) => sentence)]));
  const scenes = [];
  for (const seat of seats) scenes.push(await around(vacancies, asking, scene, seat, sentences));
  return scenes;
};

type Words = readonly TaskWord[];
type Terms = Awaited<ReturnType<typeof readTerms>>;

const listOf = (
  { seat, around: near }: SeatScene,
  list: TaskList,
  words: Words,
  terms: Terms,
  scene: Scene,
  asking: Asking,
): SeatListAnswer => {
  const { view, day } = scene;
  const { id, from, to } = seat.appointment!;
  const term = terms.get(id);
  const endsOn = to ?? term?.endsOn ?? null;
  const said = words.filter((word) => word.appointment === id && word.list === list);
  const lines = taskLinesOf(
    list === 'arrival' ? arrivalLines(near, from) : handoverLines(near, endsOn),
    said,
  );
  return {
    ...seatRefOf(seat, view),
    ...{ appointment: id, from: isoDay(from), to: isoOrNull(to), sentence: sayLines(lines, day) },
    tasks: lines.map(({ takenBy, due, doneOn, to: page, ...line }) => ({
      ...line,
      // What is somebody's own opens for nobody else.
      to: page?.startsWith('/me/') && seat.holder !== asking.personId ? null : page,
      ...{ takenBy: refOrNull(takenBy, view), due: isoOrNull(due), doneOn: isoOrNull(doneOn) },
    })),
    term: { endsOn: isoOrNull(term?.endsOn ?? null), reason: term?.reason ?? null },
    mayEditTerm: asking.mayDo('vacancy.edit', { team: seat.team }),
  };
};

const elsewhere = async (
  { decisions, promises }: VacanciesServer,
  asking: Asking,
  scenes: readonly SeatScene[],
): Promise<string[]> => {
  const told = [];
  for (const { seat } of scenes)
    told.push(
      ...(await toldBy(decisions, asking, seat.team)),
      ...(await toldBy(promises, asking, seat.team)),
    );
  return [...new Set(told)];
};

const seatsWords = (scenes: readonly SeatScene[], { view }: Scene): string =>
  inWords(scenes.map(({ seat }) => sayTitle(seat, view.names)));

const briefOf = (each: SeatScene, list: SeatListAnswer, { view }: Scene): BriefSeat => ({
  ...list,
  people: refsOf(
    each.members.filter((person) => person !== each.seat.holder),
    view,
  ),
  reports: refsOf(
    each.around.reports.map(({ id }) => id),
    view,
  ),
  beside: each.around.beside.map(({ id, title }) => ({ title, person: personRefOf(id, view.names) })),
  findings: [...each.findings],
  risks: each.code.areas.length === 0 ? [] : [each.code.sentence, ...each.code.remarks],
});

/** What somebody comes into with a seat that is new to them, and their first 90 days. */
export const readArrival = async (
  vacancies: VacanciesServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<ArrivalAnswer> => {
  const scene = await needScene(vacancies, asking, person, query);
  const { view, day } = scene;
  const fresh = (view.roster.seatsByPerson.get(person) ?? []).filter(
    ({ from, openStart }) => !openStart && day - from <= newFor,
  );
  const scenes = await scenesFor(vacancies, asking, scene, fresh, query);
  const [words, terms] = await wordsFor(vacancies, asking, person);
  const [ref, isMe] = [personRefOf(person, view.names), person === asking.personId];
  const first = Math.min(...fresh.map(({ from }) => from));
  const nobody = isMe
    ? 'You hold no seat that is new to you.'
    : `${ref.name} holds no seat that is new to them.`;
  return {
    ...{ asOf: isoDay(day), person: ref, isMe },
    sentence:
      fresh.length === 0
        ? nobody
        : `${isMe ? 'You are' : `${ref.name} is`} ${seatsWords(scenes, scene)} ${sayDayOf(first, day)}.`,
    seats: scenes.map((each) => briefOf(each, listOf(each, 'arrival', words, terms, scene, asking), scene)),
    notConnected: await elsewhere(vacancies, asking, scenes),
  };
};

const sayDayOf = (first: Day, day: Day): string =>
  `since ${spokenDay(first)}: day ${day - first + 1} of the first ${newFor}`;

const wordsFor = async ({ db }: VacanciesServer, { orgId }: Asking, person: PersonId) =>
  [await readTaskWords(db, orgId, person), await readTerms(db, orgId)] as const;

/** What somebody would leave with each of their seats, and who takes it. */
export const readHandover = async (
  vacancies: VacanciesServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<HandoverAnswer> => {
  const scene = await needScene(vacancies, asking, person, query);
  const { view, assumed, day } = scene;
  const scenes = await scenesFor(
    vacancies,
    asking,
    scene,
    view.roster.seatsByPerson.get(person) ?? [],
    query,
  );
  const [words, terms] = await wordsFor(vacancies, asking, person);
  const [ref, isMe] = [personRefOf(person, view.names), person === asking.personId];
  const leaving = scenes.flatMap(
    ({ seat }) => seat.appointment?.to ?? terms.get(seat.appointment!.id)?.endsOn ?? [],
  );
  const soonest = leaving.length === 0 ? null : Math.min(...leaving);
  return {
    ...{ asOf: isoDay(day), person: ref, isMe },
    sentence:
      scenes.length === 0
        ? `${isMe ? 'You hold' : `${ref.name} holds`} no seat, so there is nothing to hand over.`
        : `${isMe ? 'You hold' : `${ref.name} holds`} ${count(scenes.length, 'seat')}. ${
            soonest === null
              ? 'No day is set on which one ends; a list that is kept early is short when it is needed.'
              : `The first ends on ${spokenDay(soonest)}.`
          }`,
    seats: scenes.map((each) => listOf(each, 'handover', words, terms, scene, asking)),
    ...{ proposedTermDays: assumed.term, notConnected: await elsewhere(vacancies, asking, scenes) },
  };
};

/** Ticks a line, gives it to somebody, words it, or takes it off. The newest word counts. */
export const setTask = async (
  vacancies: VacanciesServer,
  asking: Asking,
  { person, list, key }: { readonly person: PersonId; readonly list: TaskList; readonly key: string },
  { appointment, what, takenBy, due, isDone, isRemoved }: z.infer<typeof taskRequest>,
): Promise<void> => {
  asking.may(action, { person });
  const { view, feature } = await sceneFor(vacancies, asking);
  if (person !== asking.personId) needOn('vacancies', feature, view.names, person);
  const seat = (view.roster.seatsByPerson.get(person) ?? []).find(
    (each) => each.appointment?.id === appointment,
  );
  if (seat === undefined)
    throw new InputError('not-found', 'This seat is not held by them today. Reload the page.');
  if (takenBy !== null && !view.roster.people.has(takenBy))
    throw new InputError('not-found', 'This person is not here today. Choose somebody else.');
  const entry = { action, subject: `person:${person}`, payload: { list, key } };
  await keepDeed(vacancies.db, asking, entry, async (trx) => {
    const before = (await readTaskWords(trx, asking.orgId, person)).find(
      (word) => word.appointment === appointment && word.list === list && word.key === key,
    );
    const word = {
      ...{
        appointment,
        list,
        key,
        person,
        version: (before?.version ?? 0) + 1,
        toPerson: takenBy,
        isRemoved,
      },
      what: what ?? before?.what ?? null,
      due: due === null ? null : dayOf(due),
      doneOn: isDone ? (before?.doneOn ?? asking.today) : null,
    };
    await keepTaskWord(trx, asking.orgId, word, { by: asking.personId, at: asking.now });
  });
};
