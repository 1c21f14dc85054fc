import { type Day, dayOf, spokenDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { whoManages } from '../../access/index.ts';
import { needOn } from '../../access/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import { readShownWishes } from '../../skills/server/index.ts';
import type { CareServer } from './careServer.ts';
import { type Scene, sceneFor } from './records.ts';
import {
  keepAcknowledgement,
  keepAgreement,
  keepGoal,
  keepHeard,
  keepTalk,
  readAgreements,
  readGoals,
  withdrawTalk,
} from './store/index.ts';

const needCare = async (care: CareServer, asking: Asking, person: PersonId): Promise<Scene> => {
  const scene = await sceneFor(care, asking);
  needOn('care', scene.feature, scene.view.names, person);
  return scene;
};

/** For what a manager does: the person has to be theirs, and to have read the notice. */
const asManager = async (care: CareServer, asking: Asking, person: PersonId): Promise<PersonId> => {
  asking.may('care.edit', { person });
  await needCare(care, asking, person);
  return asking.personId!;
};

/** For what a person does on their own side. */
const asOneself = async (care: CareServer, asking: Asking) => {
  const person = askerOf(asking, 'care.own');
  const { view } = await needCare(care, asking, person);
  return { person, manager: whoManages(view.roster, person) };
};

const newest = (versions: readonly { readonly version: number }[]): number => versions.at(-1)?.version ?? 0;

/** Writes down what a manager and one of their people expect of each other. Earlier wordings stay. */
export const agree = async (
  care: CareServer,
  asking: Asking,
  person: PersonId,
  text: string,
): Promise<void> => {
  const by = await asManager(care, asking, person);
  const entry = { action: 'care.edit', subject: `person:${person}`, payload: { wrote: 'agreement' } };
  await keepDeed(care.db, asking, entry, async (trx) => {
    const version = newest(await readAgreements(trx, asking.orgId, [person])) + 1;
    await keepAgreement(trx, asking.orgId, { person, version, text, by, on: asking.today }, asking.now);
  });
};

/** The asker says that the newest wording is what they agreed. */
export const acknowledge = async (care: CareServer, asking: Asking, version: number): Promise<void> => {
  const { person } = await asOneself(care, asking);
  const entry = { action: 'care.own', subject: `person:${person}`, payload: { acknowledged: version } };
  await keepDeed(care.db, asking, entry, async (trx) => {
    if (version !== newest(await readAgreements(trx, asking.orgId, [person])))
      throw new InputError(
        'stale',
        'Something else was agreed meanwhile. Read it first, then say whether it is so.',
      );
    await keepAcknowledgement(trx, asking.orgId, { person, version, on: asking.today }, asking.now);
  });
};

/** Writes where the asker wants to grow; empty: nowhere said any more. */
export const setGoal = async (care: CareServer, asking: Asking, text: string): Promise<void> => {
  const { person } = await asOneself(care, asking);
  const entry = { action: 'care.own', subject: `person:${person}`, payload: { wrote: 'goal' } };
  await keepDeed(care.db, asking, entry, async (trx) => {
    const version = newest(await readGoals(trx, asking.orgId, [person])) + 1;
    const goal = { person, version, text: text === '' ? null : text, on: asking.today };
    await keepGoal(trx, asking.orgId, goal, asking.now);
  });
};

interface Pair {
  readonly action: 'care.edit' | 'care.own';
  readonly person: PersonId;
  readonly manager: PersonId;
}

/** The two of a talk: the asker and one of their people, or the asker and their manager. */
const pairFor = async (care: CareServer, asking: Asking, of: PersonId | null): Promise<Pair> => {
  if (of !== null) return { action: 'care.edit', person: of, manager: await asManager(care, asking, of) };
  const { person, manager } = await asOneself(care, asking);
  if (manager === null)
    throw new InputError('no-manager', 'Nobody is recorded as your manager. Ask who keeps the records.');
  return { action: 'care.own', person, manager };
};

const talkEntry = ({ action, person }: Pair, on: string) => ({
  ...{ action, subject: `person:${person}`, payload: { talkOn: on } },
});

/** So long ago a talk can still be ticked. */
const lookBack = 365;

const faultOfDay = (day: Day, today: Day): string | null => {
  if (day > today) return `${spokenDay(day)} is still to come. Tick a talk once you had it.`;
  return day < today - lookBack ? 'That is more than a year ago. Tick a day of the last year.' : null;
};

/** Either of the two says that they talked. @param of One of the asker's people; null: the asker's own manager. */
export const tickTalk = async (
  care: CareServer,
  asking: Asking,
  of: PersonId | null,
  on: string,
): Promise<void> => {
  const pair = await pairFor(care, asking, of);
  const day = dayOf(on);
  const fault = faultOfDay(day, asking.today);
  if (fault !== null) throw new InputError('day', fault);
  await keepDeed(care.db, asking, talkEntry(pair, on), (trx) =>
    keepTalk(
      trx,
      asking.orgId,
      { id: care.newId(), person: pair.person, manager: pair.manager, on: day, by: asking.personId },
      asking.now,
    ),
  );
};

/** Either of the two says that there was no talk on that day after all. */
export const untickTalk = async (
  care: CareServer,
  asking: Asking,
  of: PersonId | null,
  on: string,
): Promise<void> => {
  const pair = await pairFor(care, asking, of);
  await keepDeed(care.db, asking, talkEntry(pair, on), async (trx) => {
    if (!(await withdrawTalk(trx, asking.orgId, { ...pair, on: dayOf(on) }, asking.now)))
      throw new InputError('not-found', 'No talk of the two of you is ticked on that day. Reload the page.');
  });
};

/** The manager says that they talked with somebody about a wish they show, as it is worded now. */
export const hearWish = async (
  care: CareServer,
  asking: Asking,
  person: PersonId,
  skill: string,
): Promise<void> => {
  const by = await asManager(care, asking, person);
  const shown = (await readShownWishes(care.skills, asking, [person])).get(person) ?? [];
  const wish = shown.find((each) => each.skill === skill);
  if (wish === undefined)
    throw new InputError('not-found', 'This wish is not shown any more. Reload the page.');
  const entry = { action: 'care.edit', subject: `person:${person}`, payload: { heard: skill } };
  const heard = { person, skill, version: wish.version, by, on: asking.today };
  await keepDeed(care.db, asking, entry, (trx) => keepHeard(trx, asking.orgId, heard, asking.now));
};
