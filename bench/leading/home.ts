/**
 * How fast homes, a manager's people and the leadership map answer in an invented organisation in which every feature
 * about people is on and everybody has read its notice.
 *   node bench/leading/home.ts [PEOPLE …]
 */
import { askingFor, homeOwner } from '../../src/app/asking.ts';
import { readLeadershipMap } from '../../src/app/leadershipMap/readLeadershipMap.ts';
import type { Wheelhouse } from '../../src/app/openWheelhouse.ts';
import { isoDay } from '../../src/base/day.ts';
import { featureNames, personalFeatures } from '../../src/features/access/personalFeatures.ts';
import { readPeople } from '../../src/features/care/server/reading.ts';
import { readHome } from '../../src/features/home/server/index.ts';
import type { PersonId, Roster } from '../../src/features/people/index.ts';
import { importHistory, look } from '../../src/features/people/server/index.ts';
import { measure, tell } from '../measure.ts';
import { organisation } from '../organisation.ts';
import { openSite } from '../site.ts';

const goes = 20;

const importing = async (wheelhouse: Wheelhouse, people: number): Promise<void> => {
  const asking = await askingFor(wheelhouse, homeOwner);
  const size = { people, teams: Math.ceil(people * 0.15), months: 12, lastDay: asking.today };
  async function* revisionsAfter() {
    yield* organisation(size);
  }
  const job = { kind: 'scale', source: 'scale', repository: 'scale', apply: true, revisionsAfter };
  await importHistory(wheelhouse.people, asking, job);
};

const switchAllOn = async ({ database, orgId, people }: Wheelhouse): Promise<void> => {
  const { chronicle } = await people.chronicles.read(orgId);
  const everybody = chronicle.person.map(({ id }) => id);
  for (const name of featureNames) {
    await database.pool.query(
      `insert into feature_switch (org_id, feature, version, on_from, set_at) values ($1, $2, 1, '2020-01-01', now())`,
      [orgId, name],
    );
    await database.pool.query(
      `insert into feature_notice select $1, $2, person, $3, now() from (select distinct unnest($4::text[]) as person) as all_of_them`,
      [orgId, name, personalFeatures[name].notice, everybody],
    );
  }
};

/** Who answers for most, who leads a team at the foot, and who leads nobody. */
const cast = (roster: Roster): Readonly<Record<string, PersonId>> => {
  const managers = roster.seats.filter(({ role, holder }) => role === 'EM' && holder !== null);
  const isBelow = (team: string) => !roster.teamsByParent.has(team);
  const top = managers.find(({ team }) => roster.teams.get(team)?.body.parent === null) ?? managers[0]!;
  const foot = managers.find(({ team, holder }) => isBelow(team) && holder !== top.holder)!;
  const nobody = [...roster.people.keys()].find((person) => !roster.seatsByPerson.has(person))!;
  return { director: top.holder!, 'manager at the foot': foot.holder!, engineer: nobody };
};

for (const people of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]) {
  const { wheelhouse, close } = await openSite();
  try {
    await importing(wheelhouse, people);
    await switchAllOn(wheelhouse);
    const { roster } = await look(wheelhouse.people, await askingFor(wheelhouse, homeOwner), {});
    console.log(`\n${roster.people.size} people, ${roster.teams.size} teams, ${roster.seats.length} seats`);
    for (const [who, personId] of Object.entries(cast(roster))) {
      const asker = { userId: who, personId, isAdmin: false, isOwner: false, isWorksCouncil: false };
      const asking = await askingFor(wheelhouse, asker);
      tell(`home of the ${who}, first`, await measure(1, () => readHome(wheelhouse.home, asking)));
      const times = await measure(goes, () => readHome(wheelhouse.home, asking));
      const { groups, missing } = await readHome(wheelhouse.home, asking);
      const told = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
      tell(`home of the ${who}`, times, `${told} sentences, ${missing.length} sources missing`);
      for (const [name, source] of Object.entries(wheelhouse.home.sources)) {
        const view = await look(wheelhouse.people, asking, {});
        const one = await measure(5, () => source(asking, view));
        if (one.wall[2]! > 20) tell(`  ${name}`, one);
      }
      const { care } = wheelhouse.leading;
      tell(`people of the ${who}`, await measure(goes, () => readPeople(care, asking, {})));
      const map = (go: number) =>
        readLeadershipMap(wheelhouse, asking, go === 0 ? {} : { asOf: isoDay(asking.today - go) });
      tell(`map for the ${who}, other days`, await measure(5, map));
      tell(`map for the ${who}`, await measure(goes, () => map(0)));
    }
  } finally {
    await close();
  }
}
