import { type Day, dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import {
  type FeatureServer,
  type FeatureState,
  featureState,
  needOn,
  type Standing,
  standingOf,
} from '../../access/server/index.ts';
import type { Assumptions } from '../../load/index.ts';
import { assumptionsOf, type LoadServer } from '../../load/server/index.ts';
import type { AsOfQuery, PersonId, View } from '../../people/index.ts';
import { type Asking, look, type PeopleServer } from '../../people/server/index.ts';
import type { SkillsServer } from '../../skills/server/index.ts';
import { type Choice, isHandedOn } from '../choice.ts';
import { type ClassOutcome, classKey } from '../outcomes.ts';
import { shadowPrice } from '../shadowPrice.ts';
import {
  type DelegationDb,
  type KeptItem,
  type KeptLevel,
  readChoices,
  readItems,
  readLevels,
} from './store/index.ts';

export interface DelegationServer {
  readonly db: DelegationDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly skills: SkillsServer;
  readonly load: LoadServer;
  readonly newId: () => string;
}

/** What every answer begins with: the organisation as the asker knows it, the switch, what is assumed. */
export interface Scene {
  readonly view: View;
  readonly day: Day;
  /** False: looked at as it was, so that nothing is proposed or changed. */
  readonly isToday: boolean;
  readonly feature: FeatureState;
  readonly assumptions: Assumptions;
}

export const sceneFor = async (
  delegation: DelegationServer,
  asking: Asking,
  query: AsOfQuery = {},
): Promise<Scene> => {
  const view = await look(delegation.people, asking, query);
  // What a leader says holds from the day it is said: what was known by a day, and what was so on it, are one.
  const days = [query.asOf, query.asKnownOn].flatMap((day) => (day === undefined ? [] : dayOf(day)));
  const day = Math.min(asking.today, ...days);
  return {
    ...{ view, day, isToday: day === asking.today },
    feature: await featureState(delegation.features, asking, 'delegation'),
    assumptions: await assumptionsOf(delegation.load, asking.orgId),
  };
};

/** Throws in words while delegation is off, or one of these people has not read the notice. */
export const needDelegationOn = ({ feature, view }: Scene, ...people: readonly PersonId[]): void =>
  needOn('delegation', feature, view.names, ...people);

export const standingFor = ({ feature }: Scene, person: PersonId): Standing => standingOf(feature, person);

/** One leader's queue by a day, with what was decided about each thing. */
export interface Desk {
  readonly items: readonly KeptItem[];
  /** Oldest first. */
  readonly choices: readonly Choice[];
  readonly levels: readonly KeptLevel[];
  /** The one that counts, by item. */
  readonly choiceOf: ReadonlyMap<string, Choice>;
  /** Open, and not handed on. */
  readonly waiting: readonly KeptItem[];
  readonly mu: number;
}

export const deskOf = async (
  { db }: Pick<DelegationServer, 'db'>,
  orgId: string,
  leader: PersonId,
  { day, assumptions }: Pick<Scene, 'day' | 'assumptions'>,
): Promise<Desk> => {
  const items = await readItems(db, orgId, leader, day);
  const choices = await readChoices(db, orgId, 'leader', leader, day);
  const choiceOf = new Map(choices.map((choice) => [choice.item, choice]));
  const waiting = items.filter(({ id, state }) => state === 'open' && !isHandedOn(choiceOf.get(id)));
  const levels = await readLevels(db, orgId, 'leader', leader, day);
  return { items, choices, levels, choiceOf, waiting, mu: shadowPrice(waiting, assumptions) };
};

/** All that came of things handed on, as classes of task learn from it. */
export const outcomesOn = ({ items, choices }: Desk): readonly ClassOutcome[] => {
  const classOf = new Map(items.map(({ id, taskClass }) => [id, taskClass]));
  return choices.flatMap(({ item, delegate, prediction, outcomes }) =>
    outcomes.flatMap(({ times, otherHours }) =>
      otherHours === null
        ? []
        : [
            {
              ...{ taskClass: classOf.get(item) ?? '', by: delegate },
              outcome: { hours: prediction.hours, otherHours, times, slowness: prediction.expected },
            },
          ],
    ),
  );
};

/** How many times somebody did this class of task for the leader. */
export const timesOf = ({ items, choices }: Desk, person: PersonId, taskClass: string): number => {
  const ours = new Set(
    items.filter((item) => classKey(item.taskClass) === classKey(taskClass)).map(({ id }) => id),
  );
  return choices
    .filter(({ delegate, item }) => delegate === person && ours.has(item))
    .reduce((sum, { outcomes }) => sum + outcomes.length, 0);
};

/** An item of one's own queue; what belongs to somebody else is not there. */
export const needItem = ({ items }: Desk, id: string): KeptItem => {
  const item = items.find((each) => each.id === id);
  if (item === undefined)
    throw new InputError('not-found', 'This is not in your queue. Open the queue and choose from it.');
  return item;
};
