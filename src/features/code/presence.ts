import { covers } from '../../base/span.ts';
import type { Absence } from '../calendar/index.ts';
import type { View } from '../people/index.ts';
import { type Activity, never } from './activity.ts';
import type { Developers } from './developers.ts';
import type { Away } from './expertise.ts';

/**
 * After so many days without a commit, somebody whom the directory does not know counts as gone. Configurable
 * assumption: a year.
 */
const strangerIsGoneAfterDays = 365;

/** Who of the developers is here on a day, by developer. */
export interface Presence {
  /** 1: works here on that day, absent or not. A bot never does. */
  readonly isHere: Uint8Array;
  /** 1: here, and not absent on that day. */
  readonly isThere: Uint8Array;
  /** Their first day no longer here, for a departure that whoever asks may know of; `never` for others. */
  readonly leavesOn: Int32Array;
  /** Recorded absences of any day: forgetting stands still then. */
  readonly away: readonly Away[];
}

/**
 * The directory says who is here; of whom it does not know, the commits do.
 * @param view The organisation on the day, as whoever asks knows it.
 */
export const presenceOn = (
  developers: Developers,
  view: View,
  activity: Activity,
  absences: readonly Absence[],
): Presence => {
  const { day } = activity;
  const count = developers.list.length;
  const [isHere, isThere] = [new Uint8Array(count), new Uint8Array(count)];
  const leavesOn = new Int32Array(count).fill(never);
  const byPerson = Map.groupBy(absences, ({ person }) => person);
  const away: Away[] = [];
  for (const [developer, { person, isBot }] of developers.list.entries()) {
    const of = person === null ? [] : (byPerson.get(person) ?? []);
    for (const { from, to } of of) away.push({ developer, from, to });
    const fact = person === null ? undefined : view.roster.people.get(person);
    const lastSeen = activity.lastSeen[developer]!;
    const isActive = lastSeen !== never && day - lastSeen < strangerIsGoneAfterDays;
    const here = !isBot && (person === null ? isActive : fact !== undefined && fact.body.standing !== 'bot');
    if (!here) continue;
    isHere[developer] = 1;
    if (!of.some((absence) => covers(absence, day))) isThere[developer] = 1;
    if (fact?.to != null) leavesOn[developer] = fact.to;
  }
  return { isHere, isThere, leavesOn, away };
};
