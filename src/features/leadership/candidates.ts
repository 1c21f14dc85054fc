import type { PersonId, Roster, TeamId } from '../people/index.ts';
import { bothSeats } from './splitPlan.ts';

/** A time somebody led, as far as the asker may see it. What somebody produces is none. */
export interface ShownEpisode {
  readonly person: PersonId;
  readonly says: string;
}

export interface Candidate {
  readonly person: PersonId;
  /** Why they could be asked, in words; never a score. */
  readonly reasons: readonly string[];
}

/**
 * Who of the team could be asked to take one of two seats: whoever covers, was named ready, or shows times of leading.
 * In the order of the alphabet: nobody is ranked. An open call comes first all the same.
 */
export const candidatesFor = (
  roster: Roster,
  team: TeamId,
  ready: { readonly person: PersonId; readonly says: string } | null,
  episodes: readonly ShownEpisode[],
  nameOf: (person: PersonId) => string,
): readonly Candidate[] => {
  const both = bothSeats(roster, team);
  if (both === null) return [];
  const covers = [both.em, both.tl].flatMap(({ appointment, title }) => {
    const cover = appointment?.body.cover ?? null;
    return cover === null ? [] : [{ person: cover, says: `covers as ${title}` }];
  });
  const said = [...covers, ...(ready ? [ready] : []), ...episodes];
  const members = (roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person);
  return members
    .filter((person) => person !== both.em.holder && said.some((each) => each.person === person))
    .map((person) => ({
      person,
      reasons: [...new Set(said.filter((each) => each.person === person).map(({ says }) => says))],
    }))
    .sort((a, b) => nameOf(a.person).localeCompare(nameOf(b.person)));
};
