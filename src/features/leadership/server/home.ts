import { spokenDay } from '../../../base/day.ts';
import { managedBy } from '../../access/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { PersonId, TeamId, View } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import { sayAdvice, sayLength } from '../adviceWords.ts';
import { stateOf } from '../partnership.ts';
import { bothSeats } from '../splitPlan.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { leadersOf } from './partnering.ts';
import { adviseOn, sceneIn } from './seatScene.ts';
import { readDecisions, readPartnership, readSteps } from './store/index.ts';

type Row = Pick<HomeSentence, 'key' | 'urgency' | 'sentence'> & Partial<HomeSentence>;
const sentence = (row: Row): HomeSentence => ({ hoursHeldUp: 0, because: null, action: null, ...row });

const splitPage = (view: View, team: TeamId) => `/teams/${view.names.slug(team)}/split`;
const partnershipPage = (view: View, team: TeamId) => `/teams/${view.names.slug(team)}/partnership`;

/** Teams held by one person: the asker, or somebody whom the asker manages and decides about. */
const teamsOf = (asking: Asking, { roster }: View): readonly { team: TeamId; holder: PersonId }[] => {
  const led = new Set([asking.personId!, ...managedBy(roster, asking.personId!)]);
  return [...led].flatMap((holder) =>
    (roster.seatsByPerson.get(holder) ?? [])
      .map(({ team }) => team)
      .filter((team, at, teams) => teams.indexOf(team) === at)
      .filter((team) => bothSeats(roster, team)?.em.holder === holder)
      .filter((team) => holder === asking.personId || asking.mayDo('split.decide', { team }))
      .map((team) => ({ team, holder })),
  );
};

const adviceSentences = async (
  leadership: LeadershipServer,
  asking: Asking,
  view: View,
): Promise<readonly HomeSentence[]> => {
  const told: HomeSentence[] = [];
  const decided = await readDecisions(leadership.db, asking.orgId);
  for (const { team, holder } of teamsOf(asking, view)) {
    const newest = decided.find((each) => each.team === team && each.withdrawn === null);
    // What was decided lately is not asked again.
    if (newest !== undefined && asking.today - newest.decidedOn < 90) continue;
    const scene = await sceneIn(leadership, asking, view, team);
    const advised = await adviseOn(leadership, asking, scene);
    if (advised === null || advised.advice.advice === 'keep') continue;
    await tellOfLook(leadership.db, asking, [holder], 'one seat or two');
    const { advice, pressedSince } = advised.advice;
    const [name, isOwn] = [view.names.team(team), holder === asking.personId];
    const length = sayLength(asking.today - pressedSince!);
    told.push(
      sentence({
        ...{ key: `leadership.${advice}.${team}`, urgency: advice === 'split' ? 'week' : 'month' },
        sentence: isOwn
          ? `${name} has been too much for one seat for ${length}. See what relieves you.`
          : `${name} has outgrown one seat since ${length}.`,
        because: sayAdvice(advised.advice, {
          team: name,
          leader: view.names.person(holder),
          day: asking.today,
        }),
        action: { label: isOwn ? 'See what relieves' : `Decide about ${name}`, to: splitPage(view, team) },
      }),
    );
  }
  return told;
};

const partnershipSentences = async (
  { db }: LeadershipServer,
  { orgId, personId, today }: Asking,
  view: View,
): Promise<readonly HomeSentence[]> => {
  const led = (view.roster.seatsByPerson.get(personId!) ?? []).filter(({ role }) => role !== 'PgM');
  const told: HomeSentence[] = [];
  for (const team of new Set(led.map((seat) => seat.team))) {
    const pair = [...new Set(leadersOf(view, team).map(({ holder }) => holder))];
    const kept = await readPartnership(db, orgId, team, today);
    const state = stateOf(kept, pair, today);
    const name = view.names.team(team);
    if (pair.length < 2) continue;
    if (state === 'due')
      told.push(
        sentence({
          ...{ key: `leadership.partnership.due.${team}`, urgency: 'week' },
          sentence: `Who of you decides what in ${name} was to be looked at again on ${spokenDay(kept!.reviewOn)}.`,
          action: { label: 'Look at it again', to: partnershipPage(view, team) },
        }),
      );
    if (state === 'unsigned' && !kept!.signatures.some(({ person }) => person === personId))
      told.push(
        sentence({
          ...{ key: `leadership.partnership.sign.${team}`, urgency: 'week' },
          sentence: `It is written down who decides what in ${name}, and waits for your signature.`,
          action: { label: 'Read and sign', to: partnershipPage(view, team) },
        }),
      );
  }
  return told;
};

const stepSentences = async (
  { db }: LeadershipServer,
  { orgId, personId, today }: Asking,
  view: View,
): Promise<readonly HomeSentence[]> => {
  const open = (await readDecisions(db, orgId)).filter(({ withdrawn }) => withdrawn === null);
  const steps = await readSteps(
    db,
    orgId,
    open.map(({ id }) => id),
  );
  return steps
    .filter(({ owner, doneOn, isDropped }) => owner === personId && doneOn === null && !isDropped)
    .filter(({ due }) => due - today <= 30)
    .map(({ step, what, due, decision }) => {
      const team = open.find(({ id }) => id === decision)!.team;
      return sentence({
        ...{
          key: `leadership.step.${step}`,
          urgency: due <= today ? 'today' : due - today <= 7 ? 'week' : 'month',
        },
        sentence: `${what}: for the two seats of ${view.names.team(team)}, by ${spokenDay(due)}.`,
        action: { label: 'Open your list', to: partnershipPage(view, team) },
      });
    });
};

export const leadershipHome =
  (leadership: LeadershipServer): HomeSource =>
  async (asking, view) =>
    asking.personId === null
      ? []
      : [
          ...(await adviceSentences(leadership, asking, view)),
          ...(await stepSentences(leadership, asking, view)),
          ...(await partnershipSentences(leadership, asking, view)),
        ];
