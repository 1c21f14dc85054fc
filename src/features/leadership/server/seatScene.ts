import type { Day } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { featureState, type Standing, standingOf } from '../../access/server/index.ts';
import type { Assumptions } from '../../load/index.ts';
import { assumptionsOf, type LoadOfLeader, readLoadOver } from '../../load/server/index.ts';
import type { AsOfQuery, Chronicle, PersonId, TeamId, View } from '../../people/index.ts';
import { rosterOn } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { aroundTeam } from '../aroundTeam.ts';
import { membersOn, stepDays } from '../seatSteps.ts';
import { adviseSplit, type SplitAdvice } from '../splitAdvice.ts';
import type { SeatStep } from '../splitConditions.ts';
import { bothSeats } from '../splitPlan.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { type KeptWord, readWords } from './store/index.ts';

/** A team on a day, with whoever holds both its seats. */
export interface SeatScene {
  readonly view: View;
  /** What of the chronicle is about this team and who leads it. */
  readonly known: Chronicle;
  readonly team: TeamId;
  readonly day: Day;
  /** Who holds both seats; null: two do, or nobody. */
  readonly holder: PersonId | null;
  /** Of the holder: `on` where nobody holds both. */
  readonly standing: Standing;
  readonly onFrom: Day | null;
  readonly assumed: Assumptions;
}

export const teamIn = ({ roster }: View, slug: string): TeamId => {
  const team = [...roster.teams.values()].find(({ id, body }) => body.slug === slug || id === slug)?.id;
  if (team === undefined)
    throw new InputError('not-found', `There is no team ${slug} on this day. Look it up in the directory.`);
  return team;
};

export const sceneOf = async (
  { people, features, load }: LeadershipServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<SeatScene> => {
  const view = await look(people, asking, query);
  return sceneIn({ features, load }, asking, view, teamIn(view, slug));
};

export const sceneIn = async (
  { features, load }: Pick<LeadershipServer, 'features' | 'load'>,
  asking: Asking,
  view: View,
  team: TeamId,
): Promise<SeatScene> => {
  const feature = await featureState(features, asking, 'load');
  const holder = bothSeats(view.roster, team)?.em.holder ?? null;
  return {
    ...{
      view,
      known: aroundTeam(view.known, team),
      team,
      day: view.roster.day,
      holder,
      assumed: await assumptionsOf(load, asking.orgId),
    },
    ...{ standing: holder === null ? 'on' : standingOf(feature, holder), onFrom: feature.onFrom },
  };
};

/** What was said by a day, as it held on another: a later word counts from the day it names. */
const saidOn = (words: readonly KeptWord[], about: KeptWord['about'], day: Day): boolean | null =>
  words.findLast((word) => word.about === about && (word.since ?? word.on) <= day)?.answer ?? null;

export const wordsKnown = async (
  { db }: LeadershipServer,
  { orgId }: Asking,
  { team, day }: SeatScene,
): Promise<readonly KeptWord[]> => (await readWords(db, orgId, team)).filter(({ on }) => on <= day);

export interface Advised {
  readonly advice: SplitAdvice;
  readonly load: Omit<LoadOfLeader, 'standing'>;
  readonly words: readonly KeptWord[];
}

/** The advice on one person in both seats; null where nobody is, or nothing may be worked out about them. */
export const adviseOn = async (
  leadership: LeadershipServer,
  asking: Asking,
  scene: SeatScene,
): Promise<Advised | null> => {
  const { view, team, day, holder, standing, assumed } = scene;
  if (holder === null || standing !== 'on') return null;
  const words = await wordsKnown(leadership, asking, scene);
  const said = words.flatMap(({ since, on }) => [since ?? on, on]);
  const { known } = scene;
  const days = stepDays(known, { team, holder }, day, assumed, said);
  const holdsBoth = (on: Day) => bothSeats(rosterOn(known, on), team)?.em.holder === holder;
  const loads = await readLoadOver(
    leadership.load,
    asking,
    { ...view, known, roster: rosterOn(known, day) },
    holder,
    days.filter(holdsBoth),
  );
  const steps = days.map((from): SeatStep => {
    const load = loads.get(from);
    return {
      ...{ from, members: membersOn(known, team, from) },
      membersBefore: membersOn(known, team, from - assumed.establishedWeeks * 7),
      attainable: load?.attainableOwnWork ?? null,
      weeksOver: load?.weeksOver ?? null,
      ownWork: load?.ownWorkShare.value ?? null,
      ...{ goals: saidOn(words, 'goals', from), ready: saidOn(words, 'ready', from) },
    };
  });
  return { advice: adviseSplit(steps, day, assumed), load: loads.get(day)!, words };
};
