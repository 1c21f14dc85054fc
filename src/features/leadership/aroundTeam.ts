import type { Chronicle, Fact, PersonId, TeamId } from '../people/index.ts';

/**
 * What a chronicle holds of a team, of those who ever led it and of whom and what else they lead. The past of a team is
 * told from it day by day, in an organisation of any size.
 */
export const aroundTeam = (known: Chronicle, team: TeamId): Chronicle => {
  const postsOf = (teams: ReadonlySet<TeamId>) => known.post.filter(({ body }) => teams.has(body.team));
  const holdersOf = (posts: readonly Fact<'post'>[]): ReadonlySet<PersonId> => {
    const ids = new Set(posts.map(({ id }) => id));
    return new Set(known.appointment.filter(({ body }) => ids.has(body.post)).map(({ body }) => body.person));
  };
  const leaders = holdersOf(postsOf(new Set([team])));
  const held = new Set(
    known.appointment
      .filter(({ body }) => leaders.has(body.person) || (body.mentor !== null && leaders.has(body.mentor)))
      .map(({ body }) => body.post),
  );
  const led = new Set([team, ...known.post.filter(({ id }) => held.has(id)).map(({ body }) => body.team)]);
  const below = known.team.filter(({ body }) => body.parent !== null && led.has(body.parent));
  const teams = new Set([...led, ...below.map(({ id }) => id)]);
  const posts = postsOf(teams);
  const people = new Set([
    ...leaders,
    ...holdersOf(posts),
    ...known.membership.filter(({ body }) => teams.has(body.team)).map(({ body }) => body.person),
    ...known.reportingLine.filter(({ body }) => leaders.has(body.manager)).map(({ body }) => body.person),
  ]);
  const lines = known.reportingLine.filter(({ body }) => people.has(body.person));
  const here = new Set([...people, ...lines.map(({ body }) => body.manager)]);
  const ids = new Set(posts.map(({ id }) => id));
  return {
    ...known,
    person: known.person.filter(({ id }) => here.has(id)),
    identity: [],
    post: posts,
    appointment: known.appointment.filter(({ body }) => ids.has(body.post)),
    membership: known.membership.filter(({ body }) => people.has(body.person)),
    reportingLine: lines,
  };
};
