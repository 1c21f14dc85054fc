import { type Day, isoDay } from '../../../base/day.ts';
import { inWords } from '../../../base/list.ts';
import { managedBy, sayOff, whoManages } from '../../access/index.ts';
import { standingOf } from '../../access/server/index.ts';
import { assumptions } from '../../load/index.ts';
import { type Names, type PersonId, personRefOf, type Roster } from '../../people/index.ts';
import { type Asking, askerOf, tellOfLook } from '../../people/server/index.ts';
import type { CaredPersonAnswer, CareQuery, OwnCareAnswer, PeopleAnswer } from '../api.ts';
import type { CareRecord } from '../careRecord.ts';
import { marksOf } from '../marks.ts';
import { sayOwn, sayPeople, sayPerson } from '../sentences.ts';
import type { CareServer } from './careServer.ts';
import { recordsFor, type Scene, sceneFor } from './records.ts';

const title = 'Nobody is forgotten';
/** What the access log calls it. */
const looked = 'what you agreed, growth goal and days of talks';

const refOrNull = (id: PersonId | null, names: Names) => (id === null ? null : personRefOf(id, names));
const dayOrNull = (day: Day | null) => (day === null ? null : isoDay(day));

/** `tech lead of Berths`, or the teams somebody is on. */
const placeOf = (roster: Roster, person: PersonId, names: Names): string => {
  const seats = roster.seatsByPerson.get(person) ?? [];
  if (seats.length > 0) return inWords(seats.map((seat) => `${seat.title} of ${names.team(seat.team)}`));
  return inWords((roster.teamsByMember.get(person) ?? []).map(({ body }) => names.team(body.team)));
};

const thresholds = (scene: Scene) =>
  (['oneToOneEvery', 'oneToOneAtLeast', 'agreedFor'] as const).map((name) => ({
    says: `${assumptions[name].says.replace(/\.$/, '')}: ${scene.assumed[name]}.`,
    source: assumptions[name].source,
  }));

/** Everybody whom the asker manages, with what is missing; each who is shown sees that it was looked at. */
export const readPeople = async (
  care: CareServer,
  asking: Asking,
  query: CareQuery,
): Promise<PeopleAnswer> => {
  const me = askerOf(asking, 'care.own');
  const scene = await sceneFor(care, asking, query);
  const { roster, names } = scene.view;
  const { state, onFrom, readers } = scene.feature;
  const mine = managedBy(roster, me).filter((person) => asking.mayDo('care.read', { person }));
  const shown = state === 'on' ? mine.filter((person) => readers.has(person)) : [];
  const records = await recordsFor(
    care,
    asking,
    scene,
    shown.map((person) => ({ person, manager: me })),
  );
  await tellOfLook(care.db, asking, shown, looked);
  const cared = [...records.values()].map((record) => ({
    ...{ record, marks: marksOf(record, scene.day, scene.assumed) },
  }));
  const marks = new Map(cared.map((each) => [each.record.person, each.marks]));
  return {
    asOf: isoDay(scene.day),
    standing: state,
    sentence:
      state === 'on' ? sayPeople(cared, mine.length - shown.length, scene.day) : sayOff(title, state, onFrom),
    people: mine.map((person) => ({
      person: personRefOf(person, names),
      place: placeOf(roster, person, names),
      isShown: marks.has(person),
      marks: [...(marks.get(person) ?? [])],
    })),
    assumptions: thresholds(scene),
  };
};

/** What is kept between the two, newest first. */
const betweenOf = (record: CareRecord, names: Names) => ({
  agreements: record.agreements.toReversed().map(({ version, text, by, on, acknowledgedOn }) => ({
    ...{ version, text, by: refOrNull(by, names), on: isoDay(on) },
    acknowledgedOn: dayOrNull(acknowledgedOn),
  })),
  goals: record.goals.toReversed().map(({ version, text, on }) => ({ version, text, on: isoDay(on) })),
  talks: record.talks.toReversed().map(({ manager, on, by }) => ({
    ...{ manager: refOrNull(manager, names), on: isoDay(on), by: refOrNull(by, names) },
  })),
  wishes:
    record.wishes?.map(({ skill, name, wish, version }) => ({
      ...{ skill, name, wish },
      heardOn: dayOrNull(
        record.heard.find((each) => each.skill === skill && each.version === version)?.on ?? null,
      ),
    })) ?? null,
});

const nothing = { agreements: [], goals: [], talks: [], wishes: null };

/** One person, for their manager alone. */
export const readPersonCare = async (
  care: CareServer,
  asking: Asking,
  person: PersonId,
  query: CareQuery,
): Promise<CaredPersonAnswer> => {
  asking.may('care.read', { person });
  const scene = await sceneFor(care, asking, query);
  const { names } = scene.view;
  const manager = asking.personId!;
  const standing = standingOf(scene.feature, person);
  const frame = {
    ...{ asOf: isoDay(scene.day), standing, promises: care.promises },
    ...{ person: personRefOf(person, names), manager: personRefOf(manager, names) },
  };
  if (standing !== 'on') {
    const unread = `${names.person(person)} has not read the notice yet, so nothing is shown or kept.`;
    const sentence = standing === 'unread' ? unread : sayOff(title, standing, scene.feature.onFrom);
    return { ...frame, ...nothing, sentence, marks: [] };
  }
  const record = (await recordsFor(care, asking, scene, [{ person, manager }])).get(person)!;
  await tellOfLook(care.db, asking, [person], looked);
  const marks = [...marksOf(record, scene.day, scene.assumed)];
  return { ...frame, ...betweenOf(record, names), marks, sentence: sayPerson(names.person(person), marks) };
};

/** The asker's own side: the same as their manager sees, without what is missing. */
export const readOwnSide = async (
  care: CareServer,
  asking: Asking,
  query: CareQuery,
): Promise<OwnCareAnswer> => {
  const person = askerOf(asking, 'care.own');
  const scene = await sceneFor(care, asking, query);
  const { roster, names } = scene.view;
  const manager = whoManages(roster, person);
  const standing = standingOf(scene.feature, person);
  const frame = {
    ...{ asOf: isoDay(scene.day), standing, promises: care.promises },
    ...{ person: personRefOf(person, names), manager: refOrNull(manager, names) },
  };
  if (standing !== 'on')
    return { ...frame, ...nothing, sentence: sayOff(title, standing, scene.feature.onFrom) };
  const record = (await recordsFor(care, asking, scene, [{ person, manager: manager ?? '' }])).get(person)!;
  const sentence =
    manager === null ? 'Nobody is recorded as your manager.' : sayOwn(record, names.person(manager));
  return { ...frame, ...betweenOf(record, names), sentence };
};
