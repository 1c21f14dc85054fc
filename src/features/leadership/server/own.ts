import { type Asking, look } from '../../people/server/index.ts';
import type { OwnLeadership } from '../api.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { readRowsAbout } from './store/index.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnLeadership = async (
  { db, people }: LeadershipServer,
  asking: Asking,
): Promise<OwnLeadership> => {
  const { orgId, personId } = asking;
  if (personId === null) return { saidOfMe: [], decisions: [], steps: [], signatures: [] };
  const { names } = await look(people, asking, {});
  const { words, decisions, steps, signatures } = await readRowsAbout(db, orgId, personId);
  const nameOf = (person: string | null) => (person === null ? null : names.person(person));
  return {
    saidOfMe: words.map(({ team, about, evidence, said_on, said_by }) => ({
      ...{ team: names.team(team), about, evidence, on: said_on, by: nameOf(said_by) },
    })),
    decisions: decisions.map(({ team, verdict, reason, decided_on, decided_by }) => ({
      ...{ team: names.team(team), verdict, reason, on: decided_on, by: nameOf(decided_by) },
    })),
    steps: steps.map(({ team, what, due, done_on }) => ({
      team: names.team(team),
      what,
      due,
      doneOn: done_on,
    })),
    signatures: signatures.map(({ team, version, signed_on }) => ({
      ...{ team: names.team(team), version, on: signed_on },
    })),
  };
};
