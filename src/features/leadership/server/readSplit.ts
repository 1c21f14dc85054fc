import { type Day, isoDay } from '../../../base/day.ts';
import { sayOff } from '../../access/index.ts';
import { muOf } from '../../delegation/server/index.ts';
import { type AsOfQuery, type PersonId, rosterOn, teamRefOf } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import type { DecisionAnswer, PlanAnswer, SplitAnswer } from '../api.ts';
import { candidatesFor } from '../candidates.ts';
import { costOfWaiting } from '../costOfWaiting.ts';
import { seatReliefs } from '../reliefs.ts';
import { hintsFor } from '../seatHints.ts';
import { stepDays } from '../seatSteps.ts';
import { bothSeats, proposeSteps, type SplitSeats, sitsAsDecided, type ToHandOver } from '../splitPlan.ts';
import { teamSteps } from '../teamSteps.ts';
import {
  adviceAnswerOf,
  decisionAnswerOf,
  draftAnswerOf,
  hintAnswerOf,
  newestWord,
  refIn,
  sentenceOf,
  wordAnswerOf,
} from './answers.ts';
import { areasOfLeader, episodesShown, linesOf, notConnected } from './holdings.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { type Advised, adviseOn, type SeatScene, sceneOf, wordsKnown } from './seatScene.ts';
import { type KeptDecision, type KeptStep, readDecisions, readSteps } from './store/index.ts';

const daysToPrepare = 28;

/** What the leader has that somebody else would need. */
export const toHandOver = async (
  leadership: LeadershipServer,
  asking: Asking,
  scene: SeatScene,
  projects: number,
): Promise<ToHandOver> => ({
  areas: await areasOfLeader(leadership, asking, scene),
  projects,
  decisions: await linesOf(leadership.decisions, asking, scene.holder!),
  promises: await linesOf(leadership.promises, asking, scene.holder!),
});

const waitingFor = async (
  { delegation }: LeadershipServer,
  asking: Asking,
  { load }: Advised,
  { assumed, view, holder }: SeatScene,
): Promise<PlanAnswer['waiting']> => {
  const mu = await muOf(delegation, asking, holder!);
  const cost = costOfWaiting(load.load, mu.value ?? 1, assumed);
  if (cost.hoursOver < 0.5) return null;
  const leader = view.names.person(holder!);
  const hours = Math.round(cost.hoursOver);
  return {
    ...{ hoursOver: cost.hoursOver, mu: cost.mu, price: cost.price },
    sentence: `Each week of waiting asks ${leader} for ${hours} hours that do not fit in: they are worked late, done badly or left, and what waits for ${leader} waits longer each week.`,
    because: `${mu.sentence}${mu.value === null ? ' So it is counted as 1, the least it can be.' : ''}`,
  };
};

const planOf = async (
  leadership: LeadershipServer,
  asking: Asking,
  scene: SeatScene,
  advised: Advised,
  showsFigures: boolean,
): Promise<{ readonly plan: PlanAnswer; readonly shown: readonly PersonId[] }> => {
  const { view, team, day, holder } = scene;
  const { roster, names } = view;
  const episodes = await episodesShown(leadership, asking, scene);
  const word = newestWord(advised.words, 'ready');
  const ready =
    word?.answer === true && word.candidate !== null
      ? { person: word.candidate, says: `named as ready: ${word.evidence}` }
      : null;
  const handOver = await toHandOver(leadership, asking, scene, showsFigures ? projectsOf(advised, scene) : 0);
  const proposed = (seats: Pick<SplitSeats, 'em' | 'tl'>) =>
    proposeSteps(
      roster,
      { team, holder: holder!, on: day + daysToPrepare, ...seats },
      handOver,
      null,
      names,
    ).map((draft) => draftAnswerOf(draft, names));
  return {
    shown: [...episodes.map(({ person }) => person), ...(ready ? [ready.person] : [])],
    plan: {
      candidates: candidatesFor(roster, team, ready, episodes, names.person).map(({ person, reasons }) => ({
        ...{ person: refIn(names)(person)!, reasons: [...reasons] },
      })),
      transfers: {
        keepsPeople: proposed({ em: holder, tl: null }),
        keepsTechnology: proposed({ em: null, tl: holder }),
      },
      notConnected: [...notConnected(leadership)],
      waiting: showsFigures ? await waitingFor(leadership, asking, advised, scene) : null,
    },
  };
};

/** Projects led beside the team, as far as anybody said how many; hours that were measured do not tell. */
export const projectsOf = ({ load }: Advised, { assumed }: SeatScene): number =>
  load.measuredWeeks > 0 || assumed.hoursPerProject === 0
    ? 0
    : Math.round(load.parts.projects / assumed.hoursPerProject);

const reliefsOf = ({ load }: Advised, { view, team, holder }: SeatScene, showsFigures: boolean) => {
  const { em, tl } = bothSeats(view.roster, team)!;
  const bodies = [em, tl].map(({ appointment }) => appointment!.body);
  const cover = bodies.find((body) => body.cover !== null)?.cover ?? null;
  return seatReliefs(view.names.person(holder!), showsFigures ? load.reliefs : [], {
    deputy: cover === null ? null : view.names.person(cover),
    hasMentor: bodies.some((body) => body.mentor !== null),
  });
};

/** Where a decision put two, whether they sit there: on its day, or, once that has come, today. */
const sits = (decision: KeptDecision, { view, known, day }: SeatScene): boolean => {
  const { team, holder, em, tl, on } = decision;
  if (on === null || holder === null) return true;
  const roster = on <= day ? view.roster : rosterOn(known, on);
  return sitsAsDecided(roster, { team, holder, em, tl, on });
};

/** A decision as it stood on a day of the past. */
const decisionOn = (decision: KeptDecision, day: Day): KeptDecision => {
  const isDone = decision.carriedOutOn !== null && decision.carriedOutOn <= day;
  return {
    ...decision,
    ...(isDone ? {} : { changeSet: null, carriedOutOn: null }),
    withdrawn: decision.withdrawn !== null && decision.withdrawn.on <= day ? decision.withdrawn : null,
  };
};
const stepOn = (step: KeptStep, day: Day): KeptStep =>
  step.doneOn !== null && step.doneOn > day ? { ...step, doneOn: null, doneBy: null } : step;

const decisionsOf = async (
  { db }: LeadershipServer,
  { orgId, today }: Asking,
  scene: SeatScene,
): Promise<DecisionAnswer[]> => {
  const { view, team, day } = scene;
  const kept = (await readDecisions(db, orgId, team)).filter(({ decidedOn }) => decidedOn <= day);
  const steps = await readSteps(
    db,
    orgId,
    kept.map(({ id }) => id),
  );
  return kept.map((decision) =>
    decisionAnswerOf(
      decisionOn(decision, day),
      steps.filter((step) => step.decision === decision.id).map((step) => stepOn(step, day)),
      { names: view.names, today: Math.min(day, today), sits: sits(decision, scene) },
    ),
  );
};

const shapeOf = ({ view, team, holder }: SeatScene): SplitAnswer['shape'] => {
  if (holder !== null) return 'both seats';
  const held = (view.roster.seatsByTeam.get(team) ?? []).filter((seat) => seat.holder !== null);
  return held.some(({ role }) => role === 'EM') && held.some(({ role }) => role === 'TL') ? 'pair' : 'other';
};

const plainSentence = (
  shape: SplitAnswer['shape'],
  scene: SeatScene,
  hints: SplitAnswer['hints'],
): string => {
  const team = scene.view.names.team(scene.team);
  if (hints.length > 0) return hints[0]!.sentence;
  if (shape === 'pair') return `Two people lead ${team}, and nothing asks for anything else.`;
  return `Nobody holds both seats of ${team}, so there is nothing to split.`;
};

/** Whether the seats of a team should be one or two, condition by condition, and how the change would go. */
export const readSplit = async (
  leadership: LeadershipServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<SplitAnswer> => {
  const scene = await sceneOf(leadership, asking, slug, query);
  const { view, team, day, holder, standing, assumed } = scene;
  asking.may('split.read', { team });
  const showsFigures = holder !== null && asking.mayDo('load.read', { person: holder });
  const advised = await adviseOn(leadership, asking, scene);
  const words = await wordsKnown(leadership, asking, scene);
  const days = stepDays(scene.known, { team, holder: null }, day, assumed);
  const steps = teamSteps(scene.known, team, days, assumed);
  const hints = hintsFor(steps, day, assumed).map((hint) => hintAnswerOf(hint, scene));
  const planned = advised && (await planOf(leadership, asking, scene, advised, showsFigures));
  const shape = shapeOf(scene);
  if (advised !== null)
    await tellOfLook(leadership.db, asking, [holder!, ...(planned?.shown ?? [])], 'one seat or two');
  const isToday = day === asking.today;
  return {
    ...{ asOf: isoDay(day), team: teamRefOf(team, view.names), standing, shape },
    sentence:
      standing !== 'on'
        ? offSentence(scene)
        : advised === null
          ? plainSentence(shape, scene, hints)
          : sentenceOf(advised, scene),
    holder: refIn(view.names)(holder),
    advice: advised && adviceAnswerOf(advised, scene, showsFigures),
    reliefs: advised === null ? [] : [...reliefsOf(advised, scene, showsFigures)],
    hints,
    plan: planned?.plan ?? null,
    decisions: await decisionsOf(leadership, asking, scene),
    words: {
      goals: wordAnswerOf(newestWord(words, 'goals'), view.names),
      ready: wordAnswerOf(newestWord(words, 'ready'), view.names),
    },
    maySay: isToday && standing === 'on' && holder !== null && asking.mayDo('split.edit', { team }),
    mayDecide: isToday && standing === 'on' && asking.mayDo('split.decide', { team }),
  };
};

const offSentence = ({ standing, onFrom, view, holder }: SeatScene): string =>
  standing === 'unread'
    ? `${view.names.person(holder!)} has not read the notice about load yet. Until then nothing is worked out about their seats.`
    : sayOff('Load of leaders', standing, onFrom);
