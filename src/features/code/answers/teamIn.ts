import type { Chronicle, PersonId, Roster, TeamId } from '../../people/index.ts';
import type { CodeView } from '../codeView.ts';

/** The developers of a team on the day of a view. */
export interface TeamIn {
  /** Members and those at its helm. */
  readonly members: readonly number[];
  /** Those at its helm. */
  readonly leads: readonly number[];
  /** Who have left the organisation, and were last on this team. */
  readonly former: readonly number[];
}

const lastMembers = ({ membership }: Chronicle, { people, day }: Roster, team: TeamId): PersonId[] => {
  const last = new Map<PersonId, { readonly team: TeamId; readonly to: number }>();
  for (const { body, from, to } of membership)
    if (!people.has(body.person) && from <= day && to !== null && to >= (last.get(body.person)?.to ?? to))
      last.set(body.person, { team: body.team, to });
  return [...last].flatMap(([person, was]) => (was.team === team ? person : []));
};

export const teamIn = ({ developers, people: { roster, known } }: CodeView, team: TeamId): TeamIn => {
  const numbers = new Map(
    developers.list.flatMap(({ person }, number) => (person === null ? [] : [[person, number] as const])),
  );
  const numbersOf = (people: Iterable<string>) =>
    [...new Set(people)].flatMap((person) => numbers.get(person) ?? []);
  const leads = (roster.seatsByTeam.get(team) ?? []).flatMap(({ holder }) => holder ?? []);
  const members = (roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person);
  const leavers = lastMembers(known, roster, team);
  return { members: numbersOf([...members, ...leads]), leads: numbersOf(leads), former: numbersOf(leavers) };
};
