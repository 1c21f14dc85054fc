import type { TeamId } from '../../people/index.ts';
import type { CodeView } from '../codeView.ts';

/** The developers of a team on the day of a view. */
export interface TeamIn {
  /** Members and those at its helm. */
  readonly members: readonly number[];
  /** Those at its helm. */
  readonly leads: readonly number[];
}

export const teamIn = ({ developers, people: { roster } }: CodeView, team: TeamId): TeamIn => {
  const numbers = new Map(
    developers.list.flatMap(({ person }, number) => (person === null ? [] : [[person, number] as const])),
  );
  const known = (people: Iterable<string>) =>
    [...new Set(people)].flatMap((person) => numbers.get(person) ?? []);
  const leads = (roster.seatsByTeam.get(team) ?? []).flatMap(({ holder }) => holder ?? []);
  const members = (roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person);
  return { members: known([...members, ...leads]), leads: known(leads) };
};
