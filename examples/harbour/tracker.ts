import { below, type Chance, oneOf, seededChance } from '../../src/base/chance.ts';
import { dayOf } from '../../src/base/day.ts';
import type { TrackedItem, Tracker } from '../../src/features/planner/index.ts';

/**
 * An invented tracker of the Harbour as trackers are: 300 open items and 60 done ones for 30 people. A third has no
 * estimate, four in ten are linked to no goal, of half nobody said which skills they take, half of the people have
 * none on record. Besides: circles of blockers, a blocker that is gone, days that are over, an id given twice.
 */
export const harbourTracker = (seed = 1): Tracker => {
  const chance = seededChance(seed);
  const done = Array.from({ length: 60 }, (_, at) => ({
    ...itemOf(at, chance),
    id: `done-${at}`,
    isDone: true,
  }));
  const clean = Array.from({ length: 300 }, (_, at) => itemOf(at, chance));
  const open = clean.map((item, at) => withDirt(linked(item, clean.slice(0, at), chance), at));
  return {
    start: dayOf('2026-11-02'),
    items: [...done, ...open],
    people: people.map((person, at) => personOf(person, at, chance)),
    goals,
    technologies: Object.fromEntries(
      Object.values(teams).flatMap(({ areas, technology }) => areas.map((area) => [area, [technology]])),
    ),
    criticalAreas: ['customs/tariffs', 'lighthouse/fog', 'cranes/dispatch'],
    knownBy: {
      'customs/tariffs': [],
      'lighthouse/fog': ['Tuyết Timber'],
      'cranes/dispatch': ['Noor Narrows'],
    },
  };
};

const teams = {
  berths: { technology: 'TypeScript', areas: ['berths/plan', 'berths/tides', 'berths/web'] },
  pilotage: { technology: 'TypeScript', areas: ['pilotage/passages', 'pilotage/api'] },
  customs: { technology: 'Python', areas: ['customs/tariffs', 'customs/forms'] },
  cranes: { technology: 'Go', areas: ['cranes/dispatch', 'cranes/hoist'] },
  lighthouse: { technology: 'Rust', areas: ['lighthouse/fog', 'lighthouse/beacons'] },
} as const;
type Team = keyof typeof teams;
const teamNames = Object.keys(teams) as Team[];

/** Six people for each team, the first of them its lead, who has a third of the week for items. */
const names: Readonly<Record<Team, readonly string[]>> = {
  berths: ['Goro Gangway', 'Tomás Tiller', 'Ravi Reef', 'Wen Warp', 'Elif Estuary', 'Otto Oar'],
  pilotage: ['Ada Quill', 'Bo Mooring', 'Noor Narrows', 'Sipho Spar', 'Idris Inlet', 'Lena Lead'],
  customs: ['Farah Fairway', 'Dilnoza Dock', 'Viktor Vane', 'Ulla Undertow', 'Bram Buoy', 'Zofia Zephyr'],
  cranes: ['Emeka Ebb', 'Itzel Inlet', 'Jarek Jetty', 'Yusuf Yawl', 'Pania Pontoon', 'Hamid Hatch'],
  lighthouse: ['Leilani Lantern', 'Tuyết Timber', 'Greta Gale', 'Marisol Mast', 'Anders Anchor', 'Cy Tallow'],
};
const people = teamNames.flatMap((team) => names[team].map((name, at) => ({ name, team, isLead: at === 0 })));

const goals = {
  'Fewer ships waiting': 9000,
  'Papers without paper': 6000,
  'Safe in fog': 8000,
  'One login': 2500,
};

const types = ['bug', 'feature', 'feature', 'chore', 'upgrade'] as const;
const hoursOf = { bug: 6, feature: 24, chore: 8, upgrade: 16 };

const itemOf = (at: number, chance: Chance): TrackedItem => {
  const team = oneOf(teamNames, chance);
  const type = oneOf(types, chance);
  const estimate = Math.max(1, Math.round(hoursOf[type] * (0.4 + 1.6 * chance() ** 2)));
  const isLinked = chance() < 0.6;
  return {
    id: `${team}-${at}`,
    title: `${type} ${at} of ${team}`,
    type,
    area: oneOf(teams[team].areas, chance),
    assignee: oneOf(names[team], chance),
    ...(at % 3 === 1 ? {} : { estimate }),
    ...(chance() < 0.5 ? { skills: [chance() < 0.1 ? 'Terraform' : teams[team].technology] } : {}),
    ...(isLinked ? { goal: oneOf(Object.keys(goals), chance) } : {}),
    ...(type === 'chore' ? { kind: 'grunt' as const } : chance() < 0.15 ? { kind: 'stretch' as const } : {}),
    ...(chance() < 0.04 ? { due: dayOf('2026-12-18') + below(60, chance) } : {}),
  };
};

/** A third of what is linked to a goal waits for something earlier, mostly of its own area. */
const linked = (item: TrackedItem, earlier: readonly TrackedItem[], chance: Chance): TrackedItem => {
  const near = earlier.filter(({ area }) => area === item.area);
  if (item.goal === undefined || near.length === 0 || chance() > 0.35) return item;
  return { ...item, blockedBy: [oneOf(chance() < 0.8 ? near : earlier, chance).id] };
};

const withDirt = (item: TrackedItem, at: number): TrackedItem => {
  if (at === 7) return { ...item, id: 'port-6' };
  if (at === 6) return { ...item, id: 'port-6', blockedBy: ['port-8'] };
  if (at === 8) return { ...item, id: 'port-8', blockedBy: ['port-6', 'port-gone'] };
  if (at === 9) return { ...item, estimate: 0, due: dayOf('2024-01-31') };
  return at === 10 ? { ...item, estimate: 1_000_000 } : item;
};

const personOf = (
  { name, team, isLead }: (typeof people)[number],
  at: number,
  chance: Chance,
): Tracker['people'][number] => ({
  id: name,
  name,
  workingTime: {
    week: at % 10 === 3 ? [8, 8, 8, 0, 0, 0, 0] : [8, 8, 8, 8, 8, 0, 0],
    holidays: [dayOf('2026-12-25'), dayOf('2027-01-01')],
    ...(at % 6 === 4 ? { away: [{ from: dayOf('2026-11-16'), to: dayOf('2026-11-28') }] } : {}),
  },
  ...(isLead ? { share: 0.35 } : {}),
  ...(at % 2 === 0
    ? {
        skills: {
          [teams[team].technology]: 2 + below(4, chance),
          ...(at % 4 === 0 ? { Terraform: 2 + below(3, chance) } : {}),
        },
      }
    : {}),
  ...(at % 5 === 1 ? { learn: ['Rust'] } : at % 5 === 2 ? { avoid: ['Terraform'] } : {}),
});
