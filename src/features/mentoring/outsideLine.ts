import { relationsTo } from '../access/index.ts';
import type { PersonId, Roster, TeamId } from '../people/index.ts';

const above = ['EM', 'TL', 'TLM', 'director', 'managersManager'] as const;

const standsAbove = (roster: Roster, upper: PersonId, lower: PersonId): boolean => {
  const held = relationsTo(
    roster,
    { personId: upper, isAdmin: false, isOwner: false, isWorksCouncil: false },
    { person: lower },
  );
  return above.some((relation) => held.has(relation));
};

const teamsOf = (roster: Roster, person: PersonId): readonly TeamId[] =>
  [
    ...(roster.teamsByMember.get(person) ?? []).map(({ body }) => body.team),
    ...(roster.seatsByPerson.get(person) ?? []).map(({ team }) => team),
  ].filter((team) => roster.teams.get(team)?.body.kind !== 'marker');

/** How a person stands too near to another to mentor them; null: outside team and line. */
export type Nearness = 'team' | 'line' | null;

/**
 * `line`: one leads the other, by any number of steps of the reporting lines, or by a lead's seat on the team of the
 * other or above it. `team`: both belong to one team or hold a seat on it.
 */
export const nearnessOf = (roster: Roster, a: PersonId, b: PersonId): Nearness => {
  if (standsAbove(roster, a, b) || standsAbove(roster, b, a)) return 'line';
  const teams = new Set(teamsOf(roster, a));
  return teamsOf(roster, b).some((team) => teams.has(team)) ? 'team' : null;
};
