import { groupBy } from '../../base/list.ts';
import type { PersonId, Role, Roster, Seat, TeamId } from '../people/index.ts';

/** Somebody who leads, or a vacant seat, on a team that matters to the one who asks. */
export interface Leader {
  readonly team: TeamId;
  /** TLM: one person in both seats, told once. */
  readonly role: Role | 'TLM';
  readonly title: string;
  readonly holder: PersonId | null;
  readonly isActing: boolean;
}

/** Working groups and committees have chairs, who lead nobody's week. */
const beside = new Set(['special-interest-group', 'working-group', 'committee', 'marker']);

/** The teams whose leaders lead this person: those they belong to; where they lead the people, the one above. */
const teamsFor = (roster: Roster, person: PersonId): readonly TeamId[] => {
  const own = (roster.teamsByMember.get(person) ?? []).map(({ body }) => body.team);
  const led = roster.seatsByPerson.get(person) ?? [];
  const above = led.flatMap(({ team, role }) =>
    role === 'EM' ? (roster.teams.get(team)?.body.parent ?? []) : [],
  );
  return [...new Set([...own, ...led.map(({ team }) => team), ...above])].filter((team) => {
    const kind = roster.teams.get(team)?.body.kind;
    return kind !== undefined && !beside.has(kind);
  });
};

const leaderOf = ({ team, role, title, holder, state }: Seat): Leader => ({
  ...{ team, role, title, holder },
  isActing: state === 'acting',
});

const ofTeam = (seats: readonly Seat[]): readonly Leader[] =>
  [...groupBy(seats, ({ holder, post }) => holder ?? post).values()].flatMap((held) => {
    const roles = held.map(({ role }) => role);
    const isBoth = held[0]!.holder !== null && roles.includes('EM') && roles.includes('TL');
    if (!isBoth) return held.map(leaderOf);
    const isActing = held.every(({ state }) => state === 'acting');
    const both = { ...leaderOf(held[0]!), role: 'TLM', title: 'tech lead manager', isActing } as const;
    return [both, ...held.filter(({ role }) => role === 'PgM').map(leaderOf)];
  });

/** Who leads somebody, and beside whom they lead; vacant seats too, since somebody misses who should sit there. */
export const leadersOf = (roster: Roster, person: PersonId): readonly Leader[] =>
  teamsFor(roster, person)
    .flatMap((team) => ofTeam(roster.seatsByTeam.get(team) ?? []))
    .filter(({ holder }) => holder !== person);
