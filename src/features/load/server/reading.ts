import { type Day, isoDay, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { sayOff, whoManages } from '../../access/index.ts';
import { type FeatureState, featureState, standingOf } from '../../access/server/index.ts';
import { type AsOfQuery, type PersonId, personRefOf, type View } from '../../people/index.ts';
import { type Asking, askerOf, look, tellOfLook } from '../../people/server/index.ts';
import type { FigureAnswer, LeaderLoadAnswer, MyLoadAnswer, SelfCheckAnswer } from '../api.ts';
import type { Assumptions } from '../assumptions.ts';
import { loadParts } from '../leadLoad.ts';
import { saidOn, weeksOfTrend } from '../loadOfLeader.ts';
import { weekOf } from '../loadOn.ts';
import {
  expectedHours,
  partAnswersOf,
  reliefAnswersOf,
  sayInterval,
  sayLoad,
  saySplit,
  sayWaiting,
} from '../sayLoad.ts';
import { meanAnswer, type SelfCheck } from '../selfCheck.ts';
import { hourKinds, hoursOf, type LoggedWeek, weeksUntil } from '../weekLog.ts';
import type { LoadServer } from './loadServer.ts';
import { assumptionsOf, type LoadOfLeader, readLoads } from './readLoads.ts';
import { type KeptSaid, readSaid, readSelfChecks, readSharing, readWeeks } from './store/index.ts';

/** What every answer about one leader is made from. */
interface Scene {
  readonly view: View;
  readonly feature: FeatureState;
  readonly assumed: Assumptions;
  readonly load: LoadOfLeader | undefined;
  readonly said: readonly KeptSaid[];
}

const sceneFor = async (
  load: LoadServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<Scene> => {
  const view = await look(load.people, asking, query);
  return {
    ...{ view, feature: await featureState(load.features, asking, 'load') },
    assumed: await assumptionsOf(load, asking.orgId),
    load: (await readLoads(load, asking, view, [person])).get(person),
    said: await readSaid(load.db, asking.orgId, [person]),
  };
};

const figureOf = ({ view, assumed, said: all }: Scene, load: LoadOfLeader, whom: string): FigureAnswer => {
  const { day } = view.roster;
  const said = saidOn(all, day);
  const week = weekOf(load.leading, said, day, assumed);
  const logged = load.trend.filter(({ isLogged }) => isLogged).length;
  return {
    ...{ load: load.load, low: load.low, high: load.high, band: load.band },
    interval: sayInterval(load, logged, assumed),
    parts: partAnswersOf(load, week, said, assumed, view.names),
    attainableOwnWork: load.attainableOwnWork,
    ownWorkShare: load.ownWorkShare,
    measuredWeeks: load.measuredWeeks,
    waiting: sayWaiting(load.load, whom, assumed),
    trend: load.trend.map((each) => ({ ...each, week: isoDay(each.week) })),
    weeksOver: load.weeksOver,
    reliefs: reliefAnswersOf(load, assumed),
    contractHours: assumed.contractHours,
    tightFrom: assumed.tightFrom,
    overloadedAbove: assumed.overloadedAbove,
  };
};

const saidAnswerOf = ({ view, said }: Scene): LeaderLoadAnswer['said'] => {
  const found = said.findLast(({ from }) => from <= view.roster.day);
  if (found === undefined) return null;
  const { projects, ownWork, mentoringHours, mastered, from, by } = found;
  return {
    ...{ projects, ownWork, mentoringHours, mastered, from: isoDay(from) },
    by: by === null ? null : personRefOf(by, view.names),
  };
};

/** How many times something was said: the version that the next word is said on. */
export const versionOfSaid = (said: readonly KeptSaid[]): number =>
  Math.max(0, ...said.map(({ version }) => version));

const answerOf = (scene: Scene, asking: Asking, person: PersonId): LeaderLoadAnswer => {
  const { view, feature, load, assumed, said } = scene;
  const isMe = asking.personId === person;
  const name = view.names.person(person);
  const standing = standingOf(feature, person);
  const answer = {
    ...{ asOf: isoDay(view.roster.day), person: personRefOf(person, view.names), standing },
    ...{ figure: null, said: null, mayEdit: false, saidVersion: String(versionOfSaid(said)) },
  };
  if (standing === 'unread' && !isMe)
    return { ...answer, sentence: `${name} has not read the notice yet, so nothing is shown.` };
  if (standing !== 'on') return { ...answer, sentence: sayOff('Load of leaders', standing, feature.onFrom) };
  if (load === undefined) {
    const when = view.roster.day === asking.today ? 'today' : `on ${spokenDay(view.roster.day)}`;
    return {
      ...answer,
      sentence: `${isMe ? 'You lead' : `${name} leads`} nobody ${when}, so no load is worked out.`,
    };
  }
  return {
    ...answer,
    sentence: sayLoad(isMe ? 'Your' : `${name}’s`, load, assumed),
    figure: figureOf(scene, load, isMe ? 'you' : name),
    said: saidAnswerOf(scene),
    mayEdit: asking.mayDo('load.edit', { person }),
  };
};

const needPerson = ({ roster }: View, person: PersonId): void => {
  if (!roster.people.has(person))
    throw new InputError('not-found', 'This person is not here on this day. Look them up in the directory.');
};

/** The load of a leader, for their manager. They see that it was looked at. */
export const readLeaderLoad = async (
  load: LoadServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<LeaderLoadAnswer> => {
  asking.may('load.read', { person });
  const scene = await sceneFor(load, asking, person, query);
  needPerson(scene.view, person);
  const answer = answerOf(scene, asking, person);
  if (answer.figure !== null) await tellOfLook(load.db, asking, [person], 'load');
  return answer;
};

const nothing = { ownWork: 0, leading: 0, people: 0, other: 0 };
const hoursIn = (week: LoggedWeek) =>
  Object.fromEntries(hourKinds.map((kind) => [kind, week[kind]])) as typeof nothing;

/** The weeks that may be logged, the newest first, each filled in with the last one that was logged before it. */
const logOf = (weeks: readonly LoggedWeek[], day: Day): MyLoadAnswer['log'] =>
  weeksUntil(day, weeksOfTrend)
    .toReversed()
    .map((week) => {
      const isLogged = weeks.some((each) => each.week === week && hoursOf(each) > 0);
      const last = weeks.findLast((each) => each.week <= week && hoursOf(each) > 0);
      return { week: isoDay(week), hours: last === undefined ? nothing : hoursIn(last), isLogged };
    });

const splitOf = (
  { view, assumed, said, load }: Scene,
  weeks: readonly LoggedWeek[],
): MyLoadAnswer['split'] => {
  if (load === undefined || load.standing !== 'on') return null;
  const { day } = view.roster;
  const [first] = weeksUntil(day, weeksOfTrend);
  const week = weekOf(load.leading, saidOn(said, day), day, assumed);
  const expected = expectedHours(loadParts(week, assumed));
  const shown = weeks.filter((each) => each.week >= first! && each.week <= day && hoursOf(each) > 0);
  return {
    ...{ expected, sentence: saySplit(expected, shown) },
    weeks: shown.map((each) => ({ week: isoDay(each.week), ...hoursIn(each) })),
  };
};

/** The asker's own load: with the log of their weeks, what they share and who sees it. */
export const readMyLoad = async (
  load: LoadServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<MyLoadAnswer> => {
  const me = askerOf(asking, 'load.own');
  const scene = await sceneFor(load, asking, me, query);
  const { view } = scene;
  const weeks = await readWeeks(load.db, asking.orgId, [me]);
  const manager = whoManages(view.roster, me);
  return {
    ...answerOf(scene, asking, me),
    split: splitOf(scene, weeks),
    log: logOf(weeks, asking.today),
    sharesBand: (await readSharing(load.db, asking.orgId, [me]))[0]?.sharesBand ?? false,
    seenBy: manager === null ? [] : [personRefOf(manager, view.names)],
    notConnected: [load.calendarKinds.notConnected, load.adoptedPlan.notConnected],
  };
};

export const selfCheckAnswersOf = (checks: readonly SelfCheck[]): SelfCheckAnswer['checks'] =>
  checks.map((check) => ({ day: isoDay(check.day), answers: [...check.answers], mean: meanAnswer(check) }));

/** The asker's own self-check. There is no other way to read one. */
export const readMySelfCheck = async (load: LoadServer, asking: Asking): Promise<SelfCheckAnswer> => {
  const me = askerOf(asking, 'load.own');
  const checks = await readSelfChecks(load.db, asking.orgId, me);
  return { asOf: isoDay(asking.today), checks: selfCheckAnswersOf(checks) };
};
