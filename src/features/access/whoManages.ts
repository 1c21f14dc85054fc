import type { PersonId, Roster } from '../people/index.ts';
import { relationsTo } from './relations.ts';

const manages = (roster: Roster, manager: PersonId, person: PersonId): boolean =>
  relationsTo(
    roster,
    { personId: manager, isAdmin: false, isOwner: false, isWorksCouncil: false },
    { person },
  ).has('EM');

/** Who manages somebody, as the policy means it; null when nobody is recorded to. */
export const whoManages = (roster: Roster, person: PersonId): PersonId | null => {
  const line = roster.managerOf.get(person)?.body.manager;
  if (line !== undefined) return line;
  const holders = roster.seats.filter(({ role }) => role === 'EM').map(({ holder }) => holder);
  return holders.find((holder) => holder !== null && manages(roster, holder, person)) ?? null;
};

/** Everybody whom somebody manages: who reports to them, else who is on a team whose people they lead. */
export const managedBy = (roster: Roster, manager: PersonId): readonly PersonId[] => {
  const led = (roster.seatsByPerson.get(manager) ?? []).filter(({ role }) => role === 'EM');
  const teams = led.flatMap(({ team }) => [team, ...(roster.teamsByParent.get(team) ?? [])]);
  const near = teams.flatMap((team) => [
    ...(roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person),
    ...(roster.seatsByTeam.get(team) ?? []).flatMap(({ holder }) => holder ?? []),
  ]);
  const reports = (roster.reportsByManager.get(manager) ?? []).map(({ body }) => body.person);
  const unsaid = near.filter((person) => !roster.managerOf.has(person) && manages(roster, manager, person));
  return [...new Set([...reports, ...unsaid])];
};
