import { count, groupBy, inWords } from '../../base/list.ts';
import type { Names, PersonId, Role, Roster, TeamId } from '../people/index.ts';

/** What somebody is to one team at the helm of which they sit. TLM: in both seats. */
export interface Hat {
  readonly team: TeamId;
  readonly kind: Role | 'TLM' | 'director';
  readonly isActing: boolean;
}

const kindOf = (roster: Roster, team: TeamId, held: ReadonlySet<Role>): Hat['kind'] => {
  if (held.has('EM') && (roster.teamsByParent.get(team) ?? []).length > 0) return 'director';
  if (held.has('EM')) return held.has('TL') ? 'TLM' : 'EM';
  return held.has('TL') ? 'TL' : 'PgM';
};

/** The teams that somebody leads or keeps together, in the order of the roster; none: they are led and lead nobody. */
export const hatsOf = (roster: Roster, person: PersonId): readonly Hat[] =>
  [...groupBy(roster.seatsByPerson.get(person) ?? [], ({ team }) => team)].map(([team, seats]) => ({
    team,
    kind: kindOf(roster, team, new Set(seats.map(({ role }) => role))),
    isActing: seats.every(({ state }) => state === 'acting'),
  }));

const deeds: Readonly<Record<Hat['kind'], (team: string) => string>> = {
  director: (team) => `direct ${team}`,
  EM: (team) => `lead the people of ${team}`,
  TL: (team) => `lead the technology of ${team}`,
  TLM: (team) => `lead ${team}, people and technology`,
  PgM: (team) => `keep the work of ${team} together`,
};

/** Up to three are named; a chair of many groups reads how many more there are. */
const named = 3;

const sayHats = (hats: readonly Hat[], names: Names): string => {
  const said = hats
    .slice(0, named)
    .map(({ team, kind, isActing }) => `${deeds[kind](names.team(team))}${isActing ? ' for now' : ''}`);
  const more = hats.length - said.length;
  return `You ${inWords(more > 0 ? [...said, `hold seats in ${count(more, 'more team')}`] : said)}`;
};

/** `You lead the people of Berths`, `You work on Pilotage`; without a full stop. */
export const sayPlace = (roster: Roster, person: PersonId, names: Names): string => {
  const hats = hatsOf(roster, person);
  if (hats.length > 0) return sayHats(hats, names);
  const teams = (roster.teamsByMember.get(person) ?? []).map(({ body }) => names.team(body.team));
  return teams.length > 0 ? `You work on ${inWords(teams)}` : 'You are on no team yet';
};
