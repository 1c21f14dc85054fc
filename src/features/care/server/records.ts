import type { Day } from '../../../base/day.ts';
import { groupBy } from '../../../base/list.ts';
import { type FeatureState, featureState } from '../../access/server/index.ts';
import { readAbsences } from '../../calendar/server/index.ts';
import type { Assumptions } from '../../load/index.ts';
import { assumptionsOf, readLoads } from '../../load/server/index.ts';
import type { PersonId, Roster, View } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { readShownWishes } from '../../skills/server/index.ts';
import type { CareQuery } from '../api.ts';
import type { CareRecord } from '../careRecord.ts';
import type { CareServer } from './careServer.ts';
import { readAgreements, readGoals, readHeard, readTalks } from './store/index.ts';

/** What every answer begins with. */
export interface Scene {
  /** The organisation of today: who manages whom follows it, also when one looks at a day in the past. */
  readonly view: View;
  /** The day that is looked at. */
  readonly day: Day;
  /** The organisation on that day. */
  readonly viewOnDay: View;
  readonly feature: FeatureState;
  readonly assumed: Assumptions;
}

export const sceneFor = async (
  { people, features, load }: CareServer,
  asking: Asking,
  query: CareQuery = {},
): Promise<Scene> => {
  const view = await look(people, asking, {});
  const viewOnDay = query.asOf === undefined ? view : await look(people, asking, query);
  const feature = await featureState(features, asking, 'care');
  const assumed = await assumptionsOf(load, asking.orgId);
  return { view, viewOnDay, day: viewOnDay.roster.day, feature, assumed };
};

/** Since when a manager manages a person; null: no record says. */
const sinceOf = (
  { managerOf, seatsByPerson, teamsByMember }: Roster,
  person: PersonId,
  manager: PersonId,
) => {
  const line = managerOf.get(person);
  if (line !== undefined) return line.openStart ? null : line.from;
  const homes = new Map((teamsByMember.get(person) ?? []).map(({ body, from }) => [body.team, from]));
  const seats = (seatsByPerson.get(manager) ?? []).filter(
    ({ role, team }) => role === 'EM' && homes.has(team),
  );
  return seats.length === 0
    ? null
    : Math.max(...seats.map(({ team, from }) => Math.max(from, homes.get(team)!)));
};

/** Those of them whose load the asker may see and who show it. */
const loadsFor = async (
  { load }: CareServer,
  asking: Asking,
  { viewOnDay }: Scene,
  people: readonly PersonId[],
) => {
  const seen = people.filter((person) => asking.mayDo('load.read', { person }));
  const loads = await readLoads(load, asking, viewOnDay, seen);
  return new Map([...loads].filter(([, { standing }]) => standing === 'on'));
};

/** What is known between these people and their manager on the day of the scene, read in one go for all of them. */
export const recordsFor = async (
  care: CareServer,
  asking: Asking,
  scene: Scene,
  pairs: readonly { readonly person: PersonId; readonly manager: PersonId }[],
): Promise<ReadonlyMap<PersonId, CareRecord>> => {
  const { db, calendar, skills } = care;
  const { orgId } = asking;
  const { day } = scene;
  const people = pairs.map(({ person }) => person);
  const byThen = <Of extends { readonly person: PersonId; readonly on: Day }>(all: readonly Of[]) => {
    const grouped = groupBy(
      all.filter(({ on }) => on <= day),
      ({ person }) => person,
    );
    return (person: PersonId): readonly Of[] => grouped.get(person) ?? [];
  };
  const agreements = byThen(await readAgreements(db, orgId, people));
  const goals = byThen(await readGoals(db, orgId, people));
  const talks = byThen(await readTalks(db, orgId, people));
  const heard = byThen(await readHeard(db, orgId, people));
  const away = await readAbsences(calendar.db, orgId, people.length === 1 ? people[0] : undefined);
  const absences = groupBy(away, ({ person }) => person);
  const wishes = await readShownWishes(skills, asking, people);
  const loads = await loadsFor(care, asking, scene, people);
  return new Map(
    pairs.map(({ person, manager }) => [
      person,
      {
        ...{ person, manager, since: sinceOf(scene.viewOnDay.roster, person, manager) },
        ...{ goals: goals(person), talks: talks(person), heard: heard(person) },
        agreements: agreements(person).map((agreed) =>
          (agreed.acknowledgedOn ?? day) > day ? { ...agreed, acknowledgedOn: null } : agreed,
        ),
        wishes: wishes.get(person) ?? null,
        load: loads.get(person) ?? null,
        absences: absences.get(person) ?? [],
      },
    ]),
  );
};
