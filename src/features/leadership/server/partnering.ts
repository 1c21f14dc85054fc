import type { z } from 'zod';
import { type Day, dayOf, isoDay, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { inWords } from '../../../base/list.ts';
import { assumptionsOf } from '../../load/server/index.ts';
import {
  type AsOfQuery,
  personRefOf,
  type Seat,
  type TeamId,
  teamRefOf,
  type View,
} from '../../people/index.ts';
import { type Asking, askerOf, keepDeed, look } from '../../people/server/index.ts';
import type { PartnershipAnswer, partnershipRequest } from '../api.ts';
import {
  type Partner,
  type PartnershipState,
  type SharedDecision,
  sayLevel,
  stateOf,
  usualDecisions,
} from '../partnership.ts';
import { assumptionOf, stepAnswerOf } from './answers.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { teamIn } from './seatScene.ts';
import {
  type KeptPartnership,
  keepPartnership,
  keepSignature,
  readDecisions,
  readPartnership,
  readSteps,
} from './store/index.ts';

type Leader = Seat & { readonly role: Partner; readonly holder: string };

/** Who holds the two seats today, the manager first. */
export const leadersOf = ({ roster }: View, team: TeamId): readonly Leader[] =>
  (roster.seatsByTeam.get(team) ?? []).filter(
    (seat): seat is Leader => seat.role !== 'PgM' && seat.holder !== null,
  );

const sentenceFor = (
  state: PartnershipState,
  kept: KeptPartnership | null,
  { names }: View,
  team: TeamId,
  pair: readonly string[],
  leads: number,
): string => {
  const name = names.team(team);
  const [only] = pair;
  if (state === 'none' && pair.length === 1 && only !== undefined && leads === 2)
    return `${names.person(only)} holds both seats of ${name} and decides alone. Below is what is usual between two.`;
  const missing = pair.filter((person) => !kept?.signatures.some((each) => each.person === person));
  if (state === 'none')
    return `Nobody has written down yet who decides what in ${name}. Below is what is usual elsewhere.`;
  if (state === 'due')
    return `Who decides what in ${name} was to be looked at again on ${spokenDay(kept!.reviewOn)}.`;
  if (state === 'unsigned')
    return missing.length === 0
      ? `It is written down who decides what in ${name}; at present nobody holds its seats.`
      : `It is written down who decides what in ${name}, and still to be signed by ${inWords(missing.map(names.person))}.`;
  return `${inWords(pair.map(names.person))} have agreed who decides what in ${name}, and look at it again on ${spokenDay(kept!.reviewOn)}.`;
};

/** What of a split is the asker's own to do, and not yet done or done within the month. */
const ownSteps = async ({ db }: LeadershipServer, asking: Asking, view: View, team: TeamId) => {
  if (asking.personId === null) return [];
  const decisions = (await readDecisions(db, asking.orgId, team)).filter(
    ({ withdrawn }) => withdrawn === null,
  );
  const steps = await readSteps(
    db,
    asking.orgId,
    decisions.map(({ id }) => id),
  );
  return steps
    .filter(({ owner, isDropped }) => owner === asking.personId && !isDropped)
    .filter(({ doneOn }) => doneOn === null || asking.today - doneOn < 30)
    .map((step) => stepAnswerOf(step, view.names, asking.today));
};

/** Who of the two leaders of a team decides what: for all to read. */
export const readPartnershipOf = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<PartnershipAnswer> => {
  const view = await look(leadership.people, asking, query);
  const team = teamIn(view, slug);
  asking.may('partnership.read', { team });
  const { day } = view.roster;
  const assumed = await assumptionsOf(leadership.load, asking.orgId);
  const kept = await readPartnership(leadership.db, asking.orgId, team, day);
  const leaders = leadersOf(view, team);
  const pair = [...new Set(leaders.map(({ holder }) => holder))];
  const state = stateOf(kept, pair, day);
  const isToday = day === asking.today;
  const isLeader = asking.personId !== null && pair.includes(asking.personId);
  const hasSigned = kept?.signatures.some(({ person }) => person === asking.personId) ?? false;
  const { names } = view;
  return {
    ...{ asOf: isoDay(day), team: teamRefOf(team, names), state, version: kept?.version ?? 0 },
    sentence: sentenceFor(state, kept, view, team, pair, leaders.length),
    leaders: leaders.map(({ role, title, holder }) => ({ role, title, person: personRefOf(holder, names) })),
    decisions: (kept?.decisions ?? usualDecisions).map((each) => ({ ...each, says: sayLevel(each) })),
    isUsual: kept === null,
    ...{ reviewOn: kept && isoDay(kept.reviewOn), setOn: kept && isoDay(kept.setOn) },
    signatures: (kept?.signatures ?? []).map(({ person, on }) => ({
      ...{ person: personRefOf(person, names), on: isoDay(on) },
    })),
    assumption: assumptionOf('partnershipReview', assumed),
    mayEdit: isToday && asking.mayDo('partnership.edit', { team }),
    maySign: isToday && kept !== null && isLeader && !hasSigned,
    mine: await ownSteps(leadership, asking, view, team),
  };
};

const teamToday = async ({ people }: LeadershipServer, asking: Asking, slug: string) => {
  const view = await look(people, asking, {});
  return { view, team: teamIn(view, slug) };
};

/** Number of the newest version; 0: nothing was written down. */
export const versionOfPartnership = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
): Promise<number> => {
  const { team } = await teamToday(leadership, asking, slug);
  asking.may('partnership.edit', { team });
  return (await readPartnership(leadership.db, asking.orgId, team, asking.today))?.version ?? 0;
};

const needReview = (reviewOn: string, today: Day): Day => {
  const day = dayOf(reviewOn);
  if (day > today) return day;
  throw new InputError('past-day', 'The day to look at it again has to come yet. Choose another day.');
};

/** Writes down who decides what. Signatures are for what was signed: a new wording has to be signed anew. */
export const setPartnership = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  version: number,
  { decisions, reviewOn }: z.infer<typeof partnershipRequest>,
): Promise<void> => {
  const { team } = await teamToday(leadership, asking, slug);
  asking.may('partnership.edit', { team });
  const kept = {
    ...{ version: version + 1, decisions, reviewOn: needReview(reviewOn, asking.today), setOn: asking.today },
  };
  const entry = { action: 'partnership.edit', subject: `team:${team}`, payload: { version: kept.version } };
  await keepDeed(leadership.db, asking, entry, (trx) =>
    keepPartnership(trx, asking.orgId, team, kept, { by: asking.personId, at: asking.now }),
  );
};

/** One of the two signs the newest version. */
export const signPartnership = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  version: number,
): Promise<void> => {
  const { view, team } = await teamToday(leadership, asking, slug);
  asking.may('partnership.edit', { team });
  const person = askerOf(asking, 'splitSteps.own');
  const kept = await readPartnership(leadership.db, asking.orgId, team, asking.today);
  if (!leadersOf(view, team).some(({ holder }) => holder === person))
    throw new InputError('not-a-leader', 'Only who holds one of the two seats signs. Hand it to them.');
  if (kept === null || kept.version !== version)
    throw new InputError('not-newest', 'It was changed meanwhile. Read it again before you sign.');
  const entry = { action: 'partnership.edit', subject: `team:${team}`, payload: { signed: version } };
  await keepDeed(leadership.db, asking, entry, (trx) =>
    keepSignature(trx, asking.orgId, { team, version, person, on: asking.today }, asking.now),
  );
};

/** What two leaders agreed on earlier, as files tell it. */
export interface BroughtPartnership {
  /** Slug of the team. */
  readonly team: string;
  readonly decisions: readonly SharedDecision[];
  readonly signedBy: readonly string[];
  readonly setOn: Day;
  readonly reviewOn: Day;
}

/** Brings it in with an import of the whole organisation. */
export const importPartnership = async (
  leadership: LeadershipServer,
  asking: Asking,
  { team: slug, signedBy, setOn, reviewOn, decisions }: BroughtPartnership,
): Promise<void> => {
  asking.may('import.apply', 'organisation');
  const { team } = await teamToday(leadership, asking, slug);
  const entry = { action: 'import.apply', subject: `team:${team}`, payload: { version: 1 } };
  const kept = { version: 1, decisions, reviewOn, setOn };
  await keepDeed(leadership.db, asking, entry, async (trx) => {
    await keepPartnership(trx, asking.orgId, team, kept, { by: signedBy[0] ?? null, at: asking.now });
    for (const person of signedBy)
      await keepSignature(trx, asking.orgId, { team, version: 1, person, on: setOn }, asking.now);
  });
};
