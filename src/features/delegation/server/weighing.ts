import { covers } from '../../../base/span.ts';
import { managedBy, sayOff } from '../../access/index.ts';
import { readAbsences } from '../../calendar/server/index.ts';
import type { PersonId, Roster } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import { readShownSkills, type ShownSkills } from '../../skills/server/index.ts';
import { type Advice, adviceOn } from '../advice.ts';
import { type Candidate, proposed, type Weighed, weighCandidates } from '../candidates.ts';
import { isHandedOn } from '../choice.ts';
import { type ClassEstimate, classKey, estimateClass } from '../outcomes.ts';
import { outlookOf, type Question } from '../prediction.ts';
import { hoursOf, type QueueItem } from '../queueItem.ts';
import { delayOfHour } from '../shadowPrice.ts';
import { type DelegationServer, type Desk, outcomesOn, type Scene, timesOf } from './delegationServer.ts';

/** Who is led by somebody: whom they manage, and the members of the teams they lead technically without who manages those. */
const ledBy = (roster: Roster, leader: PersonId): readonly PersonId[] => {
  const teams = (roster.seatsByPerson.get(leader) ?? [])
    .filter(({ role }) => role === 'TL')
    .map(({ team }) => team);
  const members = teams.flatMap((team) => {
    const managers = (roster.seatsByTeam.get(team) ?? []).filter(({ role }) => role === 'EM');
    return (roster.membersByTeam.get(team) ?? [])
      .map(({ body }) => body.person)
      .filter((person) => !managers.some(({ holder }) => holder === person));
  });
  return [...new Set([...managedBy(roster, leader), ...members])].filter((person) => person !== leader);
};

/** Who could take something on from a leader, with all that they show; read once for a whole queue. */
export interface Crew {
  readonly of: (item: QueueItem) => readonly Candidate[];
  readonly withoutSkills: string | null;
}

const whyWithoutSkills = ({ state: { state, onFrom }, byPerson }: ShownSkills): string | null => {
  if (state !== 'on') return `${sayOff('Skills', state, onFrom)} So people are offered by name.`;
  return byPerson.size === 0
    ? 'Nobody whom you may see has read the notice about skills, so people are offered by name.'
    : null;
};

/** Reads the people whom the asker leads: levels and wishes they show, when they are away, what they have from the asker. */
export const crewFor = async (
  { db, skills }: DelegationServer,
  asking: Asking,
  leader: PersonId,
  { view, feature, day }: Scene,
  desk: Desk,
): Promise<Crew> => {
  const people = ledBy(view.roster, leader);
  const shown = await readShownSkills(skills, asking, people);
  const seen = people.filter((person) => asking.mayDo('availability.read', { person }));
  await tellOfLook(db, asking, seen, 'availability');
  const away = (await readAbsences(skills.calendar.db, asking.orgId)).filter(
    (absence) => seen.includes(absence.person) && covers(absence, day),
  );
  const openOf = new Set(desk.items.filter(({ state }) => state === 'open').map(({ id }) => id));
  const held = [...desk.choiceOf.values()].filter((choice) => isHandedOn(choice) && openOf.has(choice.item));
  const of = (item: QueueItem) =>
    people.map((person) => ({
      ...{ person, name: view.names.person(person), mayTake: feature.readers.has(person) },
      skills: shown.byPerson.get(person) ?? null,
      awayUntil: away.find((absence) => absence.person === person)?.to ?? null,
      holds: held.filter(({ delegate, item: other }) => delegate === person && other !== item.id).length,
      times: timesOf(desk, person, item.taskClass),
      level:
        desk.levels.find((level) => level.person === person && level.taskClass === classKey(item.taskClass))
          ?.level ?? null,
    }));
  return { of, withoutSkills: whyWithoutSkills(shown) };
};

export const estimateFor = (item: QueueItem, desk: Desk, { assumptions }: Scene): ClassEstimate =>
  estimateClass(item.taskClass, outcomesOn(desk), {
    learning: item.alike === 'same' ? assumptions.learningSame : assumptions.learningSimilar,
    ...{ slowness: assumptions.slowness, outcomesNeeded: assumptions.outcomesNeeded },
  });

/** What there is to ask of the model about an item and somebody. */
export const questionOf = (
  item: QueueItem,
  slowness: number,
  desk: Desk,
  { assumptions }: Scene,
): Question => ({
  ...{ hours: hoursOf(item), mu: desk.mu, delayCost: delayOfHour(item, assumptions) },
  ...{ repeats: item.repeats, slowness },
});

/** Everything worked out about one item of a queue. */
export interface Weighing {
  readonly candidates: readonly Weighed[];
  readonly to: Weighed | null;
  readonly estimate: ClassEstimate;
  readonly question: Question;
  readonly advice: Advice;
}

/** Weighs an item: who could take it on, what either side costs with the one to ask first, and what to do. */
export const weighItem = (item: QueueItem, desk: Desk, crew: Crew, scene: Scene): Weighing => {
  const { assumptions } = scene;
  const candidates = weighCandidates(item, crew.of(item), assumptions);
  const turn = desk.items.findIndex(({ id }) => id === item.id);
  const to = proposed(item, candidates, turn);
  const estimate = estimateFor(item, desk, scene);
  const question = questionOf(item, to?.slowness ?? assumptions.slowness, desk, scene);
  const outlook = outlookOf(question, estimate.belief, assumptions);
  return {
    ...{ candidates, to, estimate, question },
    advice: adviceOn(item, to, outlook, scene.day),
  };
};
