import type { PersonId, Role, Roster, TeamId, TeamKind } from '../people/index.ts';

/** Groups that people join beside their own team: leading one makes nobody their manager. */
const besideTheirTeam: readonly TeamKind[] = [
  'special-interest-group',
  'working-group',
  'committee',
  'subproject',
  'project-group',
  'marker',
];

export const holds = (roster: Roster, person: PersonId, role: Role, team: TeamId): boolean =>
  (roster.seatsByTeam.get(team) ?? []).some((seat) => seat.role === role && seat.holder === person);

export const parentOf = (roster: Roster, team: TeamId): TeamId | null =>
  roster.teams.get(team)?.body.parent ?? null;
export const managerOf = (roster: Roster, person: PersonId): PersonId | null =>
  roster.managerOf.get(person)?.body.manager ?? null;

/** From the next one up to the top; a circle in the data ends the walk. */
const upwards = (start: string, next: (id: string) => string | null): readonly string[] => {
  const seen = new Set([start]);
  for (let id = next(start); id !== null && !seen.has(id); id = next(id)) seen.add(id);
  return [...seen].slice(1);
};
export const teamsAbove = (roster: Roster, team: TeamId) => upwards(team, (id) => parentOf(roster, id));
export const managersAbove = (roster: Roster, person: PersonId) =>
  upwards(person, (id) => managerOf(roster, id));

/** Where a person is a member or holds a seat. */
export const teamsOf = (roster: Roster, person: PersonId): readonly TeamId[] => [
  ...new Set([
    ...(roster.teamsByMember.get(person) ?? []).map(({ body }) => body.team),
    ...(roster.seatsByPerson.get(person) ?? []).map((seat) => seat.team),
  ]),
];
export const homesOf = (roster: Roster, person: PersonId): readonly TeamId[] =>
  teamsOf(roster, person).filter(
    (team) => !besideTheirTeam.includes(roster.teams.get(team)?.body.kind ?? 'marker'),
  );

/** The one team a person belongs to; null where there are several beside each other, and nobody said which counts. */
export const homeOf = (roster: Roster, person: PersonId): TeamId | null => {
  const homes = homesOf(roster, person);
  const above = new Set(homes.flatMap((team) => teamsAbove(roster, team)));
  const lowest = homes.filter((team) => !above.has(team));
  return lowest.length === 1 ? lowest[0]! : null;
};
