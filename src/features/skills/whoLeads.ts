import { whoManages } from '../access/index.ts';
import type { PersonId, Roster, TeamId } from '../people/index.ts';

/** Days in which a contest is to be answered. Configurable assumption: two weeks. */
export const answerWithin = 14;

/**
 * Who answers when a person contests a piece: their manager; where the manager said it, the next one up, since nobody
 * judges what they said themself. Null: nobody is there.
 */
export const answererOf = (roster: Roster, person: PersonId, saidBy: PersonId | null): PersonId | null => {
  const asked = new Set([person]);
  for (
    let next = whoManages(roster, person);
    next !== null && !asked.has(next);
    next = whoManages(roster, next)
  ) {
    if (next !== saidBy) return next;
    asked.add(next);
  }
  return null;
};

/** Where somebody is a member or holds a seat. */
const teamsOf = (roster: Roster, person: PersonId): readonly TeamId[] => [
  ...(roster.teamsByMember.get(person) ?? []).map(({ body }) => body.team),
  ...(roster.seatsByPerson.get(person) ?? []).map(({ team }) => team),
];

/** Who sees somebody's skills besides themself: their manager and the tech leads of their teams. */
export const seersOf = (roster: Roster, person: PersonId): readonly PersonId[] => {
  const techLeads = teamsOf(roster, person).flatMap((team) =>
    (roster.seatsByTeam.get(team) ?? []).filter(({ role }) => role === 'TL').map(({ holder }) => holder),
  );
  const seers = [whoManages(roster, person), ...techLeads].filter((seer) => seer !== null);
  return [...new Set(seers)].filter((seer) => seer !== person);
};

/** Whether two people are on one team, so that one knows how the other works. */
export const workTogether = (roster: Roster, a: PersonId, b: PersonId): boolean => {
  const teams = new Set(teamsOf(roster, a));
  return teamsOf(roster, b).some((team) => teams.has(team));
};
