import type { Day } from '../../base/day.ts';
import { covers } from '../../base/span.ts';
import type { Assumptions } from '../load/index.ts';
import { leadLoad } from '../load/index.ts';
import type { Chronicle, PersonId, Role, TeamId } from '../people/index.ts';
import type { TeamStep } from './seatHints.ts';
import { membersOn } from './seatSteps.ts';

type Known = Pick<Chronicle, 'team' | 'post' | 'appointment' | 'membership' | 'reportingLine'>;

const holdersOn = (known: Known, team: TeamId, role: Role, day: Day): readonly PersonId[] => {
  const posts = new Set(
    known.post.filter((post) => post.body.team === team && post.body.role === role).map(({ id }) => id),
  );
  return known.appointment
    .filter((each) => posts.has(each.body.post) && covers(each, day))
    .map(({ body }) => body.person);
};

const reportsOf = ({ reportingLine }: Known, manager: PersonId, day: Day): number =>
  reportingLine.filter((line) => line.body.manager === manager && covers(line, day)).length;

/** The week of one person who takes over both seats of a pair, with the least own work that keeps in touch. */
const together = (reports: number, assumed: Assumptions): number =>
  leadLoad(
    {
      ...{ reports: Array.from({ length: reports }, () => 1), ownWork: assumed.codingLeast },
      ...{ mentoringHours: 0, projects: 0 },
    },
    assumed,
  );

const isNoTeam = (kind: string): boolean => kind === 'department' || kind === 'marker';
const servesAll = (kind: string): boolean => kind === 'platform' || kind === 'enabling';

/** Other teams that share somebody with it, or, of a team that serves others, all beside it. Dependencies of work are not connected. */
const besides = (known: Known, team: TeamId, day: Day): number => {
  const teams = known.team.filter((each) => covers(each, day));
  const own = teams.find(({ id }) => id === team);
  if (own === undefined) return 0;
  const beside = teams.filter(({ id, body }) => id !== team && body.parent === own.body.parent);
  if (servesAll(own.body.kind)) return beside.length;
  const here = known.membership.filter((each) => covers(each, day));
  const members = new Set(here.filter(({ body }) => body.team === team).map(({ body }) => body.person));
  const shared = new Set(here.filter(({ body }) => members.has(body.person)).map(({ body }) => body.team));
  return beside.filter(({ id }) => shared.has(id)).length;
};

/** What is known of a team on each of these days. */
export const teamSteps = (
  known: Known,
  team: TeamId,
  days: readonly Day[],
  assumed: Assumptions,
): readonly TeamStep[] =>
  days.map((from) => {
    const [em] = holdersOn(known, team, 'EM', from);
    const [tl] = holdersOn(known, team, 'TL', from);
    const reports = em === undefined ? null : reportsOf(known, em, from);
    const isPair = em !== undefined && tl !== undefined && em !== tl;
    return {
      ...{ from, members: membersOn(known, team, from), reports },
      togetherLoad: isPair ? together(reports!, assumed) : null,
      besides: besides(known, team, from),
      hasProgramManager: holdersOn(known, team, 'PgM', from).length > 0,
      isTeam: !known.team.some((each) => each.id === team && covers(each, from) && isNoTeam(each.body.kind)),
    };
  });
