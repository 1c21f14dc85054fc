import type { z } from 'zod';
import { dayOf, isoDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { featureState, needOn } from '../../access/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed, look } from '../../people/server/index.ts';
import type { saidRequest, selfCheckRequest, sharingRequest } from '../api.ts';
import { leadingOn } from '../leading.ts';
import { hoursOf, type LoggedWeek, mondayOf, type WeekHours, weeksUntil } from '../weekLog.ts';
import type { LoadServer } from './loadServer.ts';
import { versionOfSaid } from './reading.ts';
import {
  forgetSelfChecks,
  keepSaid,
  keepSelfCheck,
  keepSharing,
  keepWeek,
  readSaid,
  readSharing,
  readWeeks,
} from './store/index.ts';

/** Nothing is kept of anybody before the feature is on and they have read its notice. */
const needLoadOn = async (load: LoadServer, asking: Asking, person: PersonId): Promise<void> => {
  const { names } = await look(load.people, asking, {});
  needOn('load', await featureState(load.features, asking, 'load'), names, person);
};

/** Logs the hours of a week of the asker, or corrects them. No hours at all takes the week back. */
export const logWeek = async (
  load: LoadServer,
  asking: Asking,
  weekText: string,
  hours: WeekHours,
): Promise<void> => {
  const person = askerOf(asking, 'load.own');
  await needLoadOn(load, asking, person);
  const week = dayOf(weekText);
  if (week !== mondayOf(week))
    throw new InputError('no-monday', `A week is named by its Monday: ${isoDay(mondayOf(week))}.`);
  if (week > weeksUntil(asking.today, 1)[0]!)
    throw new InputError('future-week', 'This week is not over yet. Log it from its Friday on.');
  if (hoursOf(hours) > 100)
    throw new InputError(
      'too-many-hours',
      `${hoursOf(hours)} hours are more than a week can be. Check them.`,
    );
  const entry = { action: 'load.own', subject: `person:${person}`, payload: { week: weekText } };
  await keepDeed(load.db, asking, entry, async (trx) => {
    const before = (await readWeeks(trx, asking.orgId, [person])).find((each) => each.week === week);
    const version = (before?.version ?? 0) + 1;
    await keepWeek(trx, asking.orgId, { person, week, version, ...hours }, asking.now);
  });
};

/** Brings logged weeks in: those that are over and that nobody logged yet. They count once the person has read the notice. */
export const importWeeks = async (
  { db }: LoadServer,
  asking: Asking,
  weeks: readonly (LoggedWeek & { readonly person: PersonId })[],
): Promise<void> => {
  asking.may('import.apply', 'organisation');
  const [last] = weeksUntil(asking.today, 1);
  const people = [...new Set(weeks.map(({ person }) => person))];
  const there = await readWeeks(db, asking.orgId, people);
  const isThere = (week: (typeof weeks)[number]) =>
    there.some((each) => each.person === week.person && each.week === week.week);
  const fresh = weeks.filter((week) => week.week <= last! && !isThere(week));
  const entry = { action: 'import.apply', subject: 'source:logged weeks', payload: { weeks: fresh.length } };
  await keepDeed(db, asking, entry, async (trx) => {
    for (const week of fresh) await keepWeek(trx, asking.orgId, { ...week, version: 1 }, asking.now);
  });
};

/** Lets everybody see the asker's band, or nobody but those above any more. */
export const setSharing = async (
  load: LoadServer,
  asking: Asking,
  { sharesBand }: z.infer<typeof sharingRequest>,
): Promise<void> => {
  const person = askerOf(asking, 'load.own');
  await needLoadOn(load, asking, person);
  const entry = { action: 'load.own', subject: `person:${person}`, payload: { sharesBand } };
  await keepDeed(load.db, asking, entry, async (trx) => {
    const version = ((await readSharing(trx, asking.orgId, [person]))[0]?.version ?? 0) + 1;
    await keepSharing(trx, asking.orgId, { person, version, sharesBand }, asking.now);
  });
};

/** How many times something was said of a leader's week, for who may say more. */
export const saidVersion = async (load: LoadServer, asking: Asking, person: PersonId): Promise<number> => {
  asking.may('load.edit', { person });
  return versionOfSaid(await readSaid(load.db, asking.orgId, [person]));
};

/** Says what the week of a leader holds from a day on: the leader, or their manager. */
export const sayOfWeek = async (
  load: LoadServer,
  asking: Asking,
  person: PersonId,
  version: number,
  { from, ...said }: z.infer<typeof saidRequest>,
): Promise<void> => {
  asking.may('load.edit', { person });
  await needLoadOn(load, asking, person);
  const { roster, names } = await look(load.people, asking, {});
  const leading = leadingOn(roster).get(person);
  if (leading === undefined)
    throw new InputError(
      'leads-nobody',
      `${names.person(person)} leads nobody today, so there is no load to say anything of.`,
    );
  if ((said.mastered ?? 0) > leading.reports.length)
    throw new InputError(
      'too-many',
      `Only ${leading.reports.length} people report to ${names.person(person)}.`,
    );
  const entry = { action: 'load.edit', subject: `person:${person}`, payload: { from } };
  const row = { person, version: version + 1, from: dayOf(from), by: asking.personId, ...said };
  await keepDeed(load.db, asking, entry, (trx) => keepSaid(trx, asking.orgId, row, asking.now));
};

/** Answers the self-check for oneself. It stands in no log, on purpose: that one answered is private too. */
export const answerSelfCheck = async (
  load: LoadServer,
  asking: Asking,
  { answers }: z.infer<typeof selfCheckRequest>,
): Promise<void> => {
  const me = askerOf(asking, 'load.own');
  await needLoadOn(load, asking, me);
  await keepSelfCheck(load.db, asking.orgId, me, { day: asking.today, answers }, asking.now);
};

/** Forgets all self-checks of the asker at once. */
export const forgetSelfCheck = async (load: LoadServer, asking: Asking): Promise<void> =>
  forgetSelfChecks(load.db, asking.orgId, askerOf(asking, 'load.own'));
